package magenda.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import magenda.chart.Chart.Placement;
import magenda.chart.Chart.Sizes;
import magenda.schedule.ClockTime;
import magenda.schedule.Schedule;
import magenda.testing.SeedSessions;
import org.junit.jupiter.api.Test;

class ChartTest {

  private static final Sizes SIZES = new Sizes(10, 7, 84);
  private static final double LABEL = 230;
  private static final Span WHOLE = SpanTest.span("2021-07-01T00:00:00Z", "2021-12-01T00:00:00Z");
  private static final double WIDTH = 1071;
  private static final TimeScale SCALE = Viewport.of(WHOLE, WIDTH).scale(ClockTime.UTC);

  @Test
  void theSeedIsPackedAsItWasDrawn() {
    Map<Integer, List<Integer>> rows = new TreeMap<>();
    for (Placement placement : seed(SCALE).placements()) {
      rows.computeIfAbsent(placement.row(), _ -> new ArrayList<>())
          .add(placement.item().index() + 1);
    }

    assertThat(rows.get(0)).as("what goes on throughout comes first").containsExactly(24, 1);
    assertThat(rows.get(1)).containsExactly(2, 5, 21);
    assertThat(rows.get(2)).startsWith(3);
    assertThat(rows.get(3)).startsWith(7);
    assertThat(rows.get(4)).startsWith(8);
    assertThat(rows).hasSizeLessThan(20);
  }

  @Test
  void aLabelFlipsToTheLeftWhereTheTimelineEnds() {
    Map<Integer, LabelSide> sides =
        seed(SCALE).placements().stream()
            .collect(Collectors.toMap(p -> p.item().index() + 1, Placement::side));

    assertThat(sides)
        .containsEntry(1, LabelSide.AFTER)
        .containsEntry(18, LabelSide.BEFORE)
        .containsEntry(21, LabelSide.BEFORE)
        .containsEntry(4, LabelSide.INSIDE)
        .containsEntry(24, LabelSide.INSIDE);
  }

  @Test
  void rowsStayGoodWhileOneZoomsIn() {
    List<ChartItem> items = random(400, 5);
    Chart chart = Chart.of(items, SCALE, WHOLE, 1e9, SIZES, _ -> LABEL);

    for (double factor : new double[] {1, 1.2, 1.41, 3, 40}) {
      TimeScale zoomed = new TimeScale(SCALE.origin(), SCALE.pixelsPerDay() * factor, SCALE.zone());
      assertNoOverlap(chart, zoomed);
    }
  }

  @Test
  void theSameSessionsAlwaysGetTheSameRows() {
    List<ChartItem> items = random(400, 6);

    assertThat(Chart.of(items, SCALE, WHOLE, WIDTH, SIZES, _ -> LABEL))
        .isEqualTo(Chart.of(List.copyOf(items), SCALE, WHOLE, WIDTH, SIZES, _ -> LABEL));
  }

  @Test
  void nothingIsLostInACrowd() {
    List<ChartItem> items = random(10_000, 7);

    Crowding crowding = Crowding.of(items, SCALE, WIDTH);

    List<ChartItem> all = new ArrayList<>(crowding.alone());
    crowding.blocks().forEach(block -> all.addAll(block.items()));
    assertThat(all).containsExactlyInAnyOrderElementsOf(items);
    assertThat(crowding.blocks()).isNotEmpty();
  }

  @Test
  void aFewSessionsAreNeverCounted() {
    assertThat(Crowding.of(random(Crowding.BUDGET, 8), SCALE, WIDTH).blocks()).isEmpty();
  }

  @Test
  void atMostEightHundredAreShownOneByOneOnTheWidthOfTheView() {
    List<ChartItem> items = random(10_000, 9);
    for (double days = 153; days > Viewport.LEAST_DAYS; days /= 3) {
      TimeScale scale = new TimeScale(WHOLE.from(), WIDTH / days, ClockTime.UTC);
      List<ChartItem> alone = Crowding.of(items, scale, WIDTH).alone();
      for (double from = 0; from < 153; from += days) {
        Instant start = WHOLE.from().plusSeconds((long) (from * 86400));
        Span view = new Span(start, start.plusSeconds((long) (days * 86400)));
        long count =
            alone.stream()
                .filter(item -> scale.width(item.span()) <= WIDTH)
                .filter(item -> item.span().meets(view))
                .count();
        assertThat(count).as("%s days from %s", days, start).isLessThanOrEqualTo(800);
      }
    }
  }

  @Test
  void aBlockOpensWhereOneZoomsIn() {
    List<ChartItem> items = random(10_000, 10);
    CountedBlock block = Crowding.of(items, SCALE, WIDTH).blocks().getFirst();
    TimeScale within = new TimeScale(block.span().from(), WIDTH * 8, ClockTime.UTC);

    assertThat(Crowding.of(items, within, WIDTH).alone()).containsAll(block.items());
  }

  @Test
  void thoseSomewhereInOneMonthAreCountedTogether() {
    Span october = SpanTest.span("2021-10-01T00:00:00Z", "2021-11-01T00:00:00Z");
    List<ChartItem> items =
        IntStream.range(0, 500).mapToObj(i -> new ChartItem(i, Mark.SOMEWHERE, october)).toList();

    assertThat(Crowding.of(items, SCALE, WIDTH).blocks())
        .containsExactly(new CountedBlock(october, true, items));
  }

  private static Chart seed(TimeScale scale) {
    return Chart.of(items(SeedSessions.draft()), scale, WHOLE, WIDTH, SIZES, _ -> LABEL);
  }

  private static List<ChartItem> items(Schedule schedule) {
    List<ChartItem> items = new ArrayList<>();
    for (int i = 0; i < schedule.sessions().size(); i++) {
      Span span = Span.of(schedule.sessions().get(i).when(), schedule.zone());
      if (span != null) {
        items.add(new ChartItem(i, Mark.of(schedule.sessions().get(i)), span));
      }
    }
    return items;
  }

  private static List<ChartItem> random(int count, int seed) {
    Random random = new Random(seed);
    List<ChartItem> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Instant day =
          LocalDate.of(2021, 7, 1)
              .plusDays(random.nextInt(150))
              .atStartOfDay(ClockTime.UTC)
              .toInstant();
      items.add(
          switch (random.nextInt(8)) {
            case 0 -> new ChartItem(i, Mark.DAY, new Span(day, day.plus(Duration.ofDays(1))));
            case 1 ->
                new ChartItem(
                    i,
                    Mark.SOMEWHERE,
                    new Span(day, day.plus(Duration.ofDays(1 + random.nextInt(30)))));
            case 2 ->
                new ChartItem(
                    i,
                    Mark.THROUGHOUT,
                    new Span(day, day.plus(Duration.ofDays(1 + random.nextInt(60)))));
            default -> {
              Instant start = day.plusSeconds(random.nextInt(96) * 900L);
              yield new ChartItem(
                  i, Mark.FIXED, new Span(start, start.plusSeconds(random.nextInt(5) * 1800L)));
            }
          });
    }
    return items;
  }

  private static void assertNoOverlap(Chart chart, TimeScale scale) {
    Map<Integer, List<double[]>> rows = new TreeMap<>();
    for (Placement placement : chart.placements()) {
      double left = scale.x(placement.item().span().from());
      double right = left + Math.max(7, scale.width(placement.item().span()));
      double label = LABEL;
      rows.computeIfAbsent(placement.row(), _ -> new ArrayList<>())
          .add(
              switch (placement.side()) {
                case AFTER -> new double[] {left, right + label};
                case BEFORE -> new double[] {left - label, right};
                case INSIDE -> new double[] {left, right};
              });
    }
    for (List<double[]> row : rows.values()) {
      row.sort((a, b) -> Double.compare(a[0], b[0]));
      for (int i = 1; i < row.size(); i++) {
        assertThat(row.get(i)[0]).isGreaterThanOrEqualTo(row.get(i - 1)[1] - 1e-6);
      }
    }
  }
}
