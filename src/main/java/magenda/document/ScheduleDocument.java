package magenda.document;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import magenda.check.Finding;
import magenda.schedule.Cluster;
import magenda.schedule.Organizers;
import magenda.schedule.Schedule;
import magenda.schedule.ScheduleBuilder;
import magenda.schedule.Session;
import magenda.schedule.SessionBuilder;
import magenda.schedule.Sessions;
import magenda.schedule.Status;
import magenda.schedule.Tbc;
import magenda.schedule.When;
import magenda.schedule.expression.Reading.Understood;
import org.jspecify.annotations.Nullable;

/**
 * A schedule being edited: the one model behind every view.
 *
 * <p>Each verb is one step that can be undone, named by an {@link EditLabel}; a verb that changes
 * nothing is no step. Verbs that take typed text join into one step while the same field of the
 * same session is typed into, until {@link #commitTyping()} or any other step. The first edit of a
 * version that was given out freezes it as a release and goes on as the draft of the next one, in
 * the same step.
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

  // ---- verbs on one session

  /** Gives a session another time, typed. */
  public void setWhen(UUID id, When when, Set<Tbc> dateAndTimeTbc) {
    changeWhen(EditKind.WHEN, id, when, dateAndTimeTbc);
  }

  /** Gives a session another time by moving it on the timeline. */
  public void move(UUID id, When when, Set<Tbc> dateAndTimeTbc) {
    changeWhen(EditKind.MOVE, id, when, dateAndTimeTbc);
  }

  private void changeWhen(EditKind kind, UUID id, When when, Set<Tbc> dateAndTimeTbc) {
    change(
        kind,
        id,
        session -> {
          Set<Tbc> tbc = new HashSet<>(session.tbc());
          tbc.remove(Tbc.DATE);
          tbc.remove(Tbc.TIME);
          tbc.addAll(dateAndTimeTbc);
          return session.toBuilder().when(when).tbc(tbc).build();
        });
  }

  /** Types a title. */
  public void setTitle(UUID id, String title) {
    type(EditKind.TITLE, id, builder -> builder.title(title));
  }

  /** Types a description, in Markdown. */
  public void setDescription(UUID id, String description) {
    type(EditKind.DESCRIPTION, id, builder -> builder.description(description));
  }

  /** Sets the platforms. */
  public void setPlatforms(UUID id, List<String> platforms) {
    type(EditKind.PLATFORMS, id, builder -> builder.platforms(platforms));
  }

  /** Types the link for joining. */
  public void setLink(UUID id, String link) {
    type(EditKind.LINK, id, builder -> builder.link(link));
  }

  /** Sets the organizers: their words and the parties they name. */
  public void setOrganizers(UUID id, Organizers organizers) {
    type(EditKind.ORGANIZERS, id, builder -> builder.organizers(organizers));
  }

  /** Types the number the authors give a session. */
  public void setNumber(UUID id, String number) {
    type(EditKind.NUMBER, id, builder -> builder.number(number));
  }

  /** Types internal notes. */
  public void setNotes(UUID id, String notes) {
    type(EditKind.NOTES, id, builder -> builder.notes(notes));
  }

  /** Types the name of the series. */
  public void setSeries(UUID id, String series) {
    type(EditKind.SERIES, id, builder -> builder.series(series));
  }

  /** Types what stands in one of the schedule's further columns; empty takes it away. */
  public void setField(UUID id, String column, String value) {
    change(
        EditKind.FIELD,
        id,
        session -> {
          Map<String, String> fields = new LinkedHashMap<>(session.fields());
          fields.put(column, value);
          return session.toBuilder().fields(fields).build();
        },
        new Typing(EditKind.FIELD, id, column));
  }

  /** Sets the clusters a session belongs to, by id. */
  public void setSessionClusters(UUID id, List<String> clusters) {
    change(EditKind.SESSION_CLUSTERS, id, s -> s.toBuilder().clusters(clusters).build());
  }

  /** Makes a cluster of the schedule, and puts a session into it, in one step. */
  public void addCluster(UUID id, Cluster cluster) {
    session(id)
        .ifPresent(
            session -> {
              List<String> ids = new ArrayList<>(session.clusters());
              ids.add(cluster.id());
              Session member = session.toBuilder().clusters(ids).modified(now()).build();
              List<Cluster> clusters = new ArrayList<>(schedule().clusters());
              clusters.add(cluster);
              int index = schedule().sessions().indexOf(id);
              step(
                  new EditLabel(EditKind.SESSION_CLUSTERS, session.title(), 1),
                  before ->
                      withSessions(
                          before.toBuilder().clusters(clusters).build(),
                          before.sessions().replaced(index, member)));
            });
  }

  /** Sets whether a session is going to be held. */
  public void setStatus(UUID id, Status status) {
    setStatus(List.of(id), status);
  }

  /** Marks a field as to be confirmed, or as confirmed. */
  public void setTbc(UUID id, Tbc field, boolean toBeConfirmed) {
    setTbc(List.of(id), field, toBeConfirmed);
  }

  // ---- verbs on several sessions, each one step

  /** Sets whether sessions are going to be held. */
  public void setStatus(Collection<UUID> ids, Status status) {
    changeAll(EditKind.STATUS, ids, session -> session.toBuilder().status(status).build());
  }

  /**
   * Marks a field as to be confirmed, or as confirmed. For date and time the words of the author
   * are then out of date and go; words that were not understood stay.
   */
  public void setTbc(Collection<UUID> ids, Tbc field, boolean toBeConfirmed) {
    changeAll(
        EditKind.TBC,
        ids,
        session -> {
          Set<Tbc> tbc = new HashSet<>(session.tbc());
          boolean changed = toBeConfirmed ? tbc.add(field) : tbc.remove(field);
          boolean outOfDate =
              changed && (field == Tbc.DATE || field == Tbc.TIME) && session.when().understood();
          When when = outOfDate ? session.when().withoutText() : session.when();
          return session.toBuilder().tbc(tbc).when(when).build();
        });
  }

  /** Puts sessions into a cluster, or takes them out of it. */
  public void setCluster(Collection<UUID> ids, String cluster, boolean belongs) {
    changeAll(
        EditKind.SESSION_CLUSTERS,
        ids,
        session -> {
          List<String> clusters = new ArrayList<>(session.clusters());
          clusters.remove(cluster);
          if (belongs) {
            clusters.add(cluster);
          }
          boolean same = session.clusters().contains(cluster) == belongs;
          return same ? session : session.toBuilder().clusters(clusters).build();
        });
  }

  private void changeAll(EditKind kind, Collection<UUID> ids, UnaryOperator<Session> change) {
    Set<UUID> wanted = new HashSet<>(ids);
    List<Session> result = new ArrayList<>();
    List<Session> changed = new ArrayList<>();
    for (Session session : schedule().sessions()) {
      Session after = wanted.contains(session.id()) ? change.apply(session) : session;
      if (after.equals(session)) {
        result.add(session);
      } else {
        result.add(after.toBuilder().modified(now()).build());
        changed.add(session);
      }
    }
    if (!changed.isEmpty()) {
      EditLabel label = new EditLabel(kind, changed.getFirst().title(), changed.size());
      step(label, s -> withSessions(s, Sessions.of(result)));
    }
  }

  // ---- verbs on the list

  /** Puts a new session before {@code index} and selects it. */
  public UUID addSession(int index) {
    return addSession(index, UnaryOperator.identity());
  }

  /** Puts a new session with some values before {@code index} and selects it. */
  public UUID addSession(int index, UnaryOperator<SessionBuilder> values) {
    Session added = values.apply(new SessionBuilder(UUID.randomUUID(), now())).build();
    EditLabel label = new EditLabel(EditKind.ADD, added.title(), 1);
    step(label, s -> withSessions(s, s.sessions().inserted(index, added)));
    selection.select(added.id());
    return added.id();
  }

  /**
   * Puts sessions before {@code index} and selects them; an id that is there already is replaced by
   * a new one.
   */
  public void insertAll(int index, List<Session> added) {
    insertAll(index, added, UnaryOperator.identity());
  }

  /**
   * Puts the sessions of another schedule before {@code index} and selects them, together with
   * those of its clusters and further columns that they need and that are not here yet.
   */
  public void insertAll(int index, Schedule rows) {
    insertAll(index, rows.sessions(), schedule -> NeededParts.of(rows).addedTo(schedule));
  }

  private void insertAll(int index, List<Session> added, UnaryOperator<Schedule> prepare) {
    if (added.isEmpty()) {
      return;
    }
    List<Session> result = new ArrayList<>(schedule().sessions());
    Set<UUID> taken = ids(result);
    List<Session> fresh = new ArrayList<>();
    for (Session session : added) {
      fresh.add(taken.add(session.id()) ? session : copyOf(session));
    }
    result.addAll(index, fresh);
    EditLabel label = new EditLabel(EditKind.ADD, fresh.getFirst().title(), fresh.size());
    step(label, s -> withSessions(prepare.apply(s), Sessions.of(result)));
    selection.selectAll(fresh.stream().map(Session::id).toList());
  }

  /**
   * Gives a session the first of several times, and puts a repetition of it behind it for each of
   * the others.
   *
   * @param times at least one
   */
  public void split(UUID id, List<Understood> times) {
    int index = schedule().sessions().indexOf(id);
    if (index < 0) {
      return;
    }
    Session original = schedule().sessions().get(index);
    List<Session> result = new ArrayList<>(schedule().sessions());
    result.set(index, at(original, times.getFirst()).modified(now()).build());
    for (int i = 1; i < times.size(); i++) {
      Session repetition = at(original, times.get(i)).repeatOf(id).build();
      result.add(index + i, copyOf(repetition));
    }
    EditLabel label = new EditLabel(EditKind.WHEN, original.title(), times.size());
    step(label, s -> withSessions(s, Sessions.of(result)));
  }

  private static SessionBuilder at(Session session, Understood time) {
    Set<Tbc> tbc = new HashSet<>(session.tbc());
    tbc.removeAll(Set.of(Tbc.DATE, Tbc.TIME));
    tbc.addAll(time.tbc());
    return session.toBuilder().when(time.when().withoutText()).tbc(tbc);
  }

  /** Puts a copy behind each of these sessions and selects the copies. */
  public void duplicate(Collection<UUID> ids) {
    List<Session> result = new ArrayList<>();
    List<Session> copies = new ArrayList<>();
    for (Session session : schedule().sessions()) {
      result.add(session);
      if (ids.contains(session.id())) {
        Session copy = copyOf(session);
        result.add(copy);
        copies.add(copy);
      }
    }
    if (copies.isEmpty()) {
      return;
    }
    EditLabel label = new EditLabel(EditKind.DUPLICATE, copies.getFirst().title(), copies.size());
    step(label, s -> withSessions(s, Sessions.of(result)));
    selection.selectAll(copies.stream().map(Session::id).toList());
  }

  /** Removes sessions and selects the one that then stands in the place of the first. */
  public void delete(Collection<UUID> ids) {
    delete(ids, null);
  }

  /**
   * Removes sessions and selects another one.
   *
   * @param next what a view shows beside them; where it is null, the one behind them in the
   *     schedule's order
   */
  public void delete(Collection<UUID> ids, @Nullable UUID next) {
    Set<UUID> gone = new HashSet<>(ids);
    Sessions before = schedule().sessions();
    List<Session> removed = before.stream().filter(s -> gone.contains(s.id())).toList();
    if (removed.isEmpty()) {
      return;
    }
    int first = before.indexOf(removed.getFirst().id());
    EditLabel label = new EditLabel(EditKind.DELETE, removed.getFirst().title(), removed.size());
    step(label, s -> withSessions(s, s.sessions().without(gone)));
    if (next != null && schedule().sessions().indexOf(next) >= 0) {
      selection.select(next);
    } else if (!sessions.isEmpty()) {
      selection.select(sessions.get(Math.min(first, sessions.size() - 1)).id());
    }
  }

  /**
   * Brings sessions to another place of the document, together and in their order.
   *
   * @param index how many of the sessions that stay are to stand before them
   */
  public void reorder(Collection<UUID> ids, int index) {
    Set<UUID> moving = new HashSet<>(ids);
    Sessions before = schedule().sessions();
    List<Session> moved = before.stream().filter(s -> moving.contains(s.id())).toList();
    if (moved.isEmpty()) {
      return;
    }
    Sessions after = before.moved(moving, index);
    if (after.equals(before)) {
      return;
    }
    EditLabel label = new EditLabel(EditKind.REORDER, moved.getFirst().title(), moved.size());
    step(label, s -> withSessions(s, after));
  }

  // ---- verbs on the schedule

  /**
   * Changes title, subtitle, introduction, zone, language, period, default duration, columns,
   * clusters or version; a cluster that is gone afterwards is taken off its sessions in the same
   * step.
   */
  public void setDetails(UnaryOperator<ScheduleBuilder> change) {
    EditLabel label = new EditLabel(EditKind.DETAILS, schedule().title(), 0);
    step(
        label,
        before -> {
          Schedule after = change.apply(before.toBuilder()).build();
          Set<String> gone = clusterIds(before);
          gone.removeAll(clusterIds(after));
          return gone.isEmpty()
              ? after
              : withSessions(
                  after,
                  Sessions.of(
                      after.sessions().stream().map(s -> withoutClusters(s, gone)).toList()));
        });
  }

  private static Set<String> clusterIds(Schedule schedule) {
    Set<String> ids = new HashSet<>();
    schedule.clusters().forEach(cluster -> ids.add(cluster.id()));
    return ids;
  }

  private Session withoutClusters(Session session, Set<String> gone) {
    if (session.clusters().stream().noneMatch(gone::contains)) {
      return session;
    }
    List<String> left = session.clusters().stream().filter(id -> !gone.contains(id)).toList();
    return session.toBuilder().clusters(left).modified(now()).build();
  }

  // ---- how a verb becomes a step

  private void type(EditKind kind, UUID id, Consumer<SessionBuilder> change) {
    change(
        kind,
        id,
        session -> {
          SessionBuilder builder = session.toBuilder();
          change.accept(builder);
          return builder.build();
        },
        new Typing(kind, id, ""));
  }

  private void change(EditKind kind, UUID id, UnaryOperator<Session> change) {
    change(kind, id, change, null);
  }

  private void change(
      EditKind kind, UUID id, UnaryOperator<Session> change, @Nullable Typing typing) {
    int index = schedule().sessions().indexOf(id);
    if (index < 0) {
      return;
    }
    Session before = schedule().sessions().get(index);
    Session after = change.apply(before);
    if (after.equals(before)) {
      return;
    }
    Session stamped = after.toBuilder().modified(now()).build();
    EditLabel label = new EditLabel(kind, before.title(), 1);
    step(label, s -> withSessions(s, s.sessions().replaced(index, stamped)), typing);
  }

  private void step(EditLabel label, UnaryOperator<Schedule> change) {
    step(label, change, null);
  }

  private void step(EditLabel label, UnaryOperator<Schedule> change, @Nullable Typing typing) {
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

  private Session copyOf(Session session) {
    return new SessionCopy(session, UUID.randomUUID(), now()).build();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  private static Schedule withSessions(Schedule schedule, Sessions sessions) {
    return schedule.toBuilder().sessions(sessions).build();
  }

  private static Set<UUID> ids(Collection<Session> sessions) {
    Set<UUID> ids = new HashSet<>();
    sessions.forEach(session -> ids.add(session.id()));
    return ids;
  }
}
