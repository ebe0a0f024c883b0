package magenda.exchange;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import magenda.schedule.ClockTime;
import magenda.schedule.EdtfDate;
import magenda.schedule.When;

/** The hour at which a session begins for readers elsewhere, for tables. */
final class LocalHour {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private LocalHour() {}

  /**
   * Day and hour where both are known, such as {@code 2021-07-16 07:00}. Where the day is open the
   * hour alone; if it changes meanwhile, as the clocks do, the first and the last. Else empty.
   */
  static String of(When when, ZoneId zone) {
    EdtfDate date = when.date();
    ClockTime time = when.time();
    if (date == null || time == null) {
      return "";
    }
    ZonedDateTime first = at(date.firstDay(), time, zone);
    if (date.dayKnown()) {
      return MOMENT.format(first);
    }
    LocalTime last = at(date.lastDay(), time, zone).toLocalTime();
    return first.toLocalTime().equals(last) ? last.toString() : first.toLocalTime() + "/" + last;
  }

  private static ZonedDateTime at(LocalDate day, ClockTime time, ZoneId zone) {
    return day.atTime(time.start()).atZone(time.zone()).withZoneSameInstant(zone);
  }
}
