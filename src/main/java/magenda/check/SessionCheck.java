package magenda.check;

import java.util.function.Consumer;
import magenda.schedule.Schedule;
import magenda.schedule.Session;

/** A question that each session answers by itself. */
interface SessionCheck extends Check {

  /** Asks one session of a schedule. */
  void look(Session session, Schedule schedule, Consumer<Finding> found);

  @Override
  default void run(Schedule schedule, Consumer<Finding> found) {
    for (Session session : schedule.sessions()) {
      look(session, schedule, found);
    }
  }
}
