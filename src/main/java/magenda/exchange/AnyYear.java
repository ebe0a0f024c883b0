package magenda.exchange;

import magenda.schedule.ClockTime;
import magenda.schedule.expression.DateOrder;
import magenda.schedule.expression.Reading;
import magenda.schedule.expression.TimeContext;
import magenda.schedule.expression.TimeExpressions;

/** Reads words only to see whether they are a time, so that any year is good for them. */
final class AnyYear {

  private static final TimeContext CONTEXT =
      new TimeContext(ImportYears.of(2000), ClockTime.UTC, "en", DateOrder.ASK);

  private AnyYear() {}

  static Reading read(String words) {
    return TimeExpressions.parse(words, CONTEXT);
  }
}
