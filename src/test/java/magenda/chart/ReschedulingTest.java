package magenda.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import magenda.chart.Rescheduling.Grain;
import magenda.chart.Rescheduling.Stride;
import magenda.schedule.ClockTime;
import magenda.schedule.EdtfDate;
import magenda.schedule.Session;
import magenda.schedule.Tbc;
import magenda.schedule.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReschedulingTest {

  private static final ZoneId UTC = ClockTime.UTC;
  private static final ClockTime TWO = at("14:00");
  private static final EdtfDate FOURTH = EdtfDate.day(2021, 10, 4);
  private static final EdtfDate SEVENTH = EdtfDate.day(2021, 10, 7);
  private static final EdtfDate OCTOBER = EdtfDate.month(2021, 10);
  private static final EdtfDate THREE_DAYS =
      EdtfDate.days(LocalDate.of(2021, 9, 22), LocalDate.of(2021, 9, 24), true);

  private final Rescheduling rules = new Rescheduling(UTC);

  @ParameterizedTest
  @MethodSource
  void dropped(
      When when,
      Set<Tbc> tbc,
      String grabbed,
      String dropped,
      Grain grain,
      When newWhen,
      Set<Tbc> newTbc) {
    Optional<Reschedule> change =
        rules.drop(session(when, tbc), Instant.parse(grabbed), Instant.parse(dropped), grain);

    assertThat(change).contains(new Reschedule(newWhen, newTbc));
  }

  static Stream<Arguments> dropped() {
    return Stream.of(
        // a fixed session keeps its hour on another day
        arguments(
            When.of(FOURTH, TWO),
            Set.of(),
            "2021-10-04T14:00:00Z",
            "2021-10-07T18:00:00Z",
            Grain.DAY,
            When.of(SEVENTH, TWO),
            Set.of()),
        // and takes another hour where hours can be pointed at, with its end
        arguments(
            When.of(FOURTH, ClockTime.between(LocalTime.of(14, 0), LocalTime.of(15, 30), UTC)),
            Set.of(),
            "2021-10-04T14:20:00Z",
            "2021-10-04T16:26:00Z",
            Grain.QUARTER,
            When.of(FOURTH, ClockTime.between(LocalTime.of(16, 0), LocalTime.of(17, 30), UTC)),
            Set.of()),
        arguments(
            When.of(FOURTH, ClockTime.lasting(LocalTime.of(14, 0), UTC, Duration.ofHours(2))),
            Set.of(),
            "2021-10-04T14:00:00Z",
            "2021-10-04T23:58:00Z",
            Grain.FIVE_MINUTES,
            When.of(
                EdtfDate.day(2021, 10, 5),
                ClockTime.lasting(LocalTime.MIDNIGHT, UTC, Duration.ofHours(2))),
            Set.of()),
        // hours move in the session's own zone
        arguments(
            When.of(FOURTH, ClockTime.at(LocalTime.of(9, 0), ZoneId.of("Asia/Kolkata"))),
            Set.of(),
            "2021-10-04T03:30:00Z",
            "2021-10-04T04:25:00Z",
            Grain.QUARTER,
            When.of(FOURTH, ClockTime.at(LocalTime.of(10, 0), ZoneId.of("Asia/Kolkata"))),
            Set.of()),
        // moving what is doubted does not confirm it
        arguments(
            When.of(FOURTH, TWO),
            Set.of(Tbc.DATE, Tbc.TITLE),
            "2021-10-04T14:00:00Z",
            "2021-10-07T14:00:00Z",
            Grain.DAY,
            When.of(SEVENTH, TWO),
            Set.of(Tbc.DATE)),
        // a day whose hour is open
        arguments(
            When.of(FOURTH, null),
            Set.of(Tbc.TIME),
            "2021-10-04T10:00:00Z",
            "2021-10-07T10:00:00Z",
            Grain.DAY,
            When.of(SEVENTH, null),
            Set.of(Tbc.TIME)),
        arguments(
            When.of(FOURTH, null),
            Set.of(Tbc.TIME),
            "2021-10-04T10:00:00Z",
            "2021-10-07T14:10:00Z",
            Grain.QUARTER,
            When.of(SEVENTH, TWO),
            Set.of()),
        // "TBC October 14:00 UTC" on a day: that day at 14:00
        arguments(
            When.of(OCTOBER, TWO).withText("TBC October 14:00 UTC"),
            Set.of(Tbc.DATE),
            "2021-10-20T00:00:00Z",
            "2021-10-04T03:00:00Z",
            Grain.DAY,
            When.of(FOURTH, TWO),
            Set.of()),
        arguments(
            When.of(OCTOBER, TWO),
            Set.of(Tbc.DATE),
            "2021-10-20T00:00:00Z",
            "2021-10-04T03:00:00Z",
            Grain.QUARTER,
            When.of(FOURTH, TWO),
            Set.of()),
        // "TBC September" on a day: the hour is still open
        arguments(
            When.of(EdtfDate.month(2021, 9), null),
            Set.of(Tbc.DATE, Tbc.DESCRIPTION),
            "2021-09-20T00:00:00Z",
            "2021-10-04T03:00:00Z",
            Grain.DAY,
            When.of(FOURTH, null),
            Set.of(Tbc.TIME)),
        // 08:00 in Auckland on the day pointed at in UTC
        arguments(
            When.of(OCTOBER, ClockTime.at(LocalTime.of(8, 0), ZoneId.of("Pacific/Auckland"))),
            Set.of(Tbc.DATE),
            "2021-10-20T00:00:00Z",
            "2021-10-04T12:00:00Z",
            Grain.DAY,
            When.of(
                EdtfDate.day(2021, 10, 5),
                ClockTime.at(LocalTime.of(8, 0), ZoneId.of("Pacific/Auckland"))),
            Set.of()),
        // words without a date
        arguments(
            When.words("first Monday of each month"),
            Set.of(),
            "2021-10-04T12:00:00Z",
            "2021-10-04T12:00:00Z",
            Grain.DAY,
            When.of(FOURTH, null),
            Set.of(Tbc.TIME)),
        // ranges move as they are
        arguments(
            When.of(THREE_DAYS, null),
            Set.of(),
            "2021-09-23T12:00:00Z",
            "2021-09-28T15:00:00Z",
            Grain.DAY,
            When.of(
                EdtfDate.days(LocalDate.of(2021, 9, 27), LocalDate.of(2021, 9, 29), true), null),
            Set.of()),
        arguments(
            When.of(EdtfDate.months(YearMonth.of(2021, 9), YearMonth.of(2021, 11), true), null),
            Set.of(),
            "2021-11-30T12:00:00Z",
            "2021-12-01T12:00:00Z",
            Grain.DAY,
            When.of(EdtfDate.months(YearMonth.of(2021, 10), YearMonth.of(2021, 12), true), null),
            Set.of()));
  }

  @Test
  void hoursThatRecurDailyStayDaily() {
    When daily = When.daily((EdtfDate.DayRange) THREE_DAYS, TWO);

    Optional<Reschedule> change =
        rules.drop(
            session(daily, Set.of()),
            Instant.parse("2021-09-22T12:00:00Z"),
            Instant.parse("2021-09-23T12:00:00Z"),
            Grain.DAY);

    assertThat(change)
        .map(Reschedule::when)
        .contains(
            When.daily(
                new EdtfDate.DayRange(LocalDate.of(2021, 9, 23), LocalDate.of(2021, 9, 25), true),
                TWO));
  }

  @Test
  void wherePlacedNothingChangesThereIsNoStep() {
    Session session = session(When.of(FOURTH, TWO).withText("4 October"), Set.of());

    assertThat(
            rules.drop(
                session,
                Instant.parse("2021-10-04T14:00:00Z"),
                Instant.parse("2021-10-04T20:00:00Z"),
                Grain.DAY))
        .isEmpty();
  }

  @Test
  void beyondAllCalendarsNothingMoves() {
    Session session = session(When.of(EdtfDate.day(9999, 12, 31), TWO), Set.of());

    assertThat(rules.shift(session, Stride.DAY, 1)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2021-10-04T03:00:00Z, DAY,     2021-10-04, 22:00",
    "2021-10-04T23:00:00Z, DAY,     2021-10-04, 22:00",
    "2021-10-04T10:05:00Z, QUARTER, 2021-10-04, 10:00",
  })
  void fromElsewhereItGoesWhereOnePoints(Instant pointed, Grain grain, String day, String hour) {
    Session session = session(When.of(EdtfDate.day(2021, 7, 15), at("22:00")), Set.of());

    assertThat(rules.place(session, pointed, grain))
        .map(Reschedule::when)
        .contains(When.of(EdtfDate.parse(day, false), at(hour)));
  }

  @ParameterizedTest
  @CsvSource({
    "2021-10-04, 14:00, HOUR, 1,  2021-10-04, 15:00",
    "2021-10-04, 23:30, HOUR, 1,  2021-10-05, 00:30",
    "2021-10-04, 14:00, DAY,  -1, 2021-10-03, 14:00",
    "2021-10-04, 14:00, WEEK, 1,  2021-10-11, 14:00",
    "2021-10-04, ,      HOUR, 1,  2021-10-05, ",
    "2021-10,    14:00, DAY,  1,  2021-11,    14:00",
    "2021-09/2021-11, , WEEK, -1, 2021-08/2021-10, ",
    "2021-09-22/2021-09-24, , WEEK, 1, 2021-09-29/2021-10-01, ",
  })
  void shifted(
      String date,
      @Nullable String hour,
      Stride stride,
      int count,
      String newDate,
      @Nullable String newHour) {
    When when = When.of(EdtfDate.parse(date, false), hour == null ? null : at(hour));
    When expected = When.of(EdtfDate.parse(newDate, false), newHour == null ? null : at(newHour));

    assertThat(rules.shift(session(when, Set.of(Tbc.DATE)), stride, count))
        .contains(new Reschedule(expected, Set.of(Tbc.DATE)));
  }

  @Test
  void anHourGoesOnWhereTheClocksArePutBack() {
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    EdtfDate night = EdtfDate.day(2026, 10, 25);
    When two = When.of(night, ClockTime.at(LocalTime.of(2, 0), berlin));
    When three = When.of(night, ClockTime.at(LocalTime.of(3, 0), berlin));

    assertThat(rules.shift(session(two, Set.of()), Stride.HOUR, 1).map(Reschedule::when))
        .contains(three);
  }

  @ParameterizedTest
  @CsvSource({"7, DAY", "140, DAY", "500, QUARTER", "1000, QUARTER", "4000, FIVE_MINUTES"})
  void theGrainFollowsTheScale(double pixelsPerDay, Grain expected) {
    assertThat(Grain.at(new TimeScale(Instant.EPOCH, pixelsPerDay, UTC))).isEqualTo(expected);
  }

  private static ClockTime at(String hour) {
    return ClockTime.at(LocalTime.parse(hour), UTC);
  }

  private static Session session(When when, Set<Tbc> tbc) {
    return Session.of(UUID.randomUUID(), Instant.EPOCH).toBuilder().when(when).tbc(tbc).build();
  }
}
