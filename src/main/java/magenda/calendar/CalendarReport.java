package magenda.calendar;

import java.util.List;
import magenda.problem.Problem;
import magenda.schedule.Session;
import magenda.schedule.Version;

/**
 * What was timed, all-day, digested and left out. Every session of the exported state stands in
 * exactly one list.
 *
 * @param version the version that was exported
 * @param draft true if it is a draft
 * @param outcomes what became of each session, in the author's order
 * @param entries how many entries the calendar has, withdrawn ones included
 * @param withdrawn how many entries of the release before are cancelled because nothing stands in
 *     their place any more
 * @param warnings what whoever sends the calendar has to know
 */
public record CalendarReport(
    Version version,
    boolean draft,
    List<Outcome> outcomes,
    int entries,
    int withdrawn,
    List<Problem> warnings) {

  /** Copies the lists. */
  public CalendarReport {
    outcomes = List.copyOf(outcomes);
    warnings = List.copyOf(warnings);
  }

  /** True if the calendar has no entries, which RFC 5545 does not allow. */
  public boolean empty() {
    return entries == 0;
  }

  /** The sessions of one list. */
  public List<Session> sessions(Fate.Group group) {
    return in(group).stream().map(Outcome::session).toList();
  }

  /** How many sessions stand in one list. */
  public int count(Fate.Group group) {
    return in(group).size();
  }

  /** What became of the sessions of one list. */
  public List<Outcome> in(Fate.Group group) {
    return outcomes.stream().filter(outcome -> outcome.fate().group() == group).toList();
  }
}
