package magenda.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class WhenTest {

  private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
  private static final EdtfDate JULY_15 = EdtfDate.day(2021, 7, 15);
  private static final EdtfDate.DayRange FEBRUARY_5_TO_7 =
      new EdtfDate.DayRange(LocalDate.of(2021, 2, 5), LocalDate.of(2021, 2, 7), true);

  @Test
  void theEarliestMomentIsNeverAfterTheLatest() {
    AnyWhen any = new AnyWhen(1);
    for (int i = 0; i < 50_000; i++) {
      When when = any.when();
      ZoneId zone = any.zone();
      Instant earliest = when.earliest(zone);
      Instant latest = when.latest(zone);
      if (when.date() == null) {
        assertThat(earliest).isNull();
        assertThat(latest).isNull();
      } else {
        assertThat(earliest).as("%s in %s", when, zone).isNotNull().isBeforeOrEqualTo(latest);
      }
    }
  }

  @Test
  void aFixedStartIsTheEarliestMoment() {
    AnyWhen any = new AnyWhen(2);
    for (int i = 0; i < 20_000; i++) {
      When when = any.when();
      assertThat(when.start())
          .as("%s", when)
          .isEqualTo(when.fixed() ? when.earliest(WARSAW) : null);
    }
  }

  @Test
  void aDayWithoutAnHourIsTheWholeDayInTheZoneOfTheSchedule() {
    When when = When.of(JULY_15, null);
    assertThat(when.earliest(WARSAW)).isEqualTo("2021-07-14T22:00:00Z");
    assertThat(when.latest(WARSAW)).isEqualTo("2021-07-15T22:00:00Z");
  }

  @Test
  void aMonthWithAnHourBeginsOnItsFirstDayAtTheEarliest() {
    When when =
        When.of(
            EdtfDate.month(2021, 10),
            ClockTime.lasting(LocalTime.of(14, 0), ClockTime.UTC, Duration.ofHours(1)));
    assertThat(when.earliest(WARSAW)).isEqualTo("2021-10-01T14:00:00Z");
    assertThat(when.latest(WARSAW)).isEqualTo("2021-10-31T15:00:00Z");
  }

  @Test
  void anEndIsNeverInvented() {
    When when = When.of(JULY_15, ClockTime.at(LocalTime.of(22, 0), ClockTime.UTC));
    assertThat(when.latest(WARSAW)).isEqualTo("2021-07-15T22:00:00Z");
  }

  @Test
  void anEndThatIsNotAfterTheStartIsOnTheNextDay() {
    When when =
        When.of(JULY_15, ClockTime.between(LocalTime.of(23, 0), LocalTime.MIDNIGHT, ClockTime.UTC));
    assertThat(when.latest(WARSAW)).isEqualTo("2021-07-16T00:00:00Z");
  }

  @Test
  void aRangeOfDaysRunsFromTheFirstStartToTheLastEnd() {
    When when =
        When.of(
            FEBRUARY_5_TO_7,
            ClockTime.between(LocalTime.of(16, 0), LocalTime.of(8, 0), ClockTime.UTC));
    assertThat(when.earliest(WARSAW)).isEqualTo("2021-02-05T16:00:00Z");
    assertThat(when.latest(WARSAW)).isEqualTo("2021-02-07T08:00:00Z");
  }

  @Test
  void dailyHoursEndWithTheLastOfThem() {
    When when =
        When.daily(
            FEBRUARY_5_TO_7,
            ClockTime.between(LocalTime.of(22, 0), LocalTime.of(1, 0), ClockTime.UTC));
    assertThat(when.earliest(WARSAW)).isEqualTo("2021-02-05T22:00:00Z");
    assertThat(when.latest(WARSAW)).isEqualTo("2021-02-08T01:00:00Z");
  }

  @Test
  void nothingIsKnownOfAnHourWithoutADate() {
    When when = When.of(null, ClockTime.at(LocalTime.NOON, ClockTime.UTC));
    assertThat(when.earliest(WARSAW)).isNull();
    assertThat(when.start()).isNull();
    assertThat(when.fixed()).isFalse();
  }

  @Test
  void somewhereInARangeOfDaysIsNotFixed() {
    ClockTime noon = ClockTime.at(LocalTime.NOON, ClockTime.UTC);
    assertThat(When.of(FEBRUARY_5_TO_7, noon).fixed()).isTrue();
    assertThat(When.of(FEBRUARY_5_TO_7.withContinuous(false), noon).fixed()).isFalse();
  }

  @Test
  void onlyHoursThroughoutARangeOfDaysAreDaily() {
    ClockTime noon = ClockTime.at(LocalTime.NOON, ClockTime.UTC);
    assertThat(When.daily(FEBRUARY_5_TO_7, noon).daily()).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new When(JULY_15, noon, true, "", true, UnknownMembers.NONE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new When(FEBRUARY_5_TO_7, null, true, "", true, UnknownMembers.NONE));
  }

  @Test
  void anEndThatIsItsOwnStartNeedsARangeOfDays() {
    ClockTime around = ClockTime.between(LocalTime.NOON, LocalTime.NOON, ClockTime.UTC);
    assertThat(When.of(FEBRUARY_5_TO_7, around).latest(WARSAW)).isEqualTo("2021-02-07T12:00:00Z");
    assertThatIllegalArgumentException().isThrownBy(() -> When.of(JULY_15, around));
    assertThatIllegalArgumentException().isThrownBy(() -> When.daily(FEBRUARY_5_TO_7, around));
  }

  @Test
  void aRangeOfDaysThatIsNotDailyHasNoDuration() {
    ClockTime hour = ClockTime.lasting(LocalTime.NOON, ZoneOffset.ofHours(2), Duration.ofHours(1));
    assertThat(When.daily(FEBRUARY_5_TO_7, hour).latest(WARSAW)).isEqualTo("2021-02-07T11:00:00Z");
    assertThatIllegalArgumentException().isThrownBy(() -> When.of(FEBRUARY_5_TO_7, hour));
  }

  @Test
  void onlyWordsCanBeNotUnderstood() {
    assertThat(When.words("by mid-May").understood()).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> When.words(" "));
  }

  @Test
  void withoutTheWordsTheValueIsUnderstood() {
    assertThat(When.of(JULY_15, null).notUnderstood("15 July or so").withoutText())
        .isEqualTo(When.of(JULY_15, null));
  }
}
