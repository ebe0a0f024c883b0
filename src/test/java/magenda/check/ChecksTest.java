package magenda.check;

import static magenda.check.Finding.Kind.DUPLICATE;
import static magenda.check.Finding.Kind.NOT_UNDERSTOOD;
import static magenda.check.Finding.Kind.NO_DATE;
import static magenda.check.Finding.Kind.NO_TITLE;
import static magenda.check.Finding.Kind.OPEN;
import static magenda.check.Finding.Kind.OUTSIDE_PERIOD;
import static magenda.check.Finding.Kind.PLACEHOLDER;
import static magenda.check.Finding.Kind.SAME_NUMBER;
import static magenda.check.Finding.Kind.TOO_LONG;
import static magenda.check.Finding.Kind.WEEKDAY_MISMATCH;
import static magenda.check.Finding.Kind.ZONE_OUT_OF_SEASON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import magenda.check.Finding.Severity;
import magenda.schedule.ClockTime;
import magenda.schedule.EdtfDate;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.schedule.Status;
import magenda.schedule.Tbc;
import magenda.schedule.When;
import magenda.schedule.expression.DateOrder;
import magenda.schedule.expression.Reading;
import magenda.schedule.expression.TimeContext;
import magenda.schedule.expression.TimeExpressions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecksTest {

  @Test
  void aSettledScheduleHasNoFindings() {
    Schedule schedule =
        Rows.none().row("2021-07-15", "22:00").row("2021-07-30", "09:30").schedule();

    assertThat(Checks.run(schedule)).isEmpty();
  }

  @Test
  void findingsComeInDocumentOrder() {
    Schedule schedule =
        Rows.none()
            .row("2021-10-04", "14:00")
            .row(s -> s.title("").when(Rows.when("2021-10-04", "14:00")).number("1"))
            .row(s -> s.tbc(Set.of(Tbc.DATE, Tbc.LINK)).number("1"))
            .schedule();

    assertThat(Checks.run(schedule))
        .extracting(f -> f.session().getLeastSignificantBits() + " " + f.kind())
        .containsExactly(
            "1 CERTAIN_CLASH",
            "2 NO_TITLE",
            "2 CERTAIN_CLASH",
            "3 OPEN",
            "3 OPEN",
            "3 SAME_NUMBER");
  }

  @Test
  void eachFieldToBeConfirmedIsAFindingOfItsOwn() {
    Rows rows = Rows.none().row("2021-09", "", Tbc.ORGANIZERS, Tbc.DATE);

    assertThat(rows.found(OPEN)).isEqualTo("1 OPEN  DATE; 1 OPEN  ORGANIZERS");
    assertThat(Checks.run(rows.schedule()).getFirst().severity()).isEqualTo(Severity.OPEN);
  }

  @Test
  void wordsThatAreNotUnderstoodAreQuoted() {
    Rows rows = Rows.none().row(s -> s.when(When.words("first Monday of each month")));

    assertThat(rows.found(NOT_UNDERSTOOD, NO_DATE))
        .isEqualTo("1 NOT_UNDERSTOOD  first Monday of each month");
  }

  @Test
  void aTitleIsMissedUnlessItIsToBeConfirmed() {
    Rows rows = Rows.none().row(s -> s.title(" ")).row(s -> s.title("").tbc(Set.of(Tbc.TITLE)));

    assertThat(rows.found(NO_TITLE)).isEqualTo("1 NO_TITLE");
  }

  @Test
  void aDateIsMissedUnlessItIsToBeConfirmed() {
    Rows rows =
        Rows.none().row("", "14:00").row("", "", Tbc.DATE).row(s -> s.status(Status.POSTPONED));

    assertThat(rows.found(NO_DATE)).isEqualTo("1 NO_DATE; 3 NO_DATE");
  }

  @Test
  void theSessionsWithAnOpenPointAreThoseThatCountAsOpen() {
    Schedule schedule =
        Rows.none()
            .row("2021-07-15", "14:00")
            .row("2021-07-16", "", Tbc.LINK)
            .row("", "14:00")
            .row("", "", Tbc.DATE, Tbc.TITLE)
            .row(s -> s.when(When.words("first Monday of each month")))
            .row("2021-07-17", "14:00")
            .schedule();

    assertThat(
            Checks.run(schedule).stream()
                .filter(f -> f.severity() == Severity.OPEN || f.kind() == NOT_UNDERSTOOD)
                .map(Finding::session)
                .distinct())
        .containsExactlyElementsOf(
            schedule.sessions().stream().filter(Session::open).map(Session::id).toList())
        .hasSize(schedule.openCount())
        .hasSize(4);
  }

  @Test
  void datesOutsideThePeriodAreFound() {
    Rows rows =
        Rows.none()
            .with(s -> s.period(EdtfDate.parse("2021-07/2021-12", true)))
            .row("2021-06-30", "")
            .row("2021-07-01", "")
            .row("2021-12-31", "")
            .row("2022-01-01", "")
            .row("2022-01", "")
            .row("2021-12-30/2022-01-12...", "");

    assertThat(rows.found(OUTSIDE_PERIOD).replaceAll(" Month.*?continuous=true\\]", ""))
        .contains("1 OUTSIDE_PERIOD", "4 OUTSIDE_PERIOD", "5 OUTSIDE_PERIOD")
        .doesNotContain("2 OUTSIDE", "3 OUTSIDE", "6 OUTSIDE");
  }

  @Test
  void withoutAPeriodNothingIsOutside() {
    assertThat(Rows.none().row("1999-01-01", "").found(OUTSIDE_PERIOD)).isEmpty();
  }

  @ParameterizedTest(name = "{0} read as {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "'Friday, 30th July, 2021 (11:30 UTC)'             | 2021-07-30            | ''",
        "'Thursday, 30th July, 2021 (11:30 UTC)'           | 2021-07-30            | THURSDAY",
        "'Tue 2 Nov'                                       | 2021-11-02            | ''",
        "'Mon 2 Nov'                                       | 2021-11-02            | MONDAY",
        "'le mardi 29 novembre de 8 h 15 à 9 h 45 UTC'     | 2022-11-29            | ''",
        "'le lundi 29 novembre'                            | 2022-11-29            | MONDAY",
        "'28 April 2022 (Thu) 16 May 2022 (Mon) 23:59UTC'  | 2022-05-16            | ''",
        "'Wednesday, 26th June - Friday, 28th June'        | 2024-06-26/2024-06-28...| ''",
        "'Wednesday, 26th June - Saturday, 28th June'      | 2024-06-26/2024-06-28...| SATURDAY",
        "'some Sunday in October'                          | 2021-10               | ''",
        "'1 March, Monaco'                                 | 2021-03-01            | ''",
        "'2 March, Monaco'                                 | 2021-03-02            | ''",
      })
  void weekdaysFitTheDate(String text, String date, String wrong) {
    String found =
        Rows.none().row(s -> s.when(Rows.when(date, "").withText(text))).found(WEEKDAY_MISMATCH);

    assertThat(found.isEmpty() ? "" : found.split(" +")[2]).isEqualTo(wrong);
  }

  @ParameterizedTest(name = "{0} read as {1} {2}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "10:00 CET 14 June 2021          | 2021-06-14 | 10:00 +01:00         | CET +01:00"
            + " Europe/Berlin +02:00",
        "10:00 CET 14 June 2021          | 2021-06-14 | 10:00 Europe/Zurich  | CET +01:00"
            + " Europe/Berlin +02:00",
        "10:00 CET 14 December 2021      | 2021-12-14 | 10:00 +01:00         | ''",
        "10:00 CEST 14 June 2021         | 2021-06-14 | 10:00 +02:00         | ''",
        "10:00 CEST 14 December 2021     | 2021-12-14 | 10:00 +02:00         | CEST +02:00"
            + " Europe/Berlin +01:00",
        "10:00 CET 14 June 2021          | 2021-06-14 | 10:00 Africa/Algiers | ''",
        "3PM CET / 13:00 UTC 14 July     | 2021-07-14 | 13:00 UTC            | CET +01:00"
            + " Europe/Berlin +02:00",
        "12 April 9:00 EST               | 2021-04-12 | 09:00 -05:00         | EST -05:00"
            + " America/New_York -04:00",
        "12 April 9:00 EDT               | 2021-04-12 | 09:00 -04:00         | ''",
        "9:00 (UTC-05:00) Eastern Time   | 2021-09-13 | 09:00 -05:00         | Eastern Time -05:00"
            + " America/New_York -04:00",
        "9:00 (UTC-04:00) Eastern Time   | 2021-09-13 | 09:00 -04:00         | ''",
        "11:00 ET (15:00 UTC)            | 2021-09-13 | 15:00 UTC            | ''",
        "9:00 CST                        | 2021-07-14 | 09:00 +08:00         | ''",
        "9:00 CST                        | 2021-07-14 | 09:00 -06:00         | CST -06:00"
            + " America/Chicago -05:00",
        "9:00 BST                        | 2021-12-14 | 09:00 +01:00         | BST +01:00"
            + " Europe/London Z",
        "TBC June 10:00 CET              | 2021-06    | 10:00 +01:00         | CET +01:00"
            + " Europe/Berlin +02:00",
        "TBC October 10:00 CET           | 2021-10    | 10:00 +01:00         | ''",
        "TBC July 2021-July 2022 CET     | 2021-07/2022-07 | 10:00 +01:00    | ''",
        "TBC July-September 10:00 CET    | 2021-07/2021-09 | 10:00 +01:00    | CET +01:00"
            + " Europe/Berlin +02:00",
        "10:00 Cetinje 14 June           | 2021-06-14 | 10:00 +01:00         | ''",
      })
  void zonesAreInSeason(String text, String date, String hours, String expected) {
    String found =
        Rows.none()
            .row(s -> s.when(Rows.when(date, hours).withText(text)))
            .found(ZONE_OUT_OF_SEASON);

    assertThat(found.replace("1 ZONE_OUT_OF_SEASON  ", "")).isEqualTo(expected);
  }

  /** As published, read as they are read when they are imported. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "14 June 2021, 10:00 CET                        | ZONE_OUT_OF_SEASON",
        "12 April 2021 9:00 EST                         | ZONE_OUT_OF_SEASON",
        "13 September 2021 9:00 (UTC-05:00) Eastern Time| ZONE_OUT_OF_SEASON",
        "14 December 2021, 10:00 CET                    | ''",
        "Friday, 30th July, 2021 (11:30 UTC)            | ''",
      })
  void whatIsReadIsChecked(String text, String kinds) {
    TimeContext context =
        new TimeContext(
            EdtfDate.parse("2021-01/2021-12", true), ClockTime.UTC, "en", DateOrder.DAY_FIRST);
    When read =
        switch (TimeExpressions.parse(text, context)) {
          case Reading.Understood understood -> understood.when();
          case Reading.Refused refused -> refused.partly().when();
          case Reading.Ambiguous ambiguous -> ambiguous.choices().getLast().when();
          case Reading.Several several -> several.parts().getFirst().when();
        };

    assertThat(Rows.none().row(s -> s.when(read)).found(ZONE_OUT_OF_SEASON, WEEKDAY_MISMATCH))
        .contains(kinds)
        .hasSizeLessThan(kinds.isEmpty() ? 1 : Integer.MAX_VALUE);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "2021-10-04, 23:00-16:00, 1 TOO_LONG  PT17H",
    "2021-10-04, 23:00-00:00, ''",
    "2021-10-04, 08:00-20:00, ''",
    "2021-10-04, 08:00-PT20H, ''",
    "2021-10-04/2021-10-06..., 08:00-22:00, ''",
  })
  void endsThatCanHardlyBeMeantAreFound(String date, String hours, String expected) {
    assertThat(Rows.none().row(date, hours).found(TOO_LONG)).isEqualTo(expected);
  }

  @Test
  void placeholdersThatWereLeftInAreFound() {
    Rows rows =
        Rows.none()
            .row(s -> s.link("[INSERT LINK]"))
            .row(s -> s.description("Meet [the team](https://example.org) of [CD]"))
            .row(s -> s.fields(Map.of("Moderator", "see [ insert name ]")));

    assertThat(rows.found(PLACEHOLDER))
        .isEqualTo("1 PLACEHOLDER  [INSERT LINK]; 3 PLACEHOLDER  [ insert name ]");
  }

  @Test
  void aNumberGivenTwiceIsTheMatterOfTheLater() {
    Rows rows = Rows.none().row(s -> s.number("7")).row(s -> s).row(s -> s.number("7 "));

    assertThat(rows.found(SAME_NUMBER)).isEqualTo("3 SAME_NUMBER 1 7");
  }

  @Test
  void aRowEqualToAnEarlierOneIsADuplicate() {
    Rows rows =
        Rows.none()
            .row(s -> s.title("Digital Future").when(Rows.when("2021-09-08", "12:30")))
            .row(
                s ->
                    s.title("Digital Future")
                        .when(Rows.when("2021-09-08", "12:30").withText("8 September 12:30"))
                        .source(List.of("8 September"))
                        .modified(Instant.ofEpochSecond(5)))
            .row(s -> s.title("Digital Future").when(Rows.when("2021-10", "")));

    assertThat(rows.found(DUPLICATE)).isEqualTo("2 DUPLICATE 1");
  }

  @Test
  void newRowsWithoutATitleAreNoDuplicates() {
    assertThat(Rows.none().row(s -> s.title("")).row(s -> s.title("")).found(DUPLICATE)).isEmpty();
  }

  @Test
  void rowsThatDifferInWordsNotUnderstoodAreNoDuplicates() {
    Rows rows =
        Rows.none()
            .row(s -> s.title("Call").when(When.words("first Monday of each month")))
            .row(s -> s.title("Call").when(When.words("second Monday of each month")));

    assertThat(rows.found(DUPLICATE)).isEmpty();
  }
}
