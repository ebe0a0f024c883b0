package magenda.schedule.expression;

/**
 * Reads a length: "for 90 minutes", "90 min", "for 1 hour 30 minutes", "for 1h30", "for 1.5 hours".
 */
final class DurationReader {

  /** Stands for words that are no duration. */
  static final long NONE = -1;

  private final Cursor cursor;

  DurationReader(Cursor cursor) {
    this.cursor = cursor;
  }

  /**
   * The minutes said here, or {@link #NONE}.
   *
   * @param behindHour true where "2 hours" can be no hour of the clock, because one was said
   */
  long read(boolean behindHour) {
    int end = cursor.position();
    boolean marked = cursor.skip(Term.FOR);
    cursor.skip(':');
    long minutes = NONE;
    while (cursor.peek().kind() == Token.Kind.NUMBER) {
      long tenths = tenths();
      int unit = unit(marked || minutes != NONE, behindHour);
      if (unit == 0 || tenths * unit % 10 != 0) {
        break;
      }
      minutes = Math.max(minutes, 0) + tenths * unit / 10;
      if (unit == 60 && cursor.peek().shortNumber() && !cursor.peek().spaced()) {
        minutes += cursor.next().value();
      }
      end = cursor.position();
      cursor.skip(Term.AND);
    }
    cursor.moveTo(end);
    return minutes;
  }

  /** A number with one decimal perhaps, in tenths. */
  private long tenths() {
    long whole = cursor.next().value();
    Token decimal = cursor.peek(1);
    boolean point = cursor.peek().is('.') || cursor.peek().is(',');
    if (point && !cursor.peek().spaced() && !decimal.spaced() && decimal.length() == 1) {
      if (decimal.kind() == Token.Kind.NUMBER) {
        cursor.next();
        return whole * 10 + cursor.next().value();
      }
    }
    return whole * 10;
  }

  /** Minutes in the unit here, or 0. Without "for", hours are a duration only behind an hour. */
  private int unit(boolean marked, boolean behindHour) {
    cursor.skip('-');
    if (cursor.skip(Term.MINUTES)) {
      cursor.skip('.');
      return 1;
    }
    boolean hour = cursor.at(Term.HOURS) || cursor.at(Term.TIME);
    boolean spelled = cursor.peek().word().startsWith("hour");
    if (hour && (marked || (spelled && behindHour))) {
      cursor.next();
      return 60;
    }
    if (marked && cursor.skip(Term.DAY)) {
      return 24 * 60;
    }
    return 0;
  }
}
