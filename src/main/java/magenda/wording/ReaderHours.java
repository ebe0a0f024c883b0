package magenda.wording;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import magenda.schedule.ClockTime;
import magenda.schedule.EdtfDate;
import magenda.schedule.When;

/** The hours of a session on the clock of a reader elsewhere. */
final class ReaderHours {

  /** The clocks of a longer span change too often for a sentence. */
  private static final int MOST_DAYS = 400;

  private final Texts texts;
  private final Locale locale;

  ReaderHours(Texts texts, Locale locale) {
    this.texts = texts;
    this.locale = locale;
  }

  String of(When when, ZoneId reader) {
    EdtfDate date = when.date();
    ClockTime time = when.time();
    if (date == null || time == null) {
      return "";
    }
    return date.dayKnown() && !when.daily()
        ? onDay(date.firstDay(), time, reader)
        : onSomeDay(date, time, reader);
  }

  private String onDay(LocalDate day, ClockTime time, ZoneId reader) {
    LocalDateTime there = there(day, time, reader);
    if (there.equals(day.atTime(time.start()))) {
      return "";
    }
    boolean far = Math.abs(shift(day, there)) > 1;
    return texts.get(
        far ? "reader.otherDay" : "reader.day",
        far ? format("format.hour", there) : hour(day, there),
        place(reader),
        format("format.weekday.short", there),
        format("format.day.sameYear", there));
  }

  /** The hour on the first day, and every other hour with the day from which it is right. */
  private String onSomeDay(EdtfDate date, ClockTime time, ZoneId reader) {
    LocalDate first = date.firstDay();
    LocalDate last = date.lastDay();
    if (first.until(last, ChronoUnit.DAYS) > MOST_DAYS) {
      return "";
    }
    String before = hour(first, there(first, time, reader));
    String said = before;
    for (LocalDate day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
      String hour = hour(day, there(day, time, reader));
      if (!hour.equals(before)) {
        said = texts.get("reader.from", said, format("format.day.sameYear", day), hour);
        before = hour;
      }
    }
    if (said.equals(format("format.hour", time.start()))) {
      return "";
    }
    return texts.get(said.equals(before) ? "reader.open" : "reader.changing", said, place(reader));
  }

  private static LocalDateTime there(LocalDate day, ClockTime time, ZoneId reader) {
    return day.atTime(time.start())
        .atZone(time.zone())
        .withZoneSameInstant(reader)
        .toLocalDateTime();
  }

  private static long shift(LocalDate day, LocalDateTime there) {
    return day.until(there.toLocalDate(), ChronoUnit.DAYS);
  }

  private String hour(LocalDate day, LocalDateTime there) {
    String hour = format("format.hour", there);
    long shift = shift(day, there);
    if (shift == 0) {
      return texts.get("reader.hour", hour);
    }
    return texts.get(shift > 0 ? "reader.hour.nextDay" : "reader.hour.dayBefore", hour);
  }

  /** The city in the name of the zone. */
  private String place(ZoneId reader) {
    if (reader instanceof ZoneOffset && !reader.equals(ZoneOffset.UTC)) {
      return texts.get("zone.offset", reader.getId());
    }
    return ZonePlace.of(reader.equals(ZoneOffset.UTC) ? ClockTime.UTC : reader);
  }

  private String format(String format, TemporalAccessor value) {
    return DateTimeFormatter.ofPattern(texts.get(format), locale).format(value);
  }
}
