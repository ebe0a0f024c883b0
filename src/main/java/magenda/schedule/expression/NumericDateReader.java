package magenda.schedule.expression;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Reads dates of two or three numbers, with their weekday perhaps: "03/04", "31.8.2021". */
final class NumericDateReader {

  private final Cursor cursor;

  NumericDateReader(Cursor cursor) {
    this.cursor = cursor;
  }

  /** 03/04, 3.4.2021, 31/08/21: the day first, and the month first where that is possible too. */
  @Nullable DatePhrase read() {
    int begin = cursor.position();
    DayOfWeek weekday = WeekdayNames.of(cursor.peek());
    String weekdayWords = "";
    if (weekday != null) {
      weekdayWords = cursor.words(cursor.next());
      cursor.skip('.');
      cursor.skip(',');
    }
    DatePhrase first = numbers();
    if (first == null) {
      cursor.moveTo(begin);
      return null;
    }
    if (weekday != null) {
      first = first(first, weekday, weekdayWords);
    }
    int end = cursor.position();
    if (cursor.skipTo()) {
      DatePhrase last = numbers();
      if (last != null) {
        DatePhrase other = null;
        if (first.other() != null && last.other() != null) {
          other = DatePhrase.range(first.other().first(), last.other().first());
        }
        return new DatePhrase(first.first(), last.first(), DatePhrase.Extent.ITSELF, other);
      }
    }
    cursor.moveTo(end);
    return first;
  }

  private static DatePhrase first(DatePhrase phrase, DayOfWeek weekday, String words) {
    return new DatePhrase(
        phrase.first().withWeekday(weekday, words),
        phrase.last(),
        phrase.extent(),
        phrase.other() == null ? null : first(phrase.other(), weekday, words));
  }

  private @Nullable DatePhrase numbers() {
    Token left = cursor.peek();
    Token separator = cursor.peek(1);
    Token right = cursor.peek(2);
    boolean joined =
        left.shortNumber()
            && (separator.is('/') || separator.is('.') || separator.is('-'))
            && separator.length() == 1
            && !separator.spaced()
            && right.shortNumber()
            && !right.spaced();
    if (!joined) {
      return null;
    }
    Token again = cursor.peek(3);
    Token year = cursor.peek(4);
    boolean withYear =
        again.is((char) separator.value())
            && again.length() == 1
            && !again.spaced()
            && !year.spaced()
            && (year.longNumber() || (year.shortNumber() && year.length() == 2));
    boolean endingDot = separator.is('.') && again.is('.') && !again.spaced() && !withYear;
    boolean slashAlone =
        separator.is('/') && MonthNames.of(again) == 0 && !(again.is(':') && !again.spaced());
    if (!withYear && !endingDot && !slashAlone) {
      return null;
    }
    int years = PartialDate.MISSING;
    if (withYear) {
      years = year.longNumber() ? year.value() : 2000 + year.value();
    }
    return numbers(left.value(), right.value(), years, separator.is('/'), withYear, endingDot);
  }

  /** With dots or hyphens the day goes first; with slashes it depends on the country. */
  private @Nullable DatePhrase numbers(
      int left, int right, int year, boolean slash, boolean withYear, boolean endingDot) {
    boolean dayFirst = right >= 1 && right <= 12;
    boolean monthFirst = slash && left >= 1 && left <= 12;
    if (!dayFirst && !monthFirst) {
      return null;
    }
    cursor.moveTo(cursor.position() + (withYear ? 5 : endingDot ? 4 : 3));
    DatePhrase byDay = DatePhrase.of(PartialDate.of(year, right, left));
    DatePhrase byMonth = DatePhrase.of(PartialDate.of(year, left, right));
    if (dayFirst && monthFirst && left != right) {
      return new DatePhrase(byDay.first(), null, DatePhrase.Extent.ITSELF, byMonth);
    }
    return dayFirst ? byDay : byMonth;
  }
}
