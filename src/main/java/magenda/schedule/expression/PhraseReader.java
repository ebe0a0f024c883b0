package magenda.schedule.expression;

import java.time.DayOfWeek;
import java.util.List;
import magenda.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Reads a time expression from its beginning to its end into its phrases. */
final class PhraseReader {

  /** What stands between two phrases; of several the last in this order counts. */
  private enum Joint {
    NOTHING,
    COMMA,
    SLASH,
    PARENTHESIS,
    DASH,
    AND,
    OR
  }

  private final Cursor cursor;
  private final ZoneReader zones;
  private final DateReader dates;
  private final HourReader hours;
  private final MarkReader marks;
  private final Phrases phrases = new Phrases();
  private Joint joint = Joint.NOTHING;

  /** True behind "to", or a dash that touches only what follows: "-07:30". */
  private boolean dashBefore;

  /** True behind "at". */
  private boolean hourExpected;

  private PhraseReader(String text) {
    cursor = new Cursor(text);
    zones = new ZoneReader(cursor);
    dates = new DateReader(cursor, zones);
    hours = new HourReader(cursor, zones);
    marks = new MarkReader(cursor, phrases);
  }

  /** The phrases of a text. */
  static Phrases read(String text) {
    return new PhraseReader(text).readAll();
  }

  private Phrases readAll() {
    while (!cursor.atEnd()) {
      if (!(marks.read()
          || readDate()
          || readHour()
          || readZone()
          || readWeekday()
          || readJoint())) {
        readUnknown();
      }
    }
    return phrases;
  }

  private boolean readDate() {
    int begin = cursor.position();
    if (cursor.skip(Term.WEEK)) {
      cursor.skipFillers();
      List<DatePhrase> week = dates.read().phrases();
      if (week.size() == 1
          && week.getFirst().last() == null
          && !week.getFirst().first().wholeMonth()) {
        add(week.getFirst().with(DatePhrase.Extent.WEEK_OF));
        return true;
      }
    } else if (cursor.skip(Term.BETWEEN)) {
      cursor.skipFillers();
      DatePhrase range = dates.readBetween();
      if (range != null) {
        add(range.with(DatePhrase.Extent.BETWEEN));
        return true;
      }
    } else {
      DateReader.Dates read = dates.read();
      for (DatePhrase date : read.phrases()) {
        add(date);
        joint = read.alternatives() ? Joint.OR : Joint.AND;
      }
      if (read.none()) {
        return readYear();
      }
      said();
      return true;
    }
    cursor.moveTo(begin);
    return false;
  }

  /** A year alone is somewhere in its months. */
  private boolean readYear() {
    Token year = cursor.peek();
    boolean alone =
        year.longNumber()
            && phrases.moment().dates.isEmpty()
            && DayReader.ofOurTime(year.value())
            && cursor.term(1) != Term.AND
            && cursor.term(1) != Term.HOURS
            && !cursor.peek(1).is('-')
            && !zones.abbreviationAt(1);
    if (!alone) {
      return false;
    }
    cursor.next();
    add(DatePhrase.range(PartialDate.month(year.value(), 1), PartialDate.month(year.value(), 12)));
    return true;
  }

  private void add(DatePhrase date) {
    Moment moment = phrases.moment();
    boolean several = joint == Joint.AND || joint == Joint.OR;
    if (several && !(moment.dates.isEmpty() && moment.hours.isEmpty())) {
      moment = new Moment(joint == Joint.OR);
      phrases.moments.add(moment);
    }
    boolean until =
        joint == Joint.DASH
            && moment.dates.size() == 1
            && moment.hours.size() == 1
            && moment.untilDate == null
            && moment.dates.getFirst().last() == null
            && date.last() == null;
    if (until) {
      moment.untilDate = date;
    } else {
      moment.dates.add(date);
    }
    said();
  }

  private boolean readHour() {
    HourPhrase hour = hours.read(hourExpected);
    Problem wrong = hours.problem();
    if (wrong != null) {
      phrases.refuse(wrong);
    }
    if (hour != null) {
      add(hour);
    }
    return hour != null || wrong != null;
  }

  private void add(HourPhrase read) {
    HourPhrase hour = read;
    if (hour.zones().isEmpty() && phrases.zone != null) {
      hour = hour.withZones(List.of(phrases.zone));
      phrases.zone = null;
    }
    Moment moment = phrases.moment();
    if (dashBefore && moment.hours.isEmpty()) {
      phrases.refuse(Problem.of(ExpressionProblem.END_WITHOUT_START));
    }
    if (moment.untilDate != null && moment.untilHour == null) {
      moment.untilHour = hour;
    } else if (moment.hours.isEmpty()) {
      moment.hours.add(hour);
    } else if (joint == Joint.DASH && moment.lastHour().end() == null && hour.end() == null) {
      moment.replaceLastHour(joined(moment.lastHour(), hour));
    } else if (anotherSession(moment, hour)) {
      Moment next = new Moment(joint == Joint.OR);
      next.hours.add(hour);
      phrases.moments.add(next);
    } else {
      moment.hours.add(hour);
    }
    said();
  }

  private HourPhrase joined(HourPhrase start, HourPhrase end) {
    boolean other =
        !start.zones().isEmpty() && !end.zones().isEmpty() && !start.zones().equals(end.zones());
    if (other) {
      phrases.refuse(
          Problem.of(ExpressionProblem.END_IN_ANOTHER_ZONE, end.zones().getFirst().words()));
    }
    return start
        .withEnd(end.start())
        .withZones(start.zones().isEmpty() ? end.zones() : start.zones());
  }

  /** Hours in different zones are one moment; hours in the same zone are two sessions. */
  private boolean anotherSession(Moment moment, HourPhrase hour) {
    return joint == Joint.AND
        || joint == Joint.OR
        || (joint != Joint.PARENTHESIS && moment.lastHour().zones().isEmpty())
        || moment.lastHour().zones().equals(hour.zones());
  }

  private boolean readZone() {
    ZoneMeaning zone = zones.read();
    if (zone == null) {
      return false;
    }
    cursor.skip(Term.TIME);
    Moment moment = phrases.moment();
    if (!moment.hours.isEmpty() && moment.lastHour().zones().isEmpty()) {
      moment.replaceLastHour(moment.lastHour().withZones(List.of(zone)));
    } else {
      phrases.zone = zone;
    }
    return true;
  }

  private boolean readWeekday() {
    DayOfWeek weekday = WeekdayNames.of(cursor.peek());
    if (weekday == null) {
      return false;
    }
    int begin = cursor.position();
    cursor.next();
    cursor.skip('.');
    int end = cursor.position();
    if (cursor.skipTo() && WeekdayNames.of(cursor.peek()) != null) {
      cursor.next();
      cursor.skip('.');
    } else {
      cursor.moveTo(end);
    }
    phrases.weekday = cursor.wordsFrom(begin);
    said();
    return true;
  }

  private boolean readJoint() {
    Token token = cursor.peek();
    @Nullable Joint found = joint(token);
    if (found != null) {
      boolean touching = token.is('-') && token.spaced() && !cursor.peek(1).spaced();
      dashBefore = touching || cursor.at(Term.TO);
      joint = joint.compareTo(found) < 0 ? found : joint;
      cursor.next();
      return true;
    }
    Term term = cursor.term();
    if (token.is('@') || (term == Term.FILLER && token.word().equals("at"))) {
      hourExpected = true;
      cursor.next();
      return true;
    }
    boolean filler =
        term == Term.FILLER
            || term == Term.OF
            || term == Term.DATE
            || term == Term.TIME
            || term == Term.CONFIRMED
            || (term == Term.HOURS && token.length() > 2 && cursor.peek(1).is('.'))
            || (term == Term.AM && cursor.peek(1).kind() == Token.Kind.NUMBER);
    if (filler) {
      cursor.next();
    }
    return filler;
  }

  private @Nullable Joint joint(Token token) {
    if (token.kind() == Token.Kind.SYMBOL) {
      return switch ((char) token.value()) {
        case ',', ';', '.', ':', '|', '*', '"', '·', '•' -> Joint.COMMA;
        case ')', ']' -> Joint.NOTHING;
        case '/' -> Joint.SLASH;
        case '(', '[' -> Joint.PARENTHESIS;
        case '-' -> Joint.DASH;
        case '&' -> Joint.AND;
        default -> null;
      };
    }
    Term term = cursor.term();
    if (term == Term.TO || term == Term.AU) {
      return Joint.DASH;
    }
    if (term == Term.AND) {
      return Joint.AND;
    }
    return term == Term.OR ? Joint.OR : null;
  }

  private void readUnknown() {
    boolean vague = cursor.term() != null;
    Token unknown = cursor.next();
    ExpressionProblem code =
        unknown.longNumber() ? ExpressionProblem.FOUR_DIGITS : ExpressionProblem.NOT_UNDERSTOOD;
    phrases.refuse(Problem.of(vague ? ExpressionProblem.VAGUE : code, cursor.words(unknown)));
    said();
  }

  private void said() {
    joint = Joint.NOTHING;
    dashBefore = false;
    hourExpected = false;
  }
}
