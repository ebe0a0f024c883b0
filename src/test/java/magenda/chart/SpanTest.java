package magenda.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.stream.Stream;
import magenda.schedule.ClockTime;
import magenda.schedule.EdtfDate;
import magenda.schedule.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SpanTest {

  private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

  @ParameterizedTest
  @MethodSource
  void isTheWholeTimeInWhichTheSessionCanBe(When when, ZoneId zone, String from, String to) {
    assertThat(Span.of(when, zone)).isEqualTo(span(from, to));
  }

  static Stream<Arguments> isTheWholeTimeInWhichTheSessionCanBe() {
    ZoneId utc = ClockTime.UTC;
    ClockTime two = ClockTime.at(LocalTime.of(14, 0), utc);
    EdtfDate day = EdtfDate.day(2021, 10, 4);
    EdtfDate october = EdtfDate.month(2021, 10);
    EdtfDate.DayRange days =
        new EdtfDate.DayRange(LocalDate.of(2021, 9, 22), LocalDate.of(2021, 9, 24), true);
    ClockTime hours = ClockTime.between(LocalTime.of(9, 0), LocalTime.of(17, 0), utc);
    return Stream.of(
        arguments(When.of(day, two), WARSAW, "2021-10-04T14:00:00Z", "2021-10-04T14:00:00Z"),
        arguments(
            When.of(day, ClockTime.lasting(LocalTime.of(14, 0), utc, Duration.ofMinutes(90))),
            utc,
            "2021-10-04T14:00:00Z",
            "2021-10-04T15:30:00Z"),
        arguments(When.of(day, null), utc, "2021-10-04T00:00:00Z", "2021-10-05T00:00:00Z"),
        arguments(When.of(day, null), WARSAW, "2021-10-03T22:00:00Z", "2021-10-04T22:00:00Z"),
        arguments(When.of(october, two), utc, "2021-10-01T00:00:00Z", "2021-11-01T00:00:00Z"),
        arguments(When.of(october, null), WARSAW, "2021-09-30T22:00:00Z", "2021-10-31T23:00:00Z"),
        arguments(
            When.of(EdtfDate.months(YearMonth.of(2021, 9), YearMonth.of(2021, 11), true), null),
            utc,
            "2021-09-01T00:00:00Z",
            "2021-12-01T00:00:00Z"),
        arguments(When.of(days, hours), utc, "2021-09-22T09:00:00Z", "2021-09-24T17:00:00Z"),
        arguments(When.daily(days, hours), utc, "2021-09-22T00:00:00Z", "2021-09-25T00:00:00Z"));
  }

  @Test
  void thereIsNoneWithoutADate() {
    assertThat(Span.of(When.OPEN, ClockTime.UTC)).isNull();
  }

  @Test
  void neverEndsBeforeItBegins() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> span("2021-10-04T14:00:00Z", "2021-10-04T13:59:00Z"));
  }

  static Span span(String from, String to) {
    return new Span(Instant.parse(from), Instant.parse(to));
  }
}
