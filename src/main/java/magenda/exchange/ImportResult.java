package magenda.exchange;

import java.util.List;
import magenda.problem.Problem;
import magenda.schedule.Schedule;

/**
 * What an import gave.
 *
 * @param schedule the schedule, with every row of the table as a session
 * @param unplaced the cells of which not everything could be placed, in the order of the document
 * @param assumptions what was taken for granted and should be looked at
 */
public record ImportResult(Schedule schedule, List<Unplaced> unplaced, List<Problem> assumptions) {

  /** Copies the lists. */
  public ImportResult {
    unplaced = List.copyOf(unplaced);
    assumptions = List.copyOf(assumptions);
  }
}
