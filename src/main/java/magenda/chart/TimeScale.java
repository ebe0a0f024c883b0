package magenda.chart;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Where a moment stands: linear in time, so that an hour is as wide on every day.
 *
 * @param origin the moment at x = 0
 * @param pixelsPerDay how wide 24 hours are, positive
 * @param zone whose days and months are drawn: the zone of the schedule
 */
public record TimeScale(Instant origin, double pixelsPerDay, ZoneId zone) {

  private static final double SECONDS_PER_DAY = 86_400;

  /** Refuses a width that is not positive. */
  public TimeScale {
    if (!(pixelsPerDay > 0)) {
      throw new IllegalArgumentException("A day needs a width: " + pixelsPerDay);
    }
  }

  /** The place of a moment, negative before the origin. */
  public double x(Instant instant) {
    return days(Duration.between(origin, instant)) * pixelsPerDay;
  }

  /** The moment at a place, to the millisecond. */
  public Instant instant(double x) {
    return origin.plusMillis(Math.round(x / pixelsPerDay * SECONDS_PER_DAY * 1000));
  }

  /** The moment at a place, on the clocks of {@link #zone}. */
  public ZonedDateTime dateTime(double x) {
    return instant(x).atZone(zone);
  }

  /** How wide a stretch of time is. */
  public double width(Span span) {
    return days(span.length()) * pixelsPerDay;
  }

  /** The same scale with another moment at x = 0. */
  public TimeScale from(Instant newOrigin) {
    return new TimeScale(newOrigin, pixelsPerDay, zone);
  }

  static double days(Duration duration) {
    return (duration.getSeconds() + duration.getNano() / 1e9) / SECONDS_PER_DAY;
  }
}
