package magenda.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * A unit of the calendar into which the timeline is divided, on the clocks of a zone. Weeks begin
 * on Monday (ISO 8601).
 *
 * @param amount how many of the unit, positive; of minutes a divisor of 60, of hours one of 24, of
 *     months one of 12, of days and weeks 1
 * @param unit minutes, hours, days, weeks, months or years
 */
public record Step(int amount, ChronoUnit unit) {

  /** A day. */
  public static final Step DAY = new Step(1, ChronoUnit.DAYS);

  /** A week from Monday. */
  public static final Step WEEK = new Step(1, ChronoUnit.WEEKS);

  /** A month. */
  public static final Step MONTH = new Step(1, ChronoUnit.MONTHS);

  /** A year. */
  public static final Step YEAR = new Step(1, ChronoUnit.YEARS);

  /** How many days it lasts, about. */
  public double days() {
    return amount * TimeScale.days(unit.getDuration());
  }

  /** The beginning of the step in which a moment lies. */
  public ZonedDateTime floor(ZonedDateTime moment) {
    return floor(moment.toLocalDateTime()).atZone(moment.getZone());
  }

  /** The beginning of the step after the one that begins at {@code start}; always later. */
  public ZonedDateTime next(ZonedDateTime start) {
    LocalDateTime local = start.toLocalDateTime();
    ZonedDateTime next = local.plus(amount, unit).atZone(start.getZone());
    return next.isAfter(start) ? next : start.plus(amount, unit);
  }

  private LocalDateTime floor(LocalDateTime local) {
    LocalDate day = local.toLocalDate();
    return switch (unit) {
      case MINUTES -> {
        LocalTime hour = local.toLocalTime().truncatedTo(ChronoUnit.HOURS);
        yield day.atTime(hour.withMinute(local.getMinute() / amount * amount));
      }
      case HOURS -> day.atTime(local.getHour() / amount * amount, 0);
      case DAYS -> day.atStartOfDay();
      case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).atStartOfDay();
      case MONTHS ->
          day.withDayOfMonth(1)
              .withMonth((day.getMonthValue() - 1) / amount * amount + 1)
              .atStartOfDay();
      case YEARS ->
          LocalDate.of(Math.floorDiv(day.getYear(), amount) * amount, 1, 1).atStartOfDay();
      default -> throw new IllegalStateException("No step of the timeline: " + unit);
    };
  }
}
