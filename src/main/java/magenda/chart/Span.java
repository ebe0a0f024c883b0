package magenda.chart;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import magenda.schedule.EdtfDate;
import magenda.schedule.When;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time.
 *
 * @param from inclusive
 * @param to exclusive, not before {@code from}; the same where no length was stated
 */
public record Span(Instant from, Instant to) {

  /** Refuses an end before the beginning. */
  public Span {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("The end is before the beginning: " + from + ", " + to);
    }
  }

  /**
   * The whole time in which a session can take place: its hours where the day is known, otherwise
   * all days of its date.
   *
   * @param zone where days without an hour begin and end: the zone of the schedule
   * @return null where no date is known
   */
  public static @Nullable Span of(When when, ZoneId zone) {
    EdtfDate date = when.date();
    if (date == null) {
      return null;
    }
    Instant earliest = when.earliest(zone);
    Instant latest = when.latest(zone);
    boolean hours = when.time() != null && date.dayKnown() && !when.daily();
    if (hours && earliest != null && latest != null) {
      return new Span(earliest, latest);
    }
    return new Span(
        date.firstDay().atStartOfDay(zone).toInstant(),
        date.lastDay().plusDays(1).atStartOfDay(zone).toInstant());
  }

  /** How long it is. */
  public Duration length() {
    return Duration.between(from, to);
  }

  /** True if any moment belongs to both, or the beginning of one lies in the other. */
  public boolean meets(Span other) {
    return from.equals(other.from) || (from.isBefore(other.to) && other.from.isBefore(to));
  }
}
