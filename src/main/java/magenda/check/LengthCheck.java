package magenda.check;

import java.time.Duration;
import java.util.function.Consumer;
import magenda.check.Finding.Kind;
import magenda.schedule.ClockTime;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.schedule.When;

/** Hours such as "2300-1600 UTC", whose end can hardly be meant. */
final class LengthCheck implements SessionCheck {

  private static final Duration LONGEST = Duration.ofHours(12);

  @Override
  public void look(Session session, Schedule schedule, Consumer<Finding> found) {
    When when = session.when();
    ClockTime time = when.time();
    if (time == null
        || time.end() == null
        || (when.date() != null && when.date().continuous() && !when.daily())) {
      return;
    }
    time.length()
        .filter(length -> length.compareTo(LONGEST) > 0)
        .ifPresent(length -> found.accept(Finding.of(Kind.TOO_LONG, session.id(), length)));
  }
}
