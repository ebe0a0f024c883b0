package magenda.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import magenda.schedule.ClockTime;
import magenda.schedule.EdtfDate;
import magenda.schedule.Schedule;
import magenda.schedule.ScheduleBuilder;
import magenda.schedule.Session;
import magenda.schedule.Sessions;
import magenda.schedule.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExtentTest {

  private static final LocalDate TODAY = LocalDate.of(2021, 7, 14);

  @Test
  void holdsThePeriodAndEverySession() {
    Schedule schedule =
        with(
            EdtfDate.parse("2021-07/2021-09", true),
            When.of(EdtfDate.day(2021, 11, 16), null),
            When.OPEN);

    assertThat(Extent.of(schedule, TODAY))
        .isEqualTo(new Extent(YearMonth.of(2021, 7), YearMonth.of(2021, 11), ClockTime.UTC));
  }

  @Test
  void aMonthThatOnlyEndsAtItsLastMidnightDoesNotTouchTheNext() {
    Schedule schedule = with(null, When.of(EdtfDate.month(2021, 9), null));

    assertThat(Extent.of(schedule, TODAY).last()).isEqualTo(YearMonth.of(2021, 9));
  }

  @Test
  void anHourElsewhereCanBelongToAnotherMonth() {
    When when =
        When.of(
            EdtfDate.day(2021, 10, 1),
            ClockTime.at(LocalTime.of(8, 0), ZoneId.of("Pacific/Auckland")));

    assertThat(Extent.of(with(null, when), TODAY).first()).isEqualTo(YearMonth.of(2021, 9));
  }

  @Test
  void withoutAnyDateItIsTheMonthOfToday() {
    assertThat(Extent.of(with(null, When.OPEN), TODAY).span())
        .isEqualTo(SpanTest.span("2021-07-01T00:00:00Z", "2021-08-01T00:00:00Z"));
  }

  @Test
  void reachesAMonthFurtherOnEitherSide() {
    Extent extent = new Extent(YearMonth.of(2021, 7), YearMonth.of(2021, 11), ClockTime.UTC);

    assertThat(extent.reach())
        .isEqualTo(new Extent(YearMonth.of(2021, 6), YearMonth.of(2021, 12), ClockTime.UTC));
  }

  private static Schedule with(@Nullable EdtfDate period, When... times) {
    List<Session> sessions =
        Arrays.stream(times)
            .map(
                when -> Session.of(UUID.randomUUID(), Instant.EPOCH).toBuilder().when(when).build())
            .toList();
    return new ScheduleBuilder(UUID.randomUUID())
        .period(period)
        .sessions(Sessions.of(sessions))
        .build();
  }
}
