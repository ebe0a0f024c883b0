package magenda.wording;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Set;
import magenda.schedule.ClockTime;
import magenda.schedule.EdtfDate;
import magenda.schedule.Tbc;
import magenda.schedule.When;
import org.jspecify.annotations.Nullable;

/** Says in words what a time means. */
public final class WhenWords {

  private final Texts texts;
  private final Locale locale;
  private final ReaderHours readerHours;

  /** Words in one language. */
  public WhenWords(Locale locale) {
    this.texts = Texts.named("magenda.wording.when", locale);
    this.locale = locale;
    this.readerHours = new ReaderHours(texts, locale);
  }

  /**
   * What is understood, in one sentence: "Some day in October 2021, at 14:00 UTC.", "31 August
   * 2021; the hour is to be confirmed."
   *
   * @param tbc of these, {@link Tbc#DATE} and {@link Tbc#TIME} are named
   */
  public String meaning(When when, Set<Tbc> tbc) {
    if (!when.understood()) {
      return when.empty()
          ? texts.get("words", when.text())
          : texts.get("words.partly", when.text(), known(when));
    }
    String marks = marks(tbc);
    return when.empty() ? texts.get("nothing" + marks) : texts.get("sentence" + marks, known(when));
  }

  /** The same with the weekday before a day: "Tuesday 12 October 2021." */
  public String meaningWithWeekday(When when, Set<Tbc> tbc) {
    if (!(when.understood() && when.date() instanceof EdtfDate.Day(LocalDate day))) {
      return meaning(when, tbc);
    }
    String named = texts.get("day.weekday", date("format.weekday", day), date("format.day", day));
    ClockTime time = when.time();
    String known = time == null ? named : texts.get("day.weekday.hour", named, hour(time));
    return texts.get("sentence" + marks(tbc), known);
  }

  /**
   * The hour for a reader elsewhere, with the weekday where the day is known and "next day" or "day
   * before" where it changes: "Fri 00:00 next day in Suva"; where the day is open or the hours
   * recur and the clocks change meanwhile, both hours: "16:00, from 31 October 15:00, in Warsaw".
   * Empty where no hour or no date is known, or the reader's clock shows the same.
   */
  public String readerHour(When when, ZoneId reader) {
    return readerHours.of(when, reader);
  }

  private static String marks(Set<Tbc> tbc) {
    boolean date = tbc.contains(Tbc.DATE);
    boolean time = tbc.contains(Tbc.TIME);
    if (date && time) {
      return ".both";
    }
    return date ? ".date" : time ? ".time" : "";
  }

  private String known(When when) {
    ClockTime time = when.time();
    return switch (when.date()) {
      case null -> texts.get("none.hour", "", "", hour(time));
      case EdtfDate.Day(LocalDate day) ->
          said("day", time, date("format.day", day), "", date("format.weekday", day));
      case EdtfDate.Month(YearMonth month, boolean continuous) ->
          said(shape("month", continuous), time, date("format.month", month), "", "");
      case EdtfDate.MonthRange(YearMonth first, YearMonth last, boolean continuous) ->
          said(
              shape("months", continuous),
              time,
              date(
                  first.getYear() == last.getYear() ? "format.month.sameYear" : "format.month",
                  first),
              date("format.month", last),
              "");
      case EdtfDate.DayRange range -> days(range, time, when.daily());
    };
  }

  private String days(EdtfDate.DayRange range, @Nullable ClockTime time, boolean daily) {
    String first = date(formatOfFirst(range), range.first());
    String last = date("format.day", range.last());
    if (!range.continuous() || time == null) {
      return said(shape("days", range.continuous()), time, first, last, "");
    }
    return daily
        ? texts.get("days.throughout.daily", first, last, hour(time))
        : through(range, time, last);
  }

  /** From an hour on the first day to one on the last. */
  private String through(EdtfDate.DayRange range, ClockTime time, String last) {
    boolean sameYear = range.first().getYear() == range.last().getYear();
    String first = date(sameYear ? "format.day.sameYear" : "format.day", range.first());
    LocalTime end = time.end();
    return end == null
        ? texts.get("days.throughout.hour", first, last, hour(time))
        : texts.get(
            "days.throughout.end",
            first,
            last,
            texts.get("hour.clock", clock(time.start())),
            "",
            texts.get("hour", clock(end), zone(time.zone())));
  }

  private static String formatOfFirst(EdtfDate.DayRange range) {
    if (range.first().getYear() != range.last().getYear()) {
      return "format.day";
    }
    return range.first().getMonth() == range.last().getMonth()
        ? "format.day.sameMonth"
        : "format.day.sameYear";
  }

  private String said(
      String shape, @Nullable ClockTime time, String first, String last, String weekday) {
    return time == null
        ? texts.get(shape, first, last)
        : texts.get(shape + ".hour", first, last, hour(time), weekday);
  }

  private static String shape(String date, boolean continuous) {
    return continuous ? date + ".throughout" : date;
  }

  private String hour(@Nullable ClockTime time) {
    if (time == null) {
      return "";
    }
    String start = clock(time.start());
    String zone = zone(time.zone());
    LocalTime end = time.end();
    if (end != null) {
      return texts.get(
          end.isAfter(time.start()) ? "hour.end" : "hour.end.nextDay", start, zone, clock(end));
    }
    Duration duration = time.duration();
    return duration == null
        ? texts.get("hour", start, zone)
        : texts.get("hour.duration", start, zone, length(duration));
  }

  private String length(Duration duration) {
    long minutes = duration.toMinutes();
    return minutes % 60 == 0
        ? texts.get("duration.hours", minutes / 60)
        : texts.get("duration.minutes", minutes);
  }

  private String zone(ZoneId zone) {
    if (zone instanceof ZoneOffset) {
      return texts.get("zone.offset", zone.getId());
    }
    return ZonePlace.named(zone) ? texts.get("zone.place", ZonePlace.of(zone)) : zone.getId();
  }

  private String clock(LocalTime time) {
    return date("format.hour", time);
  }

  private String date(String format, TemporalAccessor value) {
    return DateTimeFormatter.ofPattern(texts.get(format), locale).format(value);
  }
}
