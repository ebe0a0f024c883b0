package magenda.calendar;

import magenda.problem.ProblemException;
import magenda.schedule.Schedule;

/** Which state of a schedule is exported. */
public sealed interface Edition {

  /**
   * The state given out last: the working copy if its version is closed, else the last release,
   * else, where nothing was ever given out, the draft.
   */
  Edition LAST_RELEASE = new LastRelease();

  /** The working copy, whatever its state. */
  Edition WORKING_COPY = new WorkingCopy();

  /** The state given out under this version number. */
  static Edition release(String number) {
    return new Numbered(number);
  }

  /**
   * The state of a schedule that an edition names.
   *
   * @throws ProblemException with a {@link CalendarProblem} if there is no release of that number
   */
  static Schedule state(Schedule schedule, Edition edition) throws ProblemException {
    return ExportedState.of(schedule, edition).schedule();
  }

  /** See {@link #LAST_RELEASE}. */
  record LastRelease() implements Edition {}

  /** See {@link #WORKING_COPY}. */
  record WorkingCopy() implements Edition {}

  /**
   * See {@link #release}.
   *
   * @param number the version number as written
   */
  record Numbered(String number) implements Edition {}
}
