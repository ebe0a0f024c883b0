package magenda.schedule.expression;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * A day or a month as said, perhaps without its year and not checked against the calendar.
 *
 * @param year the year, or {@link #MISSING}
 * @param month from 1 to 12
 * @param day the day of the month, or {@link #WHOLE_MONTH}
 * @param weekday the weekday said with it, or null
 * @param weekdayWords the weekday as typed, or empty
 */
record PartialDate(int year, int month, int day, @Nullable DayOfWeek weekday, String weekdayWords) {

  /** A year that was not said. */
  static final int MISSING = -1;

  /** The day of a month that is meant as a whole. */
  static final int WHOLE_MONTH = -1;

  static PartialDate of(int year, int month, int day) {
    return new PartialDate(year, month, day, null, "");
  }

  static PartialDate month(int year, int month) {
    return of(year, month, WHOLE_MONTH);
  }

  PartialDate withYear(int newYear) {
    return new PartialDate(newYear, month, day, weekday, weekdayWords);
  }

  PartialDate withWeekday(DayOfWeek newWeekday, String words) {
    return new PartialDate(year, month, day, newWeekday, words);
  }

  boolean yearMissing() {
    return year == MISSING;
  }

  boolean wholeMonth() {
    return day == WHOLE_MONTH;
  }

  /** The date for a sentence: "29 November 2021". */
  String words() {
    StringBuilder words = new StringBuilder();
    if (!wholeMonth()) {
      words.append(day).append(' ');
    }
    words.append(MonthNames.full(month));
    return yearMissing() ? words.toString() : words.append(' ').append(year).toString();
  }

  /** True if it comes before another one within one year. */
  boolean earlierInYearThan(PartialDate other) {
    return month != other.month ? month < other.month : day < other.day;
  }
}
