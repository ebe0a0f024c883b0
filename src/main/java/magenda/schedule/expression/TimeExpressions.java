package magenda.schedule.expression;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import magenda.schedule.Tbc;
import magenda.schedule.When;

/** Reads and writes time expressions. */
public final class TimeExpressions {

  private TimeExpressions() {}

  /**
   * Reads the words of a time cell. A blank cell is {@link When#OPEN}.
   *
   * <ul>
   *   <li>"TBC" that names no field: of a day without an hour the time; of a month, or an hour
   *       without a day, the date; else both.
   *   <li>A missing year is the one that puts the date into the period. Where none or several do,
   *       it is asked, or in a period within one year that year is taken.
   *   <li>An abbreviation says an offset: CET in June stays UTC+01:00. Of several zones for one
   *       moment UTC is taken, or the first, if they agree on that date; else it is asked.
   *   <li>Hours on a range of days are asked about unless they say "daily", have a duration, or
   *       stand each with its own day.
   *   <li>An end before the beginning is on the next day; more than twelve hours away it is asked,
   *       unless it says "(next day)".
   *   <li>Four digits are a year from 1900 to 2099 or behind "AD", an hour before a zone or in a
   *       range, and otherwise refused.
   * </ul>
   *
   * @param text what was typed or imported, line breaks included
   * @param context what the words leave out
   */
  public static Reading parse(String text, TimeContext context) {
    if (text.isBlank()) {
      return new Reading.Understood(text, When.OPEN, Set.of());
    }
    return new Interpreter(text, PhraseReader.read(text), context).interpret();
  }

  /**
   * Writes a value in the style of the documents: "15 July 22:00 UTC", "TBC September", "31 August
   * TBC", "Sep–Nov (cont.)". Year and zone are added wherever the context would guess another, so
   * that {@code parse(format(w, tbc, c), c)} gives w without its text, and those of DATE and TIME
   * that are in tbc.
   */
  public static String format(When when, Set<Tbc> tbc, TimeContext context) {
    return when.understood() ? new ExpressionFormatter(context).format(when, tbc) : when.text();
  }

  /**
   * The zone that the words of a column header say: "TIME (CEST)", "Time in UTC".
   *
   * @return empty if they say none, or one with several meanings
   */
  public static Optional<ZoneId> zone(String header) {
    Cursor cursor = new Cursor(header);
    ZoneReader zones = new ZoneReader(cursor);
    while (!cursor.atEnd()) {
      ZoneMeaning zone = zones.read();
      if (zone != null) {
        return zone.clear() ? Optional.of(zone.choices().getFirst()) : Optional.empty();
      }
      cursor.next();
    }
    return Optional.empty();
  }
}
