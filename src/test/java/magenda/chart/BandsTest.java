package magenda.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import magenda.chart.Bands.Band;
import magenda.schedule.ClockTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandsTest {

  private static final Instant JULY = Instant.parse("2021-07-01T00:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "8000, 1,   DAYS,   15,  MINUTES",
    "3000, 1,   DAYS,   30,  MINUTES",
    "1000, 1,   DAYS,   1,   HOURS",
    "400,  1,   DAYS,   3,   HOURS",
    "140,  1,   DAYS,   6,   HOURS",
    "33,   1,   MONTHS, 1,   DAYS",
    "7,    1,   MONTHS, 1,   WEEKS",
    "2,    1,   YEARS,  1,   MONTHS",
    "0.5,  1,   YEARS,  3,   MONTHS",
    "0.1,  10,  YEARS,  1,   YEARS",
    "0.01, 100, YEARS,  10,  YEARS",
  })
  void areAsFineAsThereIsRoomForLabels(
      double pixelsPerDay, int bands, ChronoUnit bandUnit, int ticks, ChronoUnit tickUnit) {
    Bands drawn = Bands.of(new TimeScale(JULY, pixelsPerDay, ClockTime.UTC), 1000);

    assertThat(drawn.band()).isEqualTo(new Step(bands, bandUnit));
    assertThat(drawn.tick()).isEqualTo(new Step(ticks, tickUnit));
  }

  @Test
  void monthsAlternateAndWeeksTickOnMondays() {
    Bands drawn = Bands.of(new TimeScale(JULY, 7, ClockTime.UTC), 153 * 7);

    assertThat(drawn.bands())
        .extracting(band -> band.start().getMonthValue())
        .containsExactly(7, 8, 9, 10, 11);
    assertThat(drawn.bands())
        .extracting(Band::odd)
        .containsExactly(false, true, false, true, false);
    assertThat(drawn.ticks())
        .filteredOn(tick -> tick.getMonthValue() == 9)
        .extracting(ZonedDateTime::getDayOfMonth)
        .containsExactly(6, 13, 20, 27);
  }

  @Test
  void theDayOnWhichClocksGoBackHasAllItsHours() {
    ZoneId warsaw = ZoneId.of("Europe/Warsaw");
    Instant midnight = Instant.parse("2021-10-30T22:00:00Z");

    Bands drawn = Bands.of(new TimeScale(midnight, 1000, warsaw), 1000);

    assertThat(drawn.bands().getFirst().end().toInstant())
        .isEqualTo(Instant.parse("2021-10-31T23:00:00Z"));
    assertThat(drawn.ticks())
        .extracting(tick -> tick.getHour())
        .startsWith(0, 1, 2, 3, 4)
        .doesNotHaveDuplicates();
  }

  @Test
  void bandsLeaveNoGapsAndTicksGoForward() {
    Random random = new Random(3);
    for (int i = 0; i < 300; i++) {
      Instant from = JULY.plusSeconds(random.nextInt(400_000_000));
      double pixelsPerDay = Math.pow(10, random.nextDouble() * 6 - 2);
      Bands drawn = Bands.of(new TimeScale(from, pixelsPerDay, ZoneId.of("America/Santiago")), 900);

      assertThat(drawn.bands().getFirst().start().toInstant()).isBeforeOrEqualTo(from);
      for (int b = 1; b < drawn.bands().size(); b++) {
        assertThat(drawn.bands().get(b).start()).isEqualTo(drawn.bands().get(b - 1).end());
      }
      assertThat(drawn.ticks()).isSorted().doesNotHaveDuplicates().hasSizeLessThan(120);
    }
  }
}
