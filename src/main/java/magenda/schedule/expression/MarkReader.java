package magenda.schedule.expression;

import java.time.Duration;
import java.util.List;
import magenda.problem.Problem;
import magenda.schedule.ClockTime;
import magenda.schedule.Tbc;

/**
 * Reads what is said about dates and hours: that they are to be confirmed, go on throughout, recur
 * daily, end on the next day, last so long.
 */
final class MarkReader {

  private final Cursor cursor;
  private final Phrases phrases;
  private final DurationReader durations;

  MarkReader(Cursor cursor, Phrases phrases) {
    this.cursor = cursor;
    this.phrases = phrases;
    this.durations = new DurationReader(cursor);
  }

  /** Reads the mark that stands here, if one does. */
  boolean read() {
    return readTbc() || readContinuous() || readDaily() || readNextDay() || readDuration();
  }

  /** "TBC", "to be determined", "date and time TBC", "(exact dates to be determined)". */
  private boolean readTbc() {
    int begin = cursor.position();
    boolean date = false;
    boolean time = false;
    while (cursor.at(Term.DATE) || cursor.at(Term.TIME) || cursor.at(Term.DAY)) {
      boolean isTime = cursor.at(Term.TIME);
      cursor.next();
      time |= isTime;
      date |= !isTime;
      if (!cursor.skip('/') && !cursor.skip('&')) {
        cursor.skip(Term.AND);
      }
    }
    if ((date || time) && (cursor.skip(':') || cursor.skip('-'))) {
      // "Time: TBC"
    }
    if (!skipTbc()) {
      cursor.moveTo(begin);
      return false;
    }
    if (date) {
      phrases.namedTbc.add(Tbc.DATE);
    }
    if (time) {
      phrases.namedTbc.add(Tbc.TIME);
    }
    phrases.tbc |= !date && !time;
    return true;
  }

  private boolean skipTbc() {
    if (cursor.skip('?') || cursor.skip(Term.TBC)) {
      return true;
    }
    int begin = cursor.position();
    if (cursor.skip(Term.TO) || cursor.skip(Term.AU) || cursor.skip(Term.POR)) {
      cursor.skip(Term.BE);
      if (cursor.skip(Term.CONFIRMED)) {
        return true;
      }
    }
    cursor.moveTo(begin);
    if (cursor.peek().word().equals("t")
        && cursor.peek(1).is('.')
        && cursor.peek(2).word().equals("b")
        && cursor.peek(3).is('.')) {
      cursor.moveTo(begin + 5);
      return true;
    }
    return false;
  }

  private boolean readContinuous() {
    if (!cursor.at(Term.CONTINUOUS)) {
      return false;
    }
    phrases.continuous = cursor.words(cursor.next());
    cursor.skip('.');
    return true;
  }

  private boolean readDaily() {
    if (cursor.skip(Term.DAILY)) {
      phrases.daily = true;
      return true;
    }
    if (cursor.at(Term.EACH) && cursor.term(1) == Term.DAY) {
      cursor.next();
      cursor.next();
      phrases.daily = true;
      return true;
    }
    return false;
  }

  /** "(next day)" or "(+1)" behind an end. */
  private boolean readNextDay() {
    boolean words =
        (cursor.at(Term.NEXT) || cursor.at(Term.FOLLOWING)) && cursor.term(1) == Term.DAY;
    boolean sign = cursor.peek().is('+') && cursor.peek(1).value() == 1;
    List<HourPhrase> said = phrases.moment().hours;
    if (!(words || sign) || said.isEmpty() || said.getLast().end() == null) {
      return false;
    }
    cursor.next();
    cursor.next();
    cursor.skip(Term.DAY);
    phrases.moment().replaceLastHour(said.getLast().endingNextDay());
    return true;
  }

  private boolean readDuration() {
    long minutes = durations.read(!phrases.moment().hours.isEmpty());
    if (minutes == DurationReader.NONE) {
      return false;
    }
    boolean valid = minutes > 0 && minutes <= ClockTime.LONGEST.toMinutes();
    if (valid && phrases.duration == null) {
      phrases.duration = Duration.ofMinutes(minutes);
    } else {
      phrases.refuse(Problem.of(ExpressionProblem.DURATION_WITHOUT_HOUR));
    }
    return true;
  }
}
