package magenda.chart;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands behind the sessions: bands with a heading, and ticks within them, as fine as there is
 * room for their labels.
 *
 * @param band what a band is: a day, a month, a year or many years
 * @param tick what lies between two ticks
 * @param bands those in view, in order, without gaps
 * @param ticks the moments at which a tick stands, in order
 */
public record Bands(Step band, Step tick, List<Band> bands, List<ZonedDateTime> ticks) {

  /**
   * One band.
   *
   * @param start inclusive
   * @param end exclusive
   * @param odd true for every second one, wherever one looks from
   */
  public record Band(ZonedDateTime start, ZonedDateTime end, boolean odd) {}

  /** A division: ticks, the bands above them, and the least distance between two ticks. */
  private record Division(Step tick, Step band, double minimum) {}

  private static final List<Division> DIVISIONS =
      List.of(
          new Division(new Step(15, ChronoUnit.MINUTES), Step.DAY, 44),
          new Division(new Step(30, ChronoUnit.MINUTES), Step.DAY, 44),
          new Division(new Step(1, ChronoUnit.HOURS), Step.DAY, 40),
          new Division(new Step(3, ChronoUnit.HOURS), Step.DAY, 40),
          new Division(new Step(6, ChronoUnit.HOURS), Step.DAY, 32),
          new Division(Step.DAY, Step.MONTH, 22),
          new Division(Step.WEEK, Step.MONTH, 22),
          new Division(Step.MONTH, Step.YEAR, 32),
          new Division(new Step(3, ChronoUnit.MONTHS), Step.YEAR, 32),
          new Division(Step.YEAR, new Step(10, ChronoUnit.YEARS), 36),
          new Division(new Step(10, ChronoUnit.YEARS), new Step(100, ChronoUnit.YEARS), 36),
          new Division(new Step(100, ChronoUnit.YEARS), new Step(1000, ChronoUnit.YEARS), 36));

  /** Copies the lists. */
  public Bands {
    bands = List.copyOf(bands);
    ticks = List.copyOf(ticks);
  }

  /**
   * The bands and ticks from x = 0 to {@code width}.
   *
   * @param scale its origin is the left edge
   */
  public static Bands of(TimeScale scale, double width) {
    Division division = division(scale);
    Span view = new Span(scale.instant(0), scale.instant(Math.max(0, width)));
    List<Band> bands = new ArrayList<>();
    ZonedDateTime start = division.band().floor(view.from().atZone(scale.zone()));
    while (start.toInstant().isBefore(view.to())) {
      ZonedDateTime end = division.band().next(start);
      bands.add(new Band(start, end, odd(division.band(), start)));
      start = end;
    }
    List<ZonedDateTime> ticks = new ArrayList<>();
    ZonedDateTime tick = division.tick().floor(view.from().atZone(scale.zone()));
    while (!tick.toInstant().isAfter(view.to())) {
      ticks.add(tick);
      tick = division.tick().next(tick);
    }
    return new Bands(division.band(), division.tick(), bands, ticks);
  }

  private static Division division(TimeScale scale) {
    for (Division division : DIVISIONS) {
      if (division.tick().days() * scale.pixelsPerDay() >= division.minimum()) {
        return division;
      }
    }
    return DIVISIONS.getLast();
  }

  private static boolean odd(Step band, ZonedDateTime start) {
    long number =
        switch (band.unit()) {
          case DAYS -> start.toLocalDate().toEpochDay();
          case MONTHS -> start.getYear() * 12L + start.getMonthValue() - 1;
          default -> start.getYear() / band.amount();
        };
    return Math.floorMod(number, 2) == 1;
  }
}
