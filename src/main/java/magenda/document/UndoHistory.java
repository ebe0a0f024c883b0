package magenda.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import magenda.schedule.Schedule;
import org.jspecify.annotations.Nullable;

/** The states that undo and redo go through, with the names of the steps between them. */
final class UndoHistory {

  /** How many steps are kept; older ones are dropped from the far end. */
  static final int STEPS = 2_000;

  private final List<Schedule> states;
  private final List<EditLabel> labels;
  private int position;
  private int saved;
  private @Nullable Typing typingInto;

  UndoHistory(History history) {
    states = new ArrayList<>(history.states());
    labels = new ArrayList<>(history.labels());
    position = history.position();
    saved = history.saved();
  }

  Schedule present() {
    return states.get(position);
  }

  @Nullable EditLabel undoLabel() {
    return position > 0 ? labels.get(position - 1) : null;
  }

  @Nullable EditLabel redoLabel() {
    return position < labels.size() ? labels.get(position) : null;
  }

  boolean atSaved() {
    return position == saved;
  }

  void add(EditLabel label, Schedule after) {
    typingInto = null;
    dropRedo();
    states.add(after);
    labels.add(label);
    position++;
    if (labels.size() > STEPS) {
      states.removeFirst();
      labels.removeFirst();
      position--;
      saved = Math.max(-1, saved - 1);
    }
  }

  /**
   * Adds a step, or lets it flow into the last one where that was typing into the same field. A
   * saved state is never lost that way.
   */
  void type(EditLabel label, Schedule after, Typing typing) {
    if (!typing.equals(typingInto) || position == saved) {
      add(label, after);
      typingInto = typing;
      return;
    }
    dropRedo();
    if (sameButForTime(states.get(position - 1), after, typing.sessions())) {
      states.removeLast();
      labels.removeLast();
      position--;
      typingInto = null;
    } else {
      states.set(position, after);
    }
  }

  boolean undo() {
    typingInto = null;
    if (position == 0) {
      return false;
    }
    position--;
    return true;
  }

  boolean redo() {
    typingInto = null;
    if (position == labels.size()) {
      return false;
    }
    position++;
    return true;
  }

  void closeStep() {
    typingInto = null;
  }

  @SuppressWarnings("ReferenceEquality") // the very state that was written, not one like it
  void markSaved(Schedule written) {
    saved = -1;
    for (int i = states.size() - 1; i >= 0 && saved < 0; i--) {
      if (states.get(i) == written) {
        saved = i;
      }
    }
  }

  void markUnsaved() {
    saved = -1;
  }

  History snapshot() {
    return new History(states, labels, position, saved);
  }

  private void dropRedo() {
    while (labels.size() > position) {
      labels.removeLast();
      states.removeLast();
    }
    if (saved > position) {
      saved = -1;
    }
  }

  private static boolean sameButForTime(Schedule before, Schedule after, Set<UUID> sessions) {
    return sessions.stream().allMatch(id -> sameButForTime(before, after, id));
  }

  private static boolean sameButForTime(Schedule before, Schedule after, UUID session) {
    return before
        .session(session)
        .flatMap(
            old ->
                after
                    .session(session)
                    .map(now -> now.toBuilder().modified(old.modified()).build().equals(old)))
        .orElse(false);
  }
}
