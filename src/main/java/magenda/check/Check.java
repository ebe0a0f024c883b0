package magenda.check;

import java.util.function.Consumer;
import magenda.schedule.Schedule;

/** One question that is asked of a schedule. */
interface Check {

  /**
   * Asks it.
   *
   * @param found takes what is found, in any order
   */
  void run(Schedule schedule, Consumer<Finding> found);
}
