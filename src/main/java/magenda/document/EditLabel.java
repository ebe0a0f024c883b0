package magenda.document;

import java.util.List;
import magenda.schedule.Session;

/**
 * The name of a step, from which its sentence is made: "Move “Road to IGF 2021”".
 *
 * @param kind what was done
 * @param subject the title of the session it was done to, or of the schedule, as it was before;
 *     empty where it has none
 * @param count to how many sessions it was done, 0 for the schedule itself
 */
public record EditLabel(EditKind kind, String subject, int count) {

  /** The name of what is done to these sessions: at least one, as they were before. */
  static EditLabel of(EditKind kind, List<Session> sessions) {
    return new EditLabel(kind, sessions.getFirst().title(), sessions.size());
  }
}
