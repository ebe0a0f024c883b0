package magenda.schedule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * As much of a date as is known, with exactly the precision that is known: a day, a month, a range
 * of days or a range of months.
 *
 * <p>Written as in the Extended Date/Time Format (EDTF, ISO 8601-2:2019, level 0): {@code
 * 2021-08-31}, {@code 2021-10}, {@code 2021-09-22/2021-09-24}, {@code 2021-09/2021-11}. All bounds
 * are inclusive. Years run from 0001 to 9999.
 *
 * <p>EDTF does not say whether an interval is filled or merely contains the event; {@link
 * #continuous()} does.
 */
public sealed interface EdtfDate {

  /** The first day that belongs to this date. */
  LocalDate firstDay();

  /** The last day that belongs to this date, inclusive. */
  LocalDate lastDay();

  /**
   * True where the session goes on <em>throughout</em> this date, false where it takes place
   * <em>somewhere in</em> it. A single day is never continuous.
   */
  boolean continuous();

  /** This date in EDTF level 0, without {@link #continuous()}. */
  String edtf();

  /** True if the calendar day on which the session begins is known. */
  default boolean dayKnown() {
    return this instanceof Day || (this instanceof DayRange && continuous());
  }

  /** True if {@code day} is one of the days of this date. */
  default boolean contains(LocalDate day) {
    return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
  }

  /** The same days, throughout or somewhere in them; a single day stays as it is. */
  default EdtfDate withContinuous(boolean continuous) {
    if (continuous == continuous()) {
      return this;
    }
    return switch (this) {
      case Day day -> day;
      case Month month -> new Month(month.month(), continuous);
      case DayRange range -> new DayRange(range.first(), range.last(), continuous);
      case MonthRange range -> new MonthRange(range.first(), range.last(), continuous);
    };
  }

  /** One calendar day. */
  record Day(LocalDate day) implements EdtfDate {
    /** Refuses years outside 0001 to 9999. */
    public Day {
      requireYear(day.getYear());
    }

    @Override
    public LocalDate firstDay() {
      return day;
    }

    @Override
    public LocalDate lastDay() {
      return day;
    }

    @Override
    public boolean continuous() {
      return false;
    }

    @Override
    public String edtf() {
      return day.toString();
    }
  }

  /** One calendar month. */
  record Month(YearMonth month, boolean continuous) implements EdtfDate {
    /** Refuses years outside 0001 to 9999. */
    public Month {
      requireYear(month.getYear());
    }

    @Override
    public LocalDate firstDay() {
      return month.atDay(1);
    }

    @Override
    public LocalDate lastDay() {
      return month.atEndOfMonth();
    }

    @Override
    public String edtf() {
      return month.toString();
    }
  }

  /** The days from {@code first} to {@code last}, both inclusive. */
  record DayRange(LocalDate first, LocalDate last, boolean continuous) implements EdtfDate {
    /** Refuses years outside 0001 to 9999 and a {@code last} that is not after {@code first}. */
    public DayRange {
      requireYear(first.getYear());
      requireYear(last.getYear());
      if (!last.isAfter(first)) {
        throw new IllegalArgumentException("A range of days must end after " + first + ": " + last);
      }
    }

    @Override
    public LocalDate firstDay() {
      return first;
    }

    @Override
    public LocalDate lastDay() {
      return last;
    }

    @Override
    public String edtf() {
      return first + "/" + last;
    }
  }

  /** The months from {@code first} to {@code last}, both inclusive. */
  record MonthRange(YearMonth first, YearMonth last, boolean continuous) implements EdtfDate {
    /** Refuses years outside 0001 to 9999 and a {@code last} that is not after {@code first}. */
    public MonthRange {
      requireYear(first.getYear());
      requireYear(last.getYear());
      if (!last.isAfter(first)) {
        throw new IllegalArgumentException(
            "A range of months must end after " + first + ": " + last);
      }
    }

    @Override
    public LocalDate firstDay() {
      return first.atDay(1);
    }

    @Override
    public LocalDate lastDay() {
      return last.atEndOfMonth();
    }

    @Override
    public String edtf() {
      return first + "/" + last;
    }
  }

  /** A single day. */
  static EdtfDate day(int year, int month, int day) {
    return new Day(LocalDate.of(year, month, day));
  }

  /** Somewhere in one month. */
  static EdtfDate month(int year, int month) {
    return new Month(YearMonth.of(year, month), false);
  }

  /**
   * The days from {@code first} to {@code last}, both inclusive; a single {@link Day} where they
   * are the same.
   */
  static EdtfDate days(LocalDate first, LocalDate last, boolean continuous) {
    return first.equals(last) ? new Day(first) : new DayRange(first, last, continuous);
  }

  /**
   * The months from {@code first} to {@code last}, both inclusive; a single {@link Month} where
   * they are the same.
   */
  static EdtfDate months(YearMonth first, YearMonth last, boolean continuous) {
    return first.equals(last)
        ? new Month(first, continuous)
        : new MonthRange(first, last, continuous);
  }

  /**
   * Reads what {@link #edtf()} writes: {@code YYYY-MM-DD}, {@code YYYY-MM}, or two of one kind
   * joined by a slash.
   *
   * @param continuous whether a month or a range is filled; without meaning for a single day
   * @throws DateTimeParseException if the text is none of these or names a day that does not exist
   */
  static EdtfDate parse(String edtf, boolean continuous) {
    try {
      int slash = edtf.indexOf('/');
      if (slash < 0) {
        return isDay(edtf) ? new Day(day(edtf)) : new Month(month(edtf), continuous);
      }
      String first = edtf.substring(0, slash);
      String last = edtf.substring(slash + 1);
      return isDay(first)
          ? new DayRange(day(first), day(last), continuous)
          : new MonthRange(month(first), month(last), continuous);
    } catch (DateTimeParseException e) {
      throw e;
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new DateTimeParseException(e.getMessage(), edtf, 0, e);
    }
  }

  // by hand, because a file holds thousands of dates and a formatter takes long for each

  private static LocalDate day(String text) {
    requireForm(text, isDay(text) && text.charAt(4) == '-' && text.charAt(7) == '-');
    return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
  }

  private static YearMonth month(String text) {
    requireForm(text, text.length() == 7 && text.charAt(4) == '-');
    return YearMonth.of(number(text, 0, 4), number(text, 5, 7));
  }

  private static boolean isDay(String text) {
    return text.length() == 10;
  }

  private static void requireForm(String text, boolean holds) {
    if (!holds) {
      throw new DateTimeParseException("Neither YYYY-MM-DD nor YYYY-MM: " + text, text, 0);
    }
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        throw new DateTimeParseException("Not a digit: " + text, text, i);
      }
      number = 10 * number + digit - '0';
    }
    return number;
  }

  private static void requireYear(int year) {
    if (year < 1 || year > 9999) {
      throw new IllegalArgumentException("The year must be from 1 to 9999: " + year);
    }
  }
}
