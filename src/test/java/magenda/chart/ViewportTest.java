package magenda.chart;

import static magenda.chart.SpanTest.span;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Random;
import magenda.schedule.ClockTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewportTest {

  private static final Span WHOLE = span("2021-07-01T00:00:00Z", "2021-12-01T00:00:00Z");
  private static final Span REACH = span("2021-06-01T00:00:00Z", "2022-01-01T00:00:00Z");
  private static final ZoneId UTC = ClockTime.UTC;

  private final Viewport whole = Viewport.of(WHOLE, 1530);

  @Test
  void theScaleFillsTheWidth() {
    TimeScale scale = whole.scale(UTC);

    assertThat(scale.pixelsPerDay()).isEqualTo(10);
    assertThat(scale.x(Instant.parse("2021-07-15T12:00:00Z"))).isEqualTo(145);
    assertThat(scale.instant(145)).isEqualTo(Instant.parse("2021-07-15T12:00:00Z"));
  }

  @Test
  void whatIsUnderThePointerStaysThereWhileOneZooms() {
    Random random = new Random(1);
    for (int i = 0; i < 500; i++) {
      double x = 200 + random.nextInt(1100);
      double factor = 1 + random.nextDouble() * 50;
      Instant under = whole.scale(UTC).instant(x);

      Viewport zoomed = whole.zoomed(factor, x, REACH);

      assertThat(zoomed.scale(UTC).x(under))
          .as("zoomed by %s at %s", factor, x)
          .isCloseTo(x, within(0.5));
    }
  }

  @Test
  void nothingBeyondTheReachIsEverInView() {
    Random random = new Random(2);
    Viewport view = whole;
    for (int i = 0; i < 2000; i++) {
      view =
          random.nextBoolean()
              ? view.panned(random.nextInt(4000) - 2000, REACH)
              : view.zoomed(Math.pow(2, random.nextDouble() * 6 - 3), random.nextInt(1530), REACH);

      assertThat(view.from()).isAfterOrEqualTo(REACH.from());
      assertThat(view.span().to()).isBeforeOrEqualTo(REACH.to());
      assertThat(view.days()).isGreaterThanOrEqualTo(Viewport.LEAST_DAYS);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PHASE, 2021-07-01T00:00:00Z, 153",
    "MONTH, 2021-10-01T00:00:00Z, 31",
    "WEEK,  2021-10-11T00:00:00Z, 7",
    "DAY,   2021-10-13T00:00:00Z, 1",
  })
  void aLevelBeginsWithItsMonthWeekOrDay(ZoomLevel level, Instant from, double days) {
    ZonedDateTime moment = ZonedDateTime.parse("2021-10-13T14:00:00Z").withZoneSameInstant(UTC);

    Viewport view = whole.at(level, moment, WHOLE, REACH);

    assertThat(view.from()).isEqualTo(from);
    assertThat(view.days()).isEqualTo(days);
    assertThat(view.level()).isEqualTo(level);
  }

  @Test
  void aStretchInViewMovesNothing() {
    assertThat(whole.showing(span("2021-08-01T00:00:00Z", "2021-08-02T00:00:00Z"), REACH))
        .isEqualTo(whole);
  }

  @Test
  void aStretchOutOfViewIsBroughtInWithSomeRoomBesideIt() {
    Viewport week = new Viewport(Instant.parse("2021-09-06T00:00:00Z"), 10, 1000);

    Viewport later = week.showing(span("2021-10-04T14:00:00Z", "2021-10-04T15:00:00Z"), REACH);

    assertThat(later.days()).isEqualTo(10);
    assertThat(later.scale(UTC).x(Instant.parse("2021-10-04T15:00:00Z")))
        .isCloseTo(920, within(0.01));
  }

  @Test
  void onAnotherWidthTheSameStretchIsInView() {
    Viewport narrow = whole.onWidth(700);

    assertThat(narrow.span()).isEqualTo(WHOLE);
    assertThat(narrow.scale(UTC).x(WHOLE.to())).isEqualTo(700);
  }
}
