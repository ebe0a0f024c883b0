package magenda.document;

import java.util.List;
import magenda.schedule.Schedule;

/**
 * All states that undo and redo can reach.
 *
 * @param states the schedules in the order in which they came to be, at least one
 * @param labels the steps between them: {@code labels.get(i)} leads from state i to state i + 1
 * @param position the state that is shown
 * @param saved the state that is saved, or -1 where none of them is
 */
public record History(List<Schedule> states, List<EditLabel> labels, int position, int saved) {

  /** Copies the lists; refuses numbers that do not belong together. */
  public History {
    states = List.copyOf(states);
    labels = List.copyOf(labels);
    if (labels.size() != states.size() - 1
        || position < 0
        || position >= states.size()
        || saved < -1
        || saved >= states.size()) {
      throw new IllegalArgumentException(
          "No history: states "
              + states.size()
              + ", steps "
              + labels.size()
              + ", position "
              + position
              + ", saved "
              + saved);
    }
  }

  /** A single state, saved or not. */
  public static History of(Schedule schedule, boolean saved) {
    return new History(List.of(schedule), List.of(), 0, saved ? 0 : -1);
  }
}
