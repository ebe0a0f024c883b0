package magenda.schedule;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The hour at which a session begins, in its own zone, and what was stated of its length: an end, a
 * duration, or neither. An end is never invented.
 *
 * @param start the local time of the beginning, to the minute
 * @param zone an IANA zone or a fixed offset; every way to say UTC is held as {@link #UTC}
 * @param end the local time of the end, exclusive, in the same zone; not after {@code start} means
 *     the next day, or the last day of a range
 * @param duration the stated length, in whole minutes; never together with {@code end}
 */
public record ClockTime(
    LocalTime start, ZoneId zone, @Nullable LocalTime end, @Nullable Duration duration) {

  /** Coordinated Universal Time, as a zone with that name. */
  public static final ZoneId UTC = ZoneId.of("UTC");

  /** The longest duration that can be stated: 366 days. */
  public static final Duration LONGEST = Duration.ofDays(366);

  /**
   * Refuses seconds, an end together with a duration, and a duration outside one minute to {@link
   * #LONGEST}.
   */
  public ClockTime {
    requireMinutes(start);
    if (end != null) {
      requireMinutes(end);
      if (duration != null) {
        throw new IllegalArgumentException("Either an end or a duration can be stated, not both");
      }
    }
    if (duration != null
        && (duration.isNegative()
            || duration.isZero()
            || duration.compareTo(LONGEST) > 0
            || !duration.equals(Duration.ofMinutes(duration.toMinutes())))) {
      throw new IllegalArgumentException(
          "A duration is from one minute to 366 days, in whole minutes: " + duration);
    }
    zone = canonical(zone);
  }

  /** A beginning with neither end nor duration. */
  public static ClockTime at(LocalTime start, ZoneId zone) {
    return new ClockTime(start, zone, null, null);
  }

  /** A beginning and an end, in one zone. */
  public static ClockTime between(LocalTime start, LocalTime end, ZoneId zone) {
    return new ClockTime(start, zone, end, null);
  }

  /** A beginning and a length. */
  public static ClockTime lasting(LocalTime start, ZoneId zone, Duration duration) {
    return new ClockTime(start, zone, null, duration);
  }

  /**
   * The same hours beginning at another time; a stated end moves along, a stated duration stays.
   */
  public ClockTime startingAt(LocalTime newStart) {
    LocalTime newEnd = end == null ? null : end.plus(Duration.between(start, newStart));
    return new ClockTime(newStart, zone, newEnd, duration);
  }

  /**
   * The stated length within one day: the duration, or the time on the clock from start to end, at
   * most 24 hours; empty where neither was stated.
   */
  public Optional<Duration> length() {
    if (duration != null) {
      return Optional.of(duration);
    }
    if (end == null) {
      return Optional.empty();
    }
    Duration clock = Duration.between(start, end);
    return Optional.of(clock.isPositive() ? clock : clock.plusDays(1));
  }

  private static void requireMinutes(LocalTime time) {
    if (time.getSecond() != 0 || time.getNano() != 0) {
      throw new IllegalArgumentException("A time is stated to the minute: " + time);
    }
  }

  private static ZoneId canonical(ZoneId zone) {
    if (zone.equals(UTC)) {
      return UTC;
    }
    ZoneId normalized = zone.normalized();
    if (normalized.equals(ZoneOffset.UTC)) {
      return UTC;
    }
    return normalized instanceof ZoneOffset ? normalized : zone;
  }
}
