package magenda.calendar;

import java.time.Duration;
import java.util.function.Consumer;
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
    SessionFilter filter) {

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
        SessionFilter.ALL);
  }

  /** The same options for another state of the schedule. */
  public CalendarOptions with(Edition other) {
    return changed(parts -> parts.edition = other);
  }

  /** The same options with another treatment of a day without an hour. */
  public CalendarOptions with(DayOnly other) {
    return changed(parts -> parts.dayOnly = other);
  }

  /** The same options with another treatment of a month without a day. */
  public CalendarOptions with(MonthOnly other) {
    return changed(parts -> parts.monthOnly = other);
  }

  /** The same options with another treatment of what goes on for days or months. */
  public CalendarOptions with(Throughout other) {
    return changed(parts -> parts.throughout = other);
  }

  /** The same options with another treatment of sessions without a date. */
  public CalendarOptions with(Undated other) {
    return changed(parts -> parts.undated = other);
  }

  /** The same options for other sessions. */
  public CalendarOptions with(SessionFilter other) {
    return changed(parts -> parts.filter = other);
  }

  /** The same options with or without links. */
  public CalendarOptions withLinks(boolean given) {
    return changed(parts -> parts.links = given);
  }

  /** The same options with another length for hours whose end was not stated. */
  public CalendarOptions withDefaultLength(@Nullable Duration other) {
    return changed(parts -> parts.defaultLength = other);
  }

  private CalendarOptions changed(Consumer<Parts> change) {
    Parts parts = new Parts(this);
    change.accept(parts);
    return parts.together();
  }

  /** The options while one of them becomes another. */
  private static final class Parts {

    private final Preset preset;
    private Edition edition;
    private DayOnly dayOnly;
    private MonthOnly monthOnly;
    private Throughout throughout;
    private Undated undated;
    private boolean links;
    private @Nullable Duration defaultLength;
    private SessionFilter filter;

    private Parts(CalendarOptions options) {
      preset = options.preset;
      edition = options.edition;
      dayOnly = options.dayOnly;
      monthOnly = options.monthOnly;
      throughout = options.throughout;
      undated = options.undated;
      links = options.links;
      defaultLength = options.defaultLength;
      filter = options.filter;
    }

    private CalendarOptions together() {
      return new CalendarOptions(
          preset, edition, dayOnly, monthOnly, throughout, undated, links, defaultLength, filter);
    }
  }
}
