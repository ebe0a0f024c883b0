package magenda.calendar;

import magenda.problem.Problem;
import magenda.schedule.Session;

/**
 * What became of one session.
 *
 * @param session the session in the exported state
 * @param fate what became of it
 */
public record Outcome(Session session, Fate fate) {

  /** The code and the title, for a sentence. */
  public Problem problem() {
    return Problem.of(fate, session.title());
  }
}
