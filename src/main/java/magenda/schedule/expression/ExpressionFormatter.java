package magenda.schedule.expression;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import magenda.schedule.ClockTime;
import magenda.schedule.EdtfDate;
import magenda.schedule.Tbc;
import magenda.schedule.When;
import org.jspecify.annotations.Nullable;

/** Writes a value in the style of the documents, such that it is read as the same value again. */
final class ExpressionFormatter {

  private final DateResolver dates;
  private final StringBuilder out = new StringBuilder();

  ExpressionFormatter(TimeContext context) {
    this.dates = new DateResolver(context);
  }

  String format(When when, Set<Tbc> fields) {
    EdtfDate date = when.date();
    ClockTime time = when.time();
    Set<Tbc> tbc = EnumSet.noneOf(Tbc.class);
    if (fields.contains(Tbc.DATE)) {
      tbc.add(Tbc.DATE);
    }
    if (fields.contains(Tbc.TIME)) {
      tbc.add(Tbc.TIME);
    }
    boolean unnamed = tbc.equals(Interpreter.unnamedTbc(date, time));
    boolean inFront = unnamed && !tbc.contains(Tbc.TIME);
    if (inFront) {
      out.append("TBC ");
    }
    if (date instanceof EdtfDate.DayRange days
        && days.continuous()
        && time != null
        && !when.daily()) {
      writeThrough(days, time);
    } else {
      writeDate(date);
      writeTime(time);
      out.append(when.daily() ? " daily" : "");
    }
    if (unnamed && !inFront) {
      out.append(" TBC");
    } else if (!inFront && !tbc.isEmpty()) {
      writeNamed(tbc);
    }
    return out.toString().strip();
  }

  private void writeNamed(Set<Tbc> tbc) {
    out.append(out.isEmpty() ? "" : ", ");
    if (tbc.size() == 2) {
      out.append("date and time TBC");
    } else {
      out.append(tbc.contains(Tbc.DATE) ? "date TBC" : "time TBC");
    }
  }

  private void writeDate(@Nullable EdtfDate date) {
    switch (date) {
      case null -> {}
      case EdtfDate.Day(LocalDate day) -> {
        boolean year = !guessed(DatePhrase.of(partial(day)), date);
        out.append(words(day, year));
      }
      case EdtfDate.Month(YearMonth month, boolean continuous) -> {
        DatePhrase phrase = DatePhrase.of(partial(month));
        boolean year = !guessed(phrase, date.withContinuous(false));
        out.append(MonthNames.full(month.getMonthValue())).append(year ? year(month) : "");
        out.append(continuous ? " (cont.)" : "");
      }
      case EdtfDate.DayRange range -> writeDays(range);
      case EdtfDate.MonthRange range -> writeMonths(range);
    }
  }

  private void writeDays(EdtfDate.DayRange range) {
    LocalDate first = range.first();
    LocalDate last = range.last();
    boolean week = first.getDayOfWeek() == DayOfWeek.MONDAY && last.equals(first.plusDays(6));
    if (week && !range.continuous()) {
      DatePhrase phrase = DatePhrase.of(partial(first)).with(DatePhrase.Extent.WEEK_OF);
      out.append("in the week of ").append(words(first, !guessed(phrase, range)));
      return;
    }
    DatePhrase.Extent extent =
        range.continuous() ? DatePhrase.Extent.ITSELF : DatePhrase.Extent.BETWEEN;
    boolean year = !guessed(DatePhrase.range(partial(first), partial(last)).with(extent), range);
    boolean twoYears = first.getYear() != last.getYear();
    boolean oneMonth = !twoYears && first.getMonth() == last.getMonth();
    String from =
        oneMonth ? Integer.toString(first.getDayOfMonth()) : words(first, year && twoYears);
    if (range.continuous()) {
      out.append(from).append(oneMonth ? "–" : " – ");
    } else {
      out.append("between ").append(from).append(" and ");
    }
    out.append(words(last, year));
  }

  private void writeMonths(EdtfDate.MonthRange range) {
    YearMonth first = range.first();
    YearMonth last = range.last();
    DatePhrase phrase = DatePhrase.range(partial(first), partial(last));
    boolean year = !guessed(phrase, range.withContinuous(false));
    boolean twoYears = first.getYear() != last.getYear();
    out.append(MonthNames.brief(first.getMonthValue()));
    out.append(year && twoYears ? year(first) + " – " : "–");
    out.append(MonthNames.brief(last.getMonthValue())).append(year ? year(last) : "");
    out.append(range.continuous() ? " (cont.)" : "");
  }

  private void writeThrough(EdtfDate.DayRange range, ClockTime time) {
    DatePhrase phrase = DatePhrase.range(partial(range.first()), partial(range.last()));
    boolean year = !guessed(phrase, range);
    out.append(words(range.first(), year)).append(' ').append(time.start());
    LocalTime end = time.end();
    if (end == null) {
      out.append(' ').append(words(time.zone())).append(" – ").append(words(range.last(), year));
    } else {
      out.append(" – ").append(words(range.last(), year)).append(' ').append(end);
      out.append(' ').append(words(time.zone()));
    }
  }

  private void writeTime(@Nullable ClockTime time) {
    if (time == null) {
      return;
    }
    out.append(out.isEmpty() || out.charAt(out.length() - 1) == ' ' ? "" : " ");
    out.append(time.start());
    if (time.end() != null) {
      out.append('–').append(time.end());
    }
    out.append(' ').append(words(time.zone()));
    if (MomentResolver.endsLate(time)) {
      out.append(" (next day)");
    }
    if (time.duration() != null) {
      out.append(" for ").append(words(time.duration()));
    }
  }

  /** True if the words without a year are read as this date. */
  private boolean guessed(DatePhrase phrase, EdtfDate date) {
    Choices<EdtfDate> choices = dates.resolve(phrase);
    return choices.clear() && choices.values().getFirst().equals(date);
  }

  private static PartialDate partial(LocalDate day) {
    return PartialDate.of(PartialDate.MISSING, day.getMonthValue(), day.getDayOfMonth());
  }

  private static PartialDate partial(YearMonth month) {
    return PartialDate.month(PartialDate.MISSING, month.getMonthValue());
  }

  private static String words(LocalDate day, boolean year) {
    String words = day.getDayOfMonth() + " " + MonthNames.full(day.getMonthValue());
    return year ? words + year(YearMonth.from(day)) : words;
  }

  /** A space and the year in four digits, marked where an hour could be meant. */
  private static String year(YearMonth month) {
    return (DayReader.ofOurTime(month.getYear()) ? " " : " AD ")
        + Integer.toString(10000 + month.getYear()).substring(1);
  }

  private static String words(Duration duration) {
    long minutes = duration.toMinutes();
    if (minutes % 60 != 0) {
      return minutes == 1 ? "1 minute" : minutes + " minutes";
    }
    return minutes == 60 ? "1 hour" : minutes / 60 + " hours";
  }

  /** "UTC", "UTC+01:00", "Europe/Warsaw"; in brackets where an abbreviation could be meant. */
  private static String words(ZoneId zone) {
    if (zone instanceof ZoneOffset) {
      return "UTC" + zone.getId();
    }
    if (zone.equals(ClockTime.UTC) || zone.getId().indexOf('/') > 0) {
      return zone.getId();
    }
    return "[" + zone.getId() + "]";
  }
}
