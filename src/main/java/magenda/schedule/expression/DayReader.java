package magenda.schedule.expression;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Reads one day or one month whose month is named, or in ISO form, with its weekday perhaps. */
final class DayReader {

  private final Cursor cursor;
  private final ZoneReader zones;

  DayReader(Cursor cursor, ZoneReader zones) {
    this.cursor = cursor;
    this.zones = zones;
  }

  /** A day or a month whose month is named, or an ISO date, each with its weekday perhaps. */
  @Nullable PartialDate read() {
    int begin = cursor.position();
    DayOfWeek weekday = null;
    String weekdayWords = "";
    if (!isMonthBeforeDay()) {
      weekday = WeekdayNames.of(cursor.peek());
    }
    if (weekday != null) {
      weekdayWords = cursor.words(cursor.next());
      skipEndOfWeekdays();
    }
    PartialDate date = readIso();
    if (date == null) {
      date = readNamed();
    }
    if (date == null || (weekday != null && date.wholeMonth())) {
      return back(begin);
    }
    return weekday == null ? withTrailingWeekday(date) : date.withWeekday(weekday, weekdayWords);
  }

  /**
   * Skips what can stand between a weekday and its date: "Monday, the 5th", or the second weekday
   * in "Tue-Thu 5-7 February", where the first is held against the first day.
   */
  void skipEndOfWeekdays() {
    cursor.skip('.');
    int begin = cursor.position();
    if (cursor.skipTo() && WeekdayNames.of(cursor.peek()) != null) {
      cursor.next();
      cursor.skip('.');
    } else {
      cursor.moveTo(begin);
    }
    cursor.skip(',');
    cursor.skipFillers();
  }

  /** "mar" is a month, except where a day with another month follows it: "mar. 29 nov.". */
  private boolean isMonthBeforeDay() {
    if (MonthNames.of(cursor.peek()) == 0) {
      return false;
    }
    int number = cursor.peek(1).is('.') ? 2 : 1;
    return !(cursor.peek(number).shortNumber() && MonthNames.of(cursor.peek(number + 1)) > 0);
  }

  /** The date with the weekday that stands behind it, if one does: "28 April (Thu)". */
  PartialDate withTrailingWeekday(PartialDate date) {
    int begin = cursor.position();
    boolean parenthesis = cursor.skip('(');
    boolean comma = !parenthesis && cursor.skip(',');
    DayOfWeek weekday = WeekdayNames.of(cursor.peek());
    if (weekday == null || date.wholeMonth() || MonthNames.of(cursor.peek()) > 0) {
      cursor.moveTo(begin);
      return date;
    }
    String words = cursor.words(cursor.next());
    cursor.skip('.');
    boolean ends = parenthesis ? cursor.skip(')') : !startsDate();
    if (!ends) {
      cursor.moveTo(begin);
      return date;
    }
    if (comma) {
      cursor.skip(',');
    }
    return date.withWeekday(weekday, words);
  }

  private boolean startsDate() {
    int begin = cursor.position();
    cursor.skip(',');
    boolean date = readNamed() != null;
    cursor.moveTo(begin);
    return date;
  }

  /** 2021-08-31, 2021-10, 2021/08/31, 2021.08.31. */
  private @Nullable PartialDate readIso() {
    Token year = cursor.peek();
    Token separator = cursor.peek(1);
    Token month = cursor.peek(2);
    if (!year.longNumber()
        || !(separator.is('-') || separator.is('/') || separator.is('.'))
        || separator.length() > 1
        || separator.spaced()
        || month.length() != 2
        || !month.shortNumber()
        || month.spaced()
        || month.value() < 1
        || month.value() > 12) {
      return null;
    }
    Token again = cursor.peek(3);
    Token day = cursor.peek(4);
    boolean whole =
        again.is((char) separator.value())
            && !again.spaced()
            && day.shortNumber()
            && day.length() == 2
            && !day.spaced();
    if (!whole && !separator.is('-')) {
      return null;
    }
    cursor.moveTo(cursor.position() + (whole ? 5 : 3));
    if (whole
        && cursor.peek().word().equals("t")
        && !cursor.peek().spaced()
        && cursor.peek(1).kind() == Token.Kind.NUMBER) {
      cursor.next();
    }
    return PartialDate.of(
        year.value(), month.value(), whole ? day.value() : PartialDate.WHOLE_MONTH);
  }

  private @Nullable PartialDate readNamed() {
    int begin = cursor.position();
    if (isDayNumber()) {
      int day = dayNumber();
      cursor.skip(Term.OF);
      cursor.skip('-');
      int month = month();
      if (month == 0) {
        return back(begin);
      }
      int beforeYear = cursor.position();
      cursor.skip('-');
      int year = year();
      if (year == PartialDate.MISSING) {
        cursor.moveTo(beforeYear);
      }
      return PartialDate.of(year, month, day);
    }
    int month = month();
    if (month > 0) {
      return afterMonth(month);
    }
    return cursor.peek().longNumber() ? yearFirst() : null;
  }

  private PartialDate afterMonth(int month) {
    if (isDayNumber() && !startsHour() && !isYearInFull()) {
      int day = dayNumber();
      return PartialDate.of(year(), month, day);
    }
    return PartialDate.month(year(), month);
  }

  private boolean isYearInFull() {
    return cursor.peek().longNumber();
  }

  /** "2021 July 15", "2021 September". */
  private @Nullable PartialDate yearFirst() {
    int begin = cursor.position();
    int year = cursor.next().value();
    int month = month();
    if (month == 0) {
      return back(begin);
    }
    return PartialDate.of(
        year, month, isDayNumber() && !startsHour() ? dayNumber() : PartialDate.WHOLE_MONTH);
  }

  /** The month named here, or 0. */
  int month() {
    int month = MonthNames.of(cursor.peek());
    if (month > 0) {
      boolean dotted = cursor.peek(1).is('.') && !cursor.peek(1).spaced();
      cursor.next();
      if (dotted && cursor.peek().length() == 1) {
        cursor.next();
      }
    }
    return month;
  }

  /** A day from 1 up as a number of one or two digits; whether the month has it is asked later. */
  boolean isDayNumber() {
    return cursor.peek().shortNumber();
  }

  /** The day of the month here, with its ending: "30th", "1er". */
  int dayNumber() {
    int day = cursor.next().value();
    if (cursor.at(Term.ORDINAL) && !cursor.peek().spaced()) {
      cursor.next();
    } else if (!cursor.skip('°') && cursor.peek().is('.') && cursor.peek().length() == 1) {
      boolean ordinal =
          MonthNames.of(cursor.peek(1)) > 0
              || cursor.peek(1).is('-')
              || cursor.term(1) == Term.TO
              || cursor.term(1) == Term.AU;
      cursor.moveTo(cursor.position() + (ordinal ? 1 : 0));
    }
    return day;
  }

  /** True if the short number here is the hour of a clock rather than a day. */
  boolean startsHour() {
    Token after = cursor.peek(1);
    if (after.is(':') && !after.spaced()) {
      return true;
    }
    if (after.is('.') && after.length() == 1) {
      Token minutes = cursor.peek(2);
      return minutes.length() == 2 && minutes.shortNumber() && !minutes.spaced();
    }
    Term term = cursor.term(1);
    return term == Term.HOURS
        || term == Term.AM
        || term == Term.PM
        || term == Term.NOON
        || HourReader.isHalfOfDay(cursor, 1);
  }

  /**
   * The year of four digits that follows, after a comma or "of", or {@link PartialDate#MISSING}.
   * What could be an hour as well, such as 1400, is a year only behind "AD", unless it is of our
   * time.
   */
  int year() {
    int begin = cursor.position();
    cursor.skip(',');
    cursor.skip(Term.OF);
    boolean marked = cursor.skip(Term.YEAR);
    Token year = cursor.peek();
    boolean number = year.kind() == Token.Kind.NUMBER && year.length() >= 4;
    if (!number || (!marked && year.longNumber() && isHour())) {
      cursor.moveTo(begin);
      return PartialDate.MISSING;
    }
    return cursor.next().value();
  }

  /** True for years that nobody takes for an hour. */
  static boolean ofOurTime(int year) {
    return year >= 1900 && year < 2100;
  }

  /** True if the four digits here are an hour with its minutes: "1400", "2015 UTC". */
  private boolean isHour() {
    int value = cursor.peek().value();
    if (value / 100 > 24 || value % 100 > 59) {
      return false;
    }
    if (!ofOurTime(value)) {
      return true;
    }
    if (zones.abbreviationAt(1) || cursor.term(1) == Term.HOURS) {
      return true;
    }
    Token dash = cursor.peek(1);
    Token end = cursor.peek(2);
    return dash.is('-') && end.longNumber() && MonthNames.of(cursor.peek(3)) == 0;
  }

  private @Nullable PartialDate back(int position) {
    cursor.moveTo(position);
    return null;
  }
}
