package magenda.calendar;

import java.time.Duration;
import java.util.Locale;
import magenda.schedule.SessionFilter;
import org.jspecify.annotations.Nullable;

/**
 * How a calendar is made. Begin with {@link #of(Preset)}.
 *
 * @param preset for whom it is made; {@link Preset#PARTICIPANTS} keeps to confirmed hours whatever
 *     the other options say
 * @param edition which state of the schedule is exported
 * @param dayOnly what becomes of a day without an hour
 * @param monthOnly what becomes of a month without a day
 * @param throughout what becomes of what goes on for days or months
 * @param undated what becomes of a session without a date
 * @param links whether links for joining are given
 * @param defaultLength the length of an hour whose end was not stated, or null for that of the
 *     schedule, else {@link #DEFAULT_LENGTH}
 * @param filter which sessions are asked for
 * @param locale the language of the words, or null for that of the schedule; words that are not
 *     translated are English
 */
public record CalendarOptions(
    Preset preset,
    Edition edition,
    DayOnly dayOnly,
    MonthOnly monthOnly,
    Throughout throughout,
    Undated undated,
    boolean links,
    @Nullable Duration defaultLength,
    SessionFilter filter,
    @Nullable Locale locale) {

  /** The length assumed where neither the session nor the schedule nor the options state one. */
  public static final Duration DEFAULT_LENGTH = Duration.ofMinutes(60);

  /** Refuses a default length that is not positive. */
  public CalendarOptions {
    if (defaultLength != null && !defaultLength.isPositive()) {
      throw new IllegalArgumentException("The default length must be positive: " + defaultLength);
    }
  }

  /** The last release, for those people. */
  public static CalendarOptions of(Preset preset) {
    boolean members = preset == Preset.MEMBERS;
    return new CalendarOptions(
        preset,
        Edition.LAST_RELEASE,
        members ? DayOnly.ALL_DAY : DayOnly.LEAVE_OUT,
        members ? MonthOnly.DIGEST : MonthOnly.LEAVE_OUT,
        members ? Throughout.SHOW : Throughout.DAILY_HOURS,
        Undated.REPORT,
        members,
        null,
        SessionFilter.ALL,
        null);
  }

  /** The same options for another state of the schedule. */
  public CalendarOptions with(Edition newEdition) {
    return new CalendarOptions(
        preset,
        newEdition,
        dayOnly,
        monthOnly,
        throughout,
        undated,
        links,
        defaultLength,
        filter,
        locale);
  }

  /** The same options with another treatment of a day without an hour. */
  public CalendarOptions with(DayOnly newDayOnly) {
    return new CalendarOptions(
        preset,
        edition,
        newDayOnly,
        monthOnly,
        throughout,
        undated,
        links,
        defaultLength,
        filter,
        locale);
  }

  /** The same options with another treatment of a month without a day. */
  public CalendarOptions with(MonthOnly newMonthOnly) {
    return new CalendarOptions(
        preset,
        edition,
        dayOnly,
        newMonthOnly,
        throughout,
        undated,
        links,
        defaultLength,
        filter,
        locale);
  }

  /** The same options with another treatment of what goes on for days or months. */
  public CalendarOptions with(Throughout newThroughout) {
    return new CalendarOptions(
        preset,
        edition,
        dayOnly,
        monthOnly,
        newThroughout,
        undated,
        links,
        defaultLength,
        filter,
        locale);
  }

  /** The same options with another treatment of sessions without a date. */
  public CalendarOptions with(Undated newUndated) {
    return new CalendarOptions(
        preset,
        edition,
        dayOnly,
        monthOnly,
        throughout,
        newUndated,
        links,
        defaultLength,
        filter,
        locale);
  }

  /** The same options for other sessions. */
  public CalendarOptions with(SessionFilter newFilter) {
    return new CalendarOptions(
        preset,
        edition,
        dayOnly,
        monthOnly,
        throughout,
        undated,
        links,
        defaultLength,
        newFilter,
        locale);
  }

  /** The same options with or without links. */
  public CalendarOptions withLinks(boolean newLinks) {
    return new CalendarOptions(
        preset,
        edition,
        dayOnly,
        monthOnly,
        throughout,
        undated,
        newLinks,
        defaultLength,
        filter,
        locale);
  }

  /** The same options with another length for hours whose end was not stated. */
  public CalendarOptions withDefaultLength(@Nullable Duration newLength) {
    return new CalendarOptions(
        preset, edition, dayOnly, monthOnly, throughout, undated, links, newLength, filter, locale);
  }

  /** The same options in another language. */
  public CalendarOptions withLocale(@Nullable Locale newLocale) {
    return new CalendarOptions(
        preset,
        edition,
        dayOnly,
        monthOnly,
        throughout,
        undated,
        links,
        defaultLength,
        filter,
        newLocale);
  }
}
