package magenda.document;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import magenda.check.Finding;
import magenda.schedule.Schedule;
import magenda.schedule.ScheduleBuilder;
import magenda.schedule.Session;
import org.jspecify.annotations.Nullable;

/**
 * A schedule being edited: the one model behind every view.
 *
 * <p>It is changed by verbs only: those on what stands in sessions ({@link #edit}), those on the
 * list of them ({@link #rows()}), and {@link #setDetails} for the rest. Each verb is one step that
 * can be undone, named by an {@link EditLabel}; a verb that changes nothing is no step. Verbs that
 * take typed text join into one step while the same field of the same session is typed into, until
 * {@link #commitTyping()} or any other step. The first edit of a version that was given out freezes
 * it as a release and goes on as the draft of the next one, in the same step.
 *
 * <p>Not safe for use by several threads: the user interface calls it from its own.
 */
public final class ScheduleDocument {

  private final Clock clock;
  private final UndoHistory history;
  private final SessionList sessions;
  private final Selection selection = new Selection();
  private final ReadOnlyObjectWrapper<Schedule> schedule;
  private final ReadOnlyObjectWrapper<@Nullable EditLabel> undoLabel =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable EditLabel> redoLabel =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<List<Finding>> findings =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();

  /**
   * A document that shows the present state of a history.
   *
   * @param clock gives the time that edited sessions bear as {@link Session#modified()}, cut to
   *     seconds
   */
  public ScheduleDocument(History states, Clock clock) {
    this.clock = clock;
    this.history = new UndoHistory(states);
    this.sessions = new SessionList(history.present().sessions());
    this.schedule = new ReadOnlyObjectWrapper<>(history.present());
    publish();
  }

  // ---- what views read

  /** The schedule as it is now. */
  public Schedule schedule() {
    return history.present();
  }

  /** The schedule as it is now; set after {@link #sessions()} has told of its change. */
  public ReadOnlyObjectProperty<Schedule> scheduleProperty() {
    return schedule.getReadOnlyProperty();
  }

  /** The sessions in the author's order; read-only, and tells the smallest change of each step. */
  public ObservableList<Session> sessions() {
    return sessions;
  }

  /** The session with this id. */
  public Optional<Session> session(UUID id) {
    return schedule().session(id);
  }

  /** What is selected, in all views alike. */
  public Selection selection() {
    return selection;
  }

  /** The name of the step that undo takes back, or null. */
  public ReadOnlyObjectProperty<@Nullable EditLabel> undoLabelProperty() {
    return undoLabel.getReadOnlyProperty();
  }

  /** The name of the step that redo does again, or null. */
  public ReadOnlyObjectProperty<@Nullable EditLabel> redoLabelProperty() {
    return redoLabel.getReadOnlyProperty();
  }

  /** True while the state shown is not the one that was saved. */
  public ReadOnlyBooleanProperty unsavedProperty() {
    return unsaved.getReadOnlyProperty();
  }

  /**
   * Rises with every change of the schedule, undo and redo included; late results name the one they
   * were computed for.
   */
  public ReadOnlyLongProperty revisionProperty() {
    return revision.getReadOnlyProperty();
  }

  /** What the checks found in the schedule as it is now, or was a moment ago; in document order. */
  public ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
    return findings.getReadOnlyProperty();
  }

  /** Publishes what the checks found, unless the schedule has changed since. */
  public void setFindings(long computedFor, List<Finding> found) {
    if (computedFor == revision.get()) {
      findings.set(List.copyOf(found));
    }
  }

  /** All states that can be reached, for the recovery copy. */
  public History history() {
    return history.snapshot();
  }

  // ---- undo, redo, saved mark

  /** Takes the last step back; nothing where there is none. */
  public void undo() {
    if (history.undo()) {
      publish();
    }
  }

  /** Does the step again that was taken back last; nothing where there is none. */
  public void redo() {
    if (history.redo()) {
      publish();
    }
  }

  /** Ends the joining of typed text into one step. */
  public void commitTyping() {
    history.closeStep();
  }

  /**
   * Marks a state as the saved one: the schedule that was written, which may be older than the one
   * shown by now.
   */
  public void markSaved(Schedule written) {
    history.markSaved(written);
    publish();
  }

  /** Says that no state is saved any more: its file is gone or became another. */
  public void markUnsaved() {
    history.markUnsaved();
    publish();
  }

  // ---- verbs

  /** The verbs on this session. */
  public SessionVerbs edit(UUID id) {
    return edit(Set.of(id));
  }

  /** The verbs on these sessions. */
  public SessionVerbs edit(Collection<UUID> ids) {
    return new SessionVerbs(this, ids);
  }

  /** The verbs on the list of sessions. */
  public RowVerbs rows() {
    return new RowVerbs(this);
  }

  /**
   * Changes title, subtitle, introduction, zone, language, period, default duration, columns,
   * clusters or version; a cluster that is gone afterwards is taken off its sessions in the same
   * step.
   */
  public void setDetails(UnaryOperator<ScheduleBuilder> change) {
    step(
        new EditLabel(EditKind.DETAILS, schedule().title(), 0),
        before -> {
          Schedule after = change.apply(before.toBuilder()).build();
          return DroppedClusters.between(before, after).takenOff(after, now());
        });
  }

  // ---- how a verb becomes a step

  /** Makes a change one step; a change of nothing is none. */
  void step(EditLabel label, UnaryOperator<Schedule> change) {
    step(label, change, null);
  }

  /**
   * Makes a change one step; a change of nothing is none.
   *
   * @param typing what is typed into, so that the step joins the one before; null where nothing is
   */
  void step(EditLabel label, UnaryOperator<Schedule> change, @Nullable Typing typing) {
    Schedule before = schedule();
    Schedule after = ReleaseOnEdit.change(before, change);
    if (after.equals(before)) {
      return;
    }
    if (typing == null) {
      history.add(label, after);
    } else {
      history.type(label, after, typing);
    }
    publish();
  }

  /** The time that edited sessions bear. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  @SuppressWarnings(
      "ReferenceEquality") // states are told apart by reference: comparing contents costs too much
  private void publish() {
    Schedule present = history.present();
    if (present != schedule.get()) {
      sessions.become(present.sessions());
      revision.set(revision.get() + 1);
      selection.retain(present.sessions());
      schedule.set(present);
    }
    undoLabel.set(history.undoLabel());
    redoLabel.set(history.redoLabel());
    unsaved.set(!history.atSaved());
  }
}
