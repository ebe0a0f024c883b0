package magenda.schedule.expression;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import magenda.schedule.ClockTime;
import magenda.schedule.EdtfDate;
import magenda.schedule.Tbc;
import magenda.schedule.When;

/**
 * A reading in a notation of its own, for tables: the date in EDTF, "throughout" where it is
 * continuous, start, end or duration, zone, "daily", and the fields to be confirmed.
 */
final class Told {

  private Told() {}

  static String of(Reading reading) {
    return switch (reading) {
      case Reading.Understood understood -> of(understood);
      case Reading.Several several -> "several: " + all(several.parts());
      case Reading.Ambiguous ambiguous ->
          ambiguous.question().code().name() + "? " + all(ambiguous.choices());
      case Reading.Refused refused ->
          (refused.reason().code().name() + "! " + of(refused.partly())).strip();
    };
  }

  private static String all(List<Reading.Understood> readings) {
    return readings.stream().map(Told::of).collect(Collectors.joining(" | "));
  }

  private static String of(Reading.Understood understood) {
    When when = understood.when();
    StringBuilder told = new StringBuilder();
    EdtfDate date = when.date();
    if (date != null) {
      told.append(date.edtf()).append(date.continuous() ? " throughout" : "");
    }
    ClockTime time = when.time();
    if (time != null) {
      told.append(' ').append(time.start());
      told.append(time.end() == null ? "" : "-" + time.end());
      Duration duration = time.duration();
      told.append(duration == null ? "" : "+" + duration.toMinutes());
      told.append(' ').append(time.zone());
    }
    told.append(when.daily() ? " daily" : "");
    Set<Tbc> tbc = understood.tbc();
    told.append(tbc.contains(Tbc.DATE) ? " tbc-date" : "");
    told.append(tbc.contains(Tbc.TIME) ? " tbc-time" : "");
    return told.isEmpty() ? "nothing" : told.toString().strip();
  }
}
