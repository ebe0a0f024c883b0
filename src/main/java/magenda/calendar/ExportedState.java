package magenda.calendar;

import java.util.List;
import java.util.stream.Stream;
import magenda.problem.ProblemException;
import magenda.schedule.Release;
import magenda.schedule.Schedule;

/**
 * The state of a schedule that is exported.
 *
 * @param schedule that state
 * @param earlier the states given out before it, oldest first
 * @param changedSince true if it was taken for the last release, and is not the present state
 */
record ExportedState(Schedule schedule, List<Schedule> earlier, boolean changedSince) {

  /**
   * The state an edition names.
   *
   * @throws ProblemException if there is no release of that number
   */
  static ExportedState of(Schedule schedule, Edition edition) throws ProblemException {
    List<Schedule> released = schedule.releases().stream().map(Release::schedule).toList();
    boolean closed = schedule.version().closed();
    return switch (edition) {
      case Edition.WorkingCopy _ -> new ExportedState(schedule, released, false);
      case Edition.LastRelease _ ->
          closed || released.isEmpty()
              ? new ExportedState(schedule, released, false)
              : at(released, released.size() - 1, true);
      case Edition.Numbered numbered -> {
        if (closed && schedule.version().number().equals(numbered.number())) {
          yield new ExportedState(schedule, released, false);
        }
        int index = released.size() - 1;
        while (index >= 0 && !released.get(index).version().number().equals(numbered.number())) {
          index--;
        }
        if (index < 0) {
          String numbers = numbers(schedule, released);
          throw numbers.isEmpty()
              ? ProblemException.of(CalendarProblem.NO_RELEASES, numbered.number())
              : ProblemException.of(CalendarProblem.NO_SUCH_RELEASE, numbered.number(), numbers);
        }
        yield at(released, index, false);
      }
    };
  }

  private static ExportedState at(List<Schedule> released, int index, boolean changedSince) {
    return new ExportedState(released.get(index), released.subList(0, index), changedSince);
  }

  private static String numbers(Schedule schedule, List<Schedule> released) {
    Stream<Schedule> all = released.stream();
    if (schedule.version().closed()) {
      all = Stream.concat(all, Stream.of(schedule));
    }
    return String.join(", ", all.map(state -> state.version().number()).distinct().toList());
  }

  boolean draft() {
    return !schedule.version().closed();
  }
}
