package magenda.schedule.expression;

import java.time.LocalTime;
import java.util.List;
import magenda.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words for an hour or a range of hours with its zones: "14:00 UTC", "2 pm", "14h00 -
 * 15h15 (CET)", "10:00am-17:00pm JST".
 */
final class HourReader {

  /**
   * An hour as said.
   *
   * @param half a.m. or p.m., or null
   * @param bare true for a number alone, which is an hour only in the right place
   */
  private record Point(int hour, int minute, @Nullable Term half, boolean bare) {}

  private final Cursor cursor;
  private final ZoneReader zones;
  private @Nullable Problem problem;

  HourReader(Cursor cursor, ZoneReader zones) {
    this.cursor = cursor;
    this.zones = zones;
  }

  /** Why the last hour read is none, or null. */
  @Nullable Problem problem() {
    return problem;
  }

  /**
   * The hours that stand here, or null.
   *
   * @param expected true behind "at", where a number alone is an hour
   */
  @Nullable HourPhrase read(boolean expected) {
    problem = null;
    int begin = cursor.position();
    Point start = point();
    if (start == null) {
      cursor.moveTo(begin);
      return null;
    }
    List<ZoneMeaning> startZones = start.bare() ? List.of() : zones.readAll();
    Point end = end();
    List<ZoneMeaning> endZones = startZones;
    if (end != null || startZones.isEmpty()) {
      endZones = zonesBehindDash();
    }
    boolean hourlike =
        expected || !start.bare() || (end != null && !end.bare()) || !endZones.isEmpty();
    if (!hourlike) {
      cursor.moveTo(begin);
      return null;
    }
    if (!startZones.isEmpty() && !endZones.isEmpty() && !startZones.equals(endZones)) {
      problem = Problem.of(ExpressionProblem.END_IN_ANOTHER_ZONE, endZones.getFirst().words());
    }
    return phrase(begin, start, end, startZones.isEmpty() ? endZones : startZones);
  }

  /** "19:30- CET" has a dash without an end before its zone. */
  private List<ZoneMeaning> zonesBehindDash() {
    int begin = cursor.position();
    if (cursor.skip('-') || cursor.skip(Term.UNTIL)) {
      List<ZoneMeaning> behind = zones.readAll();
      if (!behind.isEmpty()) {
        return behind;
      }
      cursor.moveTo(begin);
    }
    return zones.readAll();
  }

  private @Nullable HourPhrase phrase(
      int begin, Point start, @Nullable Point end, List<ZoneMeaning> said) {
    Term half = start.half();
    if (half == null && end != null && end.half() != null && (start.bare() || start.hour() <= 12)) {
      half = halfOfStart(start, end);
    }
    LocalTime from = time(start, half, false);
    LocalTime to = end == null ? null : time(end, end.half(), true);
    if (from == null || (end != null && to == null)) {
      if (problem == null) {
        problem = Problem.of(ExpressionProblem.NO_SUCH_HOUR, cursor.wordsFrom(begin));
      }
      return null;
    }
    return new HourPhrase(from, to, said, false);
  }

  /** "2-4 pm" begins in the afternoon, "11-1 pm" in the morning. */
  private static @Nullable Term halfOfStart(Point start, Point end) {
    if (end.half() != Term.PM || end.hour() > 12) {
      return end.hour() > 12 ? null : end.half();
    }
    int startMinute = start.hour() % 12 * 60 + start.minute();
    int endMinute = end.hour() % 12 * 60 + end.minute();
    return startMinute < endMinute ? Term.PM : Term.AM;
  }

  private static @Nullable LocalTime time(Point point, @Nullable Term half, boolean end) {
    int hour = point.hour();
    if (point.minute() > 59 || (hour == 24 && !(end && point.minute() == 0)) || hour > 24) {
      return null;
    }
    if (half == Term.PM) {
      if (hour == 0) {
        return null;
      }
      hour = hour < 12 ? hour + 12 : hour;
    } else if (half == Term.AM) {
      if (hour > 12) {
        return null;
      }
      hour = hour == 12 ? 0 : hour;
    }
    return LocalTime.of(hour % 24, point.minute());
  }

  /** The end behind a dash, or null with the cursor where it was. */
  private @Nullable Point end() {
    int begin = cursor.position();
    if (cursor.skipTo()) {
      cursor.skipFillers();
      int number = cursor.position();
      Point end = point();
      if (end != null && !(end.bare() && isDate(number))) {
        return end;
      }
    }
    cursor.moveTo(begin);
    return null;
  }

  /** True if the number is the day of a month. */
  private boolean isDate(int number) {
    int begin = cursor.position();
    cursor.moveTo(number + 1);
    boolean date =
        MonthNames.of(cursor.peek()) > 0 || cursor.at(Term.ORDINAL) || cursor.peek().is('/');
    cursor.moveTo(begin);
    return date;
  }

  private @Nullable Point point() {
    if (cursor.skip(Term.NOON)) {
      return new Point(12, 0, null, false);
    }
    if (cursor.skip(Term.MIDNIGHT)) {
      return new Point(0, 0, null, false);
    }
    Token number = cursor.peek();
    if (number.longNumber()) {
      return fourDigits();
    }
    if (!number.shortNumber()) {
      return null;
    }
    Token after = cursor.peek(1);
    boolean colon = after.is(':') && cursor.peek(2).shortNumber();
    boolean dot = after.is('.') && after.length() == 1 && !after.spaced();
    if ((colon || dot) && cursor.peek(2).shortNumber() && cursor.peek(2).length() == 2) {
      if (dot && (cursor.peek(2).spaced() || isMoreOfDate())) {
        return null;
      }
      cursor.next();
      cursor.next();
      int minute = cursor.next().value();
      seconds();
      return withHalf(number.value(), minute, false);
    }
    if (cursor.term(1) == Term.HOURS) {
      cursor.next();
      cursor.next();
      return new Point(number.value(), minutesBehindHours(), null, false);
    }
    cursor.next();
    return withHalf(number.value(), 0, true);
  }

  /** A third number behind a second dot makes a date. */
  private boolean isMoreOfDate() {
    Token dot = cursor.peek(3);
    return dot.is('.')
        && dot.length() == 1
        && !dot.spaced()
        && cursor.peek(4).kind() == Token.Kind.NUMBER
        && !cursor.peek(4).spaced();
  }

  private void seconds() {
    Token seconds = cursor.peek(1);
    if (cursor.peek().is(':') && seconds.shortNumber() && !seconds.spaced()) {
      if (seconds.value() != 0) {
        problem = Problem.of(ExpressionProblem.SECONDS, cursor.words(seconds));
      }
      cursor.next();
      cursor.next();
    }
  }

  /** The minutes in "14h00" and "8 h 15", or 0. */
  private int minutesBehindHours() {
    Token minutes = cursor.peek();
    Token behind = cursor.peek(1);
    boolean minute =
        minutes.shortNumber()
            && minutes.length() == 2
            && minutes.value() < 60
            && MonthNames.of(behind) == 0
            && !(behind.is(':') || behind.is('/') || behind.is('.'))
            && cursor.term(1) != Term.HOURS;
    if (!minute) {
      return 0;
    }
    cursor.next();
    if (cursor.at(Term.MINUTES) && cursor.peek().word().startsWith("min")) {
      cursor.next();
    }
    return minutes.value();
  }

  /** "1400" is an hour where a zone, "hrs" or another four digits behind a dash follow. */
  private @Nullable Point fourDigits() {
    Token digits = cursor.peek();
    Token dash = cursor.peek(1);
    boolean range = (dash.is('-') || cursor.term(1) == Term.TO) && cursor.peek(2).longNumber();
    boolean marked = zones.abbreviationAt(1) || cursor.term(1) == Term.HOURS;
    boolean parenthesised = dash.is('(') && zones.abbreviationAt(2);
    if (!marked && !parenthesised && !range && !cursor.behindTo()) {
      return null;
    }
    cursor.next();
    cursor.skip(Term.HOURS);
    return new Point(digits.value() / 100, digits.value() % 100, null, false);
  }

  private Point withHalf(int hour, int minute, boolean bare) {
    boolean dotted = isHalfOfDay(cursor, 0);
    if (dotted || cursor.at(Term.AM) || cursor.at(Term.PM)) {
      Term half = cursor.peek().word().startsWith("p") ? Term.PM : Term.AM;
      cursor.next();
      if (dotted) {
        cursor.next();
        cursor.next();
        cursor.skip('.');
      }
      return new Point(hour, minute, half, false);
    }
    if (cursor.at(Term.NOON) && hour == 12) {
      cursor.next();
      return new Point(12, minute, null, false);
    }
    if (cursor.at(Term.MIDNIGHT) && (hour == 12 || hour == 0)) {
      cursor.next();
      return new Point(0, minute, null, false);
    }
    if (!bare) {
      cursor.skip(Term.HOURS);
    }
    return new Point(hour, minute, null, bare);
  }

  /** True if "a.m." or "p.m." with its dots stands this many tokens further on. */
  static boolean isHalfOfDay(Cursor cursor, int further) {
    String letter = cursor.peek(further).word();
    return (letter.equals("a") || letter.equals("p"))
        && cursor.peek(further + 1).is('.')
        && cursor.peek(further + 2).word().equals("m");
  }
}
