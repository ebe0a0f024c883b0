package magenda.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTimeTest {

  private static final LocalTime TWO = LocalTime.of(14, 0);

  @ParameterizedTest
  @ValueSource(
      strings = {"Z", "UTC", "GMT", "UT", "+00:00", "UTC+0", "Etc/UTC", "Etc/GMT", "GMT0", "Zulu"})
  void everyWayToSayUtcIsTheSame(String zone) {
    assertThat(ClockTime.at(TWO, ZoneId.of(zone))).isEqualTo(ClockTime.at(TWO, ClockTime.UTC));
  }

  @Test
  void aFixedOffsetHasOneName() {
    assertThat(ClockTime.at(TWO, ZoneId.of("UTC+3")).zone()).isEqualTo(ZoneOffset.ofHours(3));
    assertThat(ClockTime.at(TWO, ZoneId.of("Etc/GMT+5")).zone()).isEqualTo(ZoneOffset.ofHours(-5));
  }

  @Test
  void aZoneWithClockChangesKeepsItsName() {
    ZoneId london = ZoneId.of("Europe/London");
    assertThat(ClockTime.at(TWO, london).zone()).isEqualTo(london);
  }

  @ParameterizedTest
  @CsvSource({
    "14:00, 15:30, PT1H30M",
    "23:00, 00:00, PT1H",
    "23:00, 16:00, PT17H",
    "09:00, 09:00, PT24H"
  })
  void theLengthIsTheTimeOnTheClockFromStartToEnd(LocalTime start, LocalTime end, Duration length) {
    assertThat(ClockTime.between(start, end, ClockTime.UTC).length()).contains(length);
  }

  @Test
  void withoutEndAndDurationThereIsNoLength() {
    assertThat(ClockTime.at(TWO, ClockTime.UTC).length()).isEmpty();
  }

  @Test
  void aStatedEndMovesAlongWithTheStart() {
    ClockTime hours = ClockTime.between(TWO, LocalTime.of(15, 30), ClockTime.UTC);
    assertThat(hours.startingAt(LocalTime.of(23, 0)))
        .isEqualTo(ClockTime.between(LocalTime.of(23, 0), LocalTime.of(0, 30), ClockTime.UTC));
  }

  @Test
  void aStatedDurationStaysWhenTheStartMoves() {
    ClockTime hours = ClockTime.lasting(TWO, ClockTime.UTC, Duration.ofMinutes(90));
    assertThat(hours.startingAt(LocalTime.NOON))
        .isEqualTo(ClockTime.lasting(LocalTime.NOON, ClockTime.UTC, Duration.ofMinutes(90)));
  }

  @Test
  void timesAreStatedToTheMinute() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClockTime.at(LocalTime.of(14, 0, 30), ClockTime.UTC));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClockTime.between(TWO, LocalTime.of(15, 0, 0, 1), ClockTime.UTC));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT-1M", "PT30S", "PT1M30S", "PT8785H"})
  void durationsOutsideOneMinuteTo366DaysAreRefused(Duration duration) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClockTime.lasting(TWO, ClockTime.UTC, duration));
  }

  @Test
  void anEndAndADurationAreNeverStatedTogether() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new ClockTime(TWO, ClockTime.UTC, LocalTime.of(15, 0), Duration.ofHours(1)));
  }
}
