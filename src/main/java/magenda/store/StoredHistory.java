package magenda.store;

import java.util.List;
import magenda.schedule.Schedule;

/**
 * All states that undo and redo can reach, as {@code magenda.document} holds them.
 *
 * @param states in the order in which they came to be, at least one
 * @param labels the steps between them, one less than states
 * @param position the state that is shown
 * @param saved the state that is saved, or -1
 */
public record StoredHistory(
    List<Schedule> states, List<StoredLabel> labels, int position, int saved) {

  /** Copies the lists; refuses numbers that do not belong together. */
  public StoredHistory {
    states = List.copyOf(states);
    labels = List.copyOf(labels);
    if (labels.size() != states.size() - 1
        || position < 0
        || position >= states.size()
        || saved < -1
        || saved >= states.size()) {
      throw new IllegalArgumentException("No history: the numbers do not belong together");
    }
  }
}
