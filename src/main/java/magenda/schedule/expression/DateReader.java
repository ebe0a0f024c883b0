package magenda.schedule.expression;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words for dates and ranges of dates, without asking whether the calendar knows them:
 * "15 July", "Sep-Nov", "22 - 24 February 2021", "8 and 9 June".
 */
final class DateReader {

  /**
   * One date, or several days of one month.
   *
   * @param alternatives true if only one of several is meant: "8 or 9 June"
   */
  record Dates(List<DatePhrase> phrases, boolean alternatives) {

    static final Dates NONE = new Dates(List.of(), false);

    boolean none() {
      return phrases.isEmpty();
    }
  }

  private final Cursor cursor;
  private final DayReader days;
  private final NumericDateReader numeric;

  DateReader(Cursor cursor, ZoneReader zones) {
    this.cursor = cursor;
    this.days = new DayReader(cursor, zones);
    this.numeric = new NumericDateReader(cursor);
  }

  /** The date or range that stands here, or several days of one month. */
  Dates read() {
    int begin = cursor.position();
    Dates list = readList();
    if (!list.none()) {
      return list;
    }
    cursor.moveTo(begin);
    DatePhrase phrase = readPhrase(false);
    if (phrase != null) {
      return new Dates(List.of(phrase), false);
    }
    cursor.moveTo(begin);
    return Dates.NONE;
  }

  /** The range behind "between", with "and" between its ends, or null. */
  @Nullable DatePhrase readBetween() {
    int begin = cursor.position();
    DatePhrase phrase = readPhrase(true);
    if (phrase == null || phrase.last() == null) {
      cursor.moveTo(begin);
      return null;
    }
    return phrase;
  }

  /** "8 and 9 June", "22, 23 and 30 June": at least two numbers before a month. */
  private Dates readList() {
    List<Integer> numbers = new ArrayList<>(0);
    boolean alternatives = false;
    while (days.isDayNumber()) {
      numbers.add(days.dayNumber());
      boolean comma = cursor.skip(',');
      boolean or = cursor.skip(Term.OR);
      if (!comma && !or && !skipAnd()) {
        return Dates.NONE;
      }
      alternatives |= or;
      if (endsWithMonth()) {
        PartialDate last = days.read();
        return last == null ? Dates.NONE : new Dates(spread(numbers, last), alternatives);
      }
    }
    return Dates.NONE;
  }

  private boolean skipAnd() {
    return cursor.skip(Term.AND) || cursor.skip('&');
  }

  private boolean endsWithMonth() {
    int begin = cursor.position();
    boolean month = false;
    if (days.isDayNumber()) {
      days.dayNumber();
      cursor.skip(Term.OF);
      month = MonthNames.of(cursor.peek()) > 0;
    }
    cursor.moveTo(begin);
    return month;
  }

  private static List<DatePhrase> spread(List<Integer> numbers, PartialDate last) {
    List<DatePhrase> phrases = new ArrayList<>(numbers.size() + 1);
    for (int day : numbers) {
      phrases.add(DatePhrase.of(PartialDate.of(last.year(), last.month(), day)));
    }
    phrases.add(DatePhrase.of(last));
    return phrases;
  }

  private @Nullable DatePhrase readPhrase(boolean between) {
    DatePhrase numbers = numeric.read();
    if (numbers != null) {
      return numbers;
    }
    PartialDate first = days.read();
    if (first == null) {
      return readRangeOfNumbers(between);
    }
    int begin = cursor.position();
    boolean months = first.wholeMonth();
    boolean slash = months || cursor.peek(1).longNumber();
    if (skipTo(between) || (slash && cursor.skip('/')) || (months && cursor.skip(Term.OR))) {
      PartialDate last = readEnd(first);
      if (last != null) {
        return DatePhrase.range(first, last);
      }
    }
    cursor.moveTo(begin);
    return DatePhrase.of(first);
  }

  private boolean skipTo(boolean between) {
    return cursor.skipTo() || (between && skipAnd());
  }

  /** The end of a range: a date, or a day of the month that was said before. */
  private @Nullable PartialDate readEnd(PartialDate first) {
    cursor.skipFillers();
    PartialDate last = days.read();
    if (last != null) {
      return last;
    }
    if (first.wholeMonth() || !days.isDayNumber() || days.startsHour()) {
      return null;
    }
    int day = days.dayNumber();
    PartialDate end = PartialDate.of(days.year(), first.month(), day);
    return days.withTrailingWeekday(end);
  }

  /** "22 - 24 February 2021", "22/23 February". */
  private @Nullable DatePhrase readRangeOfNumbers(boolean between) {
    DayOfWeek weekday = WeekdayNames.of(cursor.peek());
    String weekdayWords = "";
    if (weekday != null) {
      weekdayWords = cursor.words(cursor.next());
      days.skipEndOfWeekdays();
    }
    if (!days.isDayNumber()) {
      return null;
    }
    int day = days.dayNumber();
    boolean slash = cursor.skip('/');
    if (!slash && !skipTo(between)) {
      return null;
    }
    cursor.skipFillers();
    PartialDate last = days.read();
    if (last == null || last.wholeMonth() || (slash && last.day() != day + 1)) {
      return null;
    }
    PartialDate first = new PartialDate(last.year(), last.month(), day, weekday, weekdayWords);
    return DatePhrase.range(first, last);
  }
}
