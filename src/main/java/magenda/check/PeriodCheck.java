package magenda.check;

import java.util.function.Consumer;
import magenda.check.Finding.Kind;
import magenda.schedule.EdtfDate;
import magenda.schedule.Schedule;
import magenda.schedule.Session;

/** Dates lie in the period of the schedule, at least with one of their days. */
final class PeriodCheck implements SessionCheck {

  @Override
  public void look(Session session, Schedule schedule, Consumer<Finding> found) {
    EdtfDate date = session.when().date();
    EdtfDate period = schedule.period();
    if (date != null
        && period != null
        && (date.lastDay().isBefore(period.firstDay())
            || date.firstDay().isAfter(period.lastDay()))) {
      found.accept(Finding.of(Kind.OUTSIDE_PERIOD, session.id(), date, period));
    }
  }
}
