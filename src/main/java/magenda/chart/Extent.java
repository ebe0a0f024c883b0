package magenda.chart;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import magenda.schedule.EdtfDate;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import org.jspecify.annotations.Nullable;

/**
 * The months that the timeline of a schedule shows.
 *
 * @param first inclusive
 * @param last inclusive, not before {@code first}
 * @param zone where the months begin and end
 */
public record Extent(YearMonth first, YearMonth last, ZoneId zone) {

  private static final YearMonth EARLIEST = YearMonth.of(1, 1);
  private static final YearMonth LATEST = YearMonth.of(9999, 12);

  /**
   * All months of the period and of the sessions.
   *
   * @param today shown where there is neither a period nor a dated session
   */
  public static Extent of(Schedule schedule, LocalDate today) {
    ZoneId zone = schedule.zone();
    @Nullable YearMonth first = null;
    @Nullable YearMonth last = null;
    EdtfDate period = schedule.period();
    if (period != null) {
      first = YearMonth.from(period.firstDay());
      last = YearMonth.from(period.lastDay());
    }
    for (Session session : schedule.sessions()) {
      Span span = Span.of(session.when(), zone);
      if (span != null) {
        YearMonth from = month(span.from(), zone);
        Instant lastMoment = span.to().equals(span.from()) ? span.to() : span.to().minusNanos(1);
        YearMonth to = month(lastMoment, zone);
        first = first == null || from.isBefore(first) ? from : first;
        last = last == null || to.isAfter(last) ? to : last;
      }
    }
    return first == null || last == null
        ? new Extent(YearMonth.from(today), YearMonth.from(today), zone)
        : new Extent(first, last, zone);
  }

  /** From the beginning of the first month to the end of the last. */
  public Span span() {
    return new Span(start(first), start(last.plusMonths(1)));
  }

  /** One more month on either side: as far as one can scroll, and so as far as one can drop. */
  public Extent reach() {
    return new Extent(
        first.isAfter(EARLIEST) ? first.minusMonths(1) : first,
        last.isBefore(LATEST) ? last.plusMonths(1) : last,
        zone);
  }

  private Instant start(YearMonth month) {
    return month.atDay(1).atStartOfDay(zone).toInstant();
  }

  private static YearMonth month(Instant instant, ZoneId zone) {
    return YearMonth.from(instant.atZone(zone));
  }
}
