package magenda.schedule.expression;

import java.time.ZoneId;
import magenda.schedule.EdtfDate;
import magenda.schedule.Schedule;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a time expression leave out.
 *
 * @param period the months or days the schedule covers, from which a missing year follows, or null
 * @param zone the zone of an hour without one: of the schedule, or of the column header
 * @param language the language of the document as a BCP 47 tag: of two readings the one in this
 *     language is taken
 * @param dateOrder how a date of two numbers is meant
 */
public record TimeContext(
    @Nullable EdtfDate period, ZoneId zone, String language, DateOrder dateOrder) {

  /** The context that a schedule gives to its sessions. */
  public static TimeContext of(Schedule schedule) {
    return new TimeContext(schedule.period(), schedule.zone(), schedule.language(), DateOrder.ASK);
  }
}
