package magenda.chart;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the stretches where more sessions stand than can be told apart.
 *
 * <p>A stretch is crowded by its own density, whatever else is in view, so that nothing opens and
 * closes while one scrolls. Sessions that can be anywhere in one and the same longer time are
 * counted together; all others are counted by the calendar, by the month, week, day or hour in
 * which they begin, whichever is the finest that has room for a number. What is wider than the view
 * is never counted: it cannot open further.
 *
 * @param alone the sessions shown one by one, in the author's order
 * @param blocks the crowded stretches: first those of the calendar, each kind by its beginning
 */
public record Crowding(List<ChartItem> alone, List<CountedBlock> blocks) {

  /**
   * How many sessions that begin on the width of the view may be shown one by one; up to as many
   * again can reach into it from before.
   */
  public static final int BUDGET = 350;

  private static final double LEAST_WIDTH = 32;

  private static final List<Step> STEPS =
      List.of(
          new Step(1, ChronoUnit.HOURS),
          new Step(6, ChronoUnit.HOURS),
          Step.DAY,
          Step.WEEK,
          Step.MONTH,
          Step.YEAR,
          new Step(10, ChronoUnit.YEARS),
          new Step(100, ChronoUnit.YEARS));

  /** Copies the lists. */
  public Crowding {
    alone = List.copyOf(alone);
    blocks = List.copyOf(blocks);
  }

  /**
   * Sorts sessions into those shown one by one and those counted.
   *
   * @param items in the author's order
   * @param viewWidth the width of what is in view at once
   */
  public static Crowding of(List<ChartItem> items, TimeScale scale, double viewWidth) {
    boolean finest = viewWidth / scale.pixelsPerDay() <= Viewport.LEAST_DAYS * 1.01;
    if (items.size() <= BUDGET || finest) {
      return new Crowding(items, List.of());
    }
    Step step = step(scale);
    double stepWidth = step.days() * scale.pixelsPerDay();
    Map<Instant, Span> calendar = new HashMap<>();
    Map<Span, List<ChartItem>> sameTime = new LinkedHashMap<>();
    Map<Span, List<ChartItem>> samePlace = new LinkedHashMap<>();
    List<ChartItem> alone = new ArrayList<>();
    List<CountedBlock> blocks = new ArrayList<>();
    for (ChartItem item : items) {
      double width = scale.width(item.span());
      if (width > viewWidth) {
        alone.add(item);
      } else if (item.mark().dated() || width < stepWidth) {
        add(samePlace, stretch(item, step, scale, calendar), item);
      } else {
        add(sameTime, item.span(), item);
      }
    }
    sameTime.forEach(
        (span, members) -> {
          if (members.size() > most(scale.width(span), viewWidth)) {
            blocks.add(new CountedBlock(span, true, members));
          } else {
            members.forEach(item -> add(samePlace, stretch(item, step, scale, calendar), item));
          }
        });
    samePlace.forEach(
        (span, members) -> {
          if (members.size() > most(scale.width(span), viewWidth)) {
            members.sort(Comparator.comparingInt(ChartItem::index));
            blocks.add(new CountedBlock(span, false, members));
          } else {
            alone.addAll(members);
          }
        });
    alone.sort(Comparator.comparingInt(ChartItem::index));
    blocks.sort(
        Comparator.comparing(CountedBlock::stretch)
            .thenComparing(block -> block.span().from())
            .thenComparing(block -> block.span().to()));
    return new Crowding(alone, blocks);
  }

  private static void add(Map<Span, List<ChartItem>> groups, Span key, ChartItem item) {
    groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(item);
  }

  private static double most(double width, double viewWidth) {
    return Math.max(1, BUDGET * width / viewWidth);
  }

  private static Step step(TimeScale scale) {
    for (Step step : STEPS) {
      if (step.days() * scale.pixelsPerDay() >= LEAST_WIDTH) {
        return step;
      }
    }
    return STEPS.getLast();
  }

  private static Span stretch(
      ChartItem item, Step step, TimeScale scale, Map<Instant, Span> calendar) {
    // most sessions share their hour with others: the calendar is asked once for each hour
    Instant hour = item.span().from().truncatedTo(ChronoUnit.HOURS);
    Span span =
        calendar.computeIfAbsent(
            hour,
            _ -> {
              var start = step.floor(item.span().from().atZone(scale.zone()));
              return new Span(start.toInstant(), step.next(start).toInstant());
            });
    // in a zone of half hours an hour of UTC can hold two steps
    if (item.span().from().isBefore(span.from()) || !item.span().from().isBefore(span.to())) {
      var start = step.floor(item.span().from().atZone(scale.zone()));
      return new Span(start.toInstant(), step.next(start).toInstant());
    }
    return span;
  }
}
