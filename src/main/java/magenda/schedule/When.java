package magenda.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When a session takes place, as far as it is known. Date and time are independent: "TBC October
 * 14:00 UTC" knows the hour and not the day, "31 August TBC" the day and not the hour.
 *
 * @param date as much of the date as is known, or null
 * @param time the hour and its zone, or null
 * @param daily for days throughout with hours only: true if the hours recur on each day, false if
 *     the session runs from the start on the first day to the end on the last
 * @param text the words as typed or imported, or empty; kept until the value is edited
 * @param understood false if {@link #text} says more than date and time hold ("first Monday of each
 *     month")
 * @param unknown members of the file that this version does not know
 */
public record When(
    @Nullable EdtfDate date,
    @Nullable ClockTime time,
    boolean daily,
    String text,
    boolean understood,
    UnknownMembers unknown) {

  /** Nothing is known yet. */
  public static final When OPEN = new When(null, null, false, "", true, UnknownMembers.NONE);

  /**
   * Refuses hours that recur daily anywhere but throughout a range of days, an end that is its own
   * start, a duration over a range of days that is not daily, and words not understood where there
   * are none.
   */
  public When {
    boolean range = date instanceof EdtfDate.DayRange && date.continuous();
    if (daily && !(range && time != null)) {
      throw new IllegalArgumentException("Only hours throughout a range of days can be daily");
    }
    if (time != null && time.start().equals(time.end()) && !(range && !daily)) {
      throw new IllegalArgumentException("The end is the same as the start: " + time.start());
    }
    if (time != null && time.duration() != null && range && !daily) {
      throw new IllegalArgumentException(
          "A range of days that is not daily ends at an hour, not after a duration");
    }
    if (!understood && text.isBlank()) {
      throw new IllegalArgumentException("Only words can be not understood");
    }
  }

  /** A date, a time, both or neither, without words. */
  public static When of(@Nullable EdtfDate date, @Nullable ClockTime time) {
    return new When(date, time, false, "", true, UnknownMembers.NONE);
  }

  /** Hours that recur on each day of a range. */
  public static When daily(EdtfDate.DayRange days, ClockTime time) {
    return new When(days, time, true, "", true, UnknownMembers.NONE);
  }

  /** Words that are kept and not understood. */
  public static When words(String text) {
    return new When(null, null, false, text, false, UnknownMembers.NONE);
  }

  /** The same value with the author's words. */
  public When withText(String newText) {
    return new When(date, time, daily, newText, understood, unknown);
  }

  /**
   * The same value without the author's words; what was not understood is then nothing but its date
   * and time.
   */
  public When withoutText() {
    return new When(date, time, daily, "", true, unknown);
  }

  /** The same value with words that say more than it holds. */
  public When notUnderstood(String newText) {
    return new When(date, time, daily, newText, false, unknown);
  }

  /** The same value with members this version does not know. */
  public When withUnknown(UnknownMembers newUnknown) {
    return new When(date, time, daily, text, understood, newUnknown);
  }

  /** True if the day on which the session begins and its hour are both known. */
  public boolean fixed() {
    return date != null && date.dayKnown() && time != null;
  }

  /** True if neither date nor time is known. */
  public boolean empty() {
    return date == null && time == null;
  }

  /**
   * The earliest moment at which the session can begin.
   *
   * @param zone where days without an hour begin and end: the zone of the schedule
   * @return null where no date is known
   */
  public @Nullable Instant earliest(ZoneId zone) {
    if (date == null) {
      return null;
    }
    return time == null
        ? date.firstDay().atStartOfDay(zone).toInstant()
        : startOn(date.firstDay(), time).toInstant();
  }

  /**
   * The latest moment, exclusive, until which the session can go on as far as its length was
   * stated; where no length was stated, the latest moment at which it can begin. Never before
   * {@link #earliest}.
   *
   * @param zone where days without an hour begin and end: the zone of the schedule
   * @return null where no date is known
   */
  public @Nullable Instant latest(ZoneId zone) {
    if (date == null) {
      return null;
    }
    if (time == null) {
      return date.lastDay().plusDays(1).atStartOfDay(zone).toInstant();
    }
    boolean toLastEnd = date instanceof EdtfDate.DayRange && date.continuous() && !daily;
    Instant last = toLastEnd ? endOfRange(date.lastDay(), time) : endOn(date.lastDay(), time);
    Instant earliest = startOn(date.firstDay(), time).toInstant();
    return last.isBefore(earliest) ? earliest : last;
  }

  /**
   * The moment a session with a known day and hour begins.
   *
   * @return null unless {@link #fixed()}
   */
  public @Nullable Instant start() {
    return date != null && time != null && date.dayKnown()
        ? startOn(date.firstDay(), time).toInstant()
        : null;
  }

  private static ZonedDateTime startOn(LocalDate day, ClockTime time) {
    return day.atTime(time.start()).atZone(time.zone());
  }

  private static Instant endOn(LocalDate day, ClockTime time) {
    LocalTime end = time.end();
    Instant start = startOn(day, time).toInstant();
    if (end == null) {
      return time.duration() == null ? start : start.plus(time.duration());
    }
    LocalDate endDay = end.isAfter(time.start()) ? day : day.plusDays(1);
    Instant stated = endDay.atTime(end).atZone(time.zone()).toInstant();
    return stated.isAfter(start) ? stated : start.plus(time.length().orElse(Duration.ZERO));
  }

  private static Instant endOfRange(LocalDate lastDay, ClockTime time) {
    return time.end() == null
        ? lastDay.plusDays(1).atStartOfDay(time.zone()).toInstant()
        : lastDay.atTime(time.end()).atZone(time.zone()).toInstant();
  }
}
