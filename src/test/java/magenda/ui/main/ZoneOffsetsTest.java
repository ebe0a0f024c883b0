package magenda.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import magenda.chart.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneOffsetsTest {

  private static ZoneOffsets from(String first, String last) {
    return new ZoneOffsets(
        new Span(Instant.parse(first + "T00:00:00Z"), Instant.parse(last + "T00:00:00Z")));
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/Warsaw, +2",
    "America/New_York, −4",
    "Asia/Kathmandu, +5:45",
    "Atlantic/Reykjavik, +0"
  })
  void aZoneHasTheOffsetOfTheSeason(String zone, String offset) {
    assertThat(from("2026-07-01", "2026-09-01").of(ZoneId.of(zone))).isEqualTo(offset);
  }

  @Test
  void aZoneWhoseClocksAreChangedMeanwhileHasBothOffsets() {
    assertThat(from("2026-07-01", "2026-12-01").of(ZoneId.of("Europe/Warsaw"))).isEqualTo("+1/+2");
  }

  @Test
  void aZoneOfWhichNoFewWordsAreRightHasNone() {
    assertThat(from("1900-01-01", "2026-12-01").of(ZoneId.of("Europe/Warsaw"))).isEmpty();
  }
}
