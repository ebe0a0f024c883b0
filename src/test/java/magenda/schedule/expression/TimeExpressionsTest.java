package magenda.schedule.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import magenda.problem.Problem;
import magenda.schedule.ClockTime;
import magenda.schedule.EdtfDate;
import magenda.schedule.Tbc;
import magenda.schedule.When;
import magenda.wording.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each form of a time expression, verbatim, and what is read from it. */
class TimeExpressionsTest {

  private static final TimeContext IN_2021 =
      new TimeContext(EdtfDate.parse("2021-07/2021-12", false), ClockTime.UTC, "en", DateOrder.ASK);

  @ParameterizedTest
  @MethodSource({
    "formsOfTheReferenceDocument",
    "formsMetInOtherDocuments",
    "whatIsToBeConfirmed",
    "dates",
    "hours",
    "zones"
  })
  void isReadAs(String words, String expected) {
    assertThat(Told.of(TimeExpressions.parse(words, IN_2021))).isEqualTo(expected);
  }

  static Stream<Arguments> formsOfTheReferenceDocument() {
    return Stream.of(
        arguments("15 July\n22:00 UTC", "2021-07-15 22:00 UTC"),
        arguments("23 September 2021 13:00 UTC", "2021-09-23 13:00 UTC"),
        arguments("31 August TBC", "2021-08-31 tbc-time"),
        arguments("27 September 2021\nTBC", "2021-09-27 tbc-time"),
        arguments("TBC September", "2021-09 tbc-date"),
        arguments("TBC September ", "2021-09 tbc-date"),
        arguments("TBC October\n14:00 UTC", "2021-10 14:00 UTC tbc-date"),
        arguments("Sep-Nov (cont.)", "2021-09/2021-11 throughout"));
  }

  static Stream<Arguments> formsMetInOtherDocuments() {
    return Stream.of(
        arguments(
            "Friday, 30th July, 2021 (11:30 UTC) - Friday, 30th July, 2021 (12:30 UTC)",
            "2021-07-30 11:30-12:30 UTC"),
        arguments("Monday, 28 June, 2021 - 13:15 to 14:15 UTC", "2021-06-28 13:15-14:15 UTC"),
        arguments("Tuesday, 2nd November, 2021 (15:00 UTC)", "2021-11-02 15:00 UTC"),
        arguments(
            "Wednesday, 26th June, 2024 (08:00 UTC) - Friday, 28th June, 2024 (16:00 UTC)",
            "2024-06-26/2024-06-28 throughout 08:00-16:00 UTC"),
        arguments("15:50..17:50 SGT (UTC+08:00)", "15:50-17:50 +08:00"),
        arguments("10.00-10.35", "10:00-10:35 UTC"),
        arguments("11:30- 11:35", "11:30-11:35 UTC"),
        arguments("11:30 -11:35", "11:30-11:35 UTC"),
        arguments("14:00 :: 15:00 UTC", "14:00-15:00 UTC"),
        arguments("14:00 – 15:00 UTC", "14:00-15:00 UTC"),
        arguments("14:00–15:00 UTC", "14:00-15:00 UTC"),
        arguments("14:00 to 15:00 UTC", "14:00-15:00 UTC"),
        arguments("23:00-00:00 UTC", "23:00-00:00 UTC"),
        arguments("-07:30", "END_WITHOUT_START! nothing"),
        arguments("19:30-", "19:30 UTC"),
        arguments("to 07:30", "END_WITHOUT_START! nothing"),
        arguments("22 - 24 February 2021", "2021-02-22/2021-02-24 throughout"),
        arguments("December 30, 2024 – January 12, 2025", "2024-12-30/2025-01-12 throughout"),
        arguments("5 to 7 February 2025", "2025-02-05/2025-02-07 throughout"),
        arguments("15:00 p.m. UTC", "15:00 UTC"),
        arguments("14 PM UTC", "14:00 UTC"),
        arguments("10:00am-17:00pm JST", "10:00-17:00 +09:00"),
        arguments("2300-1600 UTC", "END_BEFORE_START? 23:00-16:00 UTC | 16:00-23:00 UTC"),
        arguments("2223 and 30 June", "FOUR_DIGITS! nothing"),
        arguments(
            "28 April 2022 (Thu) 16 May 2022 (Mon) 23:59UTC",
            "TWO_DATES? 2022-04-28 23:59 UTC | 2022-05-16 23:59 UTC"),
        arguments(
            "Monday, 8 June 2020   12:00 UTC  and 22:00 UTC",
            "several: 2020-06-08 12:00 UTC | 2020-06-08 22:00 UTC"),
        arguments("Tue-Thu 12:30 - 13:00 UTC", "WEEKDAY_WITHOUT_DATE! 12:30-13:00 UTC"),
        arguments("first Monday of each month at 15:30 (UTC)", "VAGUE! 15:30 UTC"),
        arguments("July 2021", "2021-07"),
        arguments("Oct 2025 (TBD)", "2025-10 tbc-date"),
        arguments("in September 2021 (exact dates to be determined)", "2021-09 tbc-date"),
        arguments("in the week of 7 December", "2021-12-06/2021-12-12"),
        arguments("by mid-May 2021", "VAGUE! nothing"),
        arguments("Date/Time TBD", "tbc-date tbc-time"),
        arguments(
            "18:00 UTC (11:00 California, 14:00 Boston, 19:00 London, 20:00 Berlin)", "18:00 UTC"),
        arguments("11:00 ET ( 17:00 CET / 16:00 UTC) for 90minutes", "16:00+90 UTC"),
        arguments(
            "17 December, 16:45-18:00, Riyadh (online 13:45-15:00 UTC)",
            "2021-12-17 13:45-15:00 UTC"),
        arguments(
            "le mardi 29 novembre de 8 h 15 à 9 h 45 UTC",
            "WEEKDAY_DIFFERS? 2021-11-29 08:15-09:45 UTC | 2021-11-30 08:15-09:45 UTC"),
        arguments("le mardi 29 novembre 2022 de 8 h 15 à 9 h 45 UTC", "2022-11-29 08:15-09:45 UTC"),
        arguments("14H00 - 15h15 (CET)", "14:00-15:15 +01:00"),
        arguments("Del 29 de julio al 24 de agosto de 2025", "2025-07-29/2025-08-24 throughout"),
        arguments("2-6 November 2020", "2020-11-02/2020-11-06 throughout"),
        arguments(
            "2-6 November 2020 (was previously 23 October - 6 November)",
            "NOT_UNDERSTOOD! nothing"),
        arguments(
            "9 July 3PM CET / 13:00 UTC",
            "ZONES_CONTRADICT? 2021-07-09 13:00 UTC | 2021-07-09 15:00 +01:00"),
        arguments(
            "15 September 14:00 (UTC-05:00) Eastern Time",
            "ZONES_CONTRADICT? 2021-09-15 14:00 America/New_York | 2021-09-15 14:00 -05:00"));
  }

  static Stream<Arguments> whatIsToBeConfirmed() {
    return Stream.of(
        arguments("TBC", "tbc-date tbc-time"),
        arguments("(TBC)", "tbc-date tbc-time"),
        arguments("– TBC", "tbc-date tbc-time"),
        arguments("TBD", "tbc-date tbc-time"),
        arguments("to be confirmed", "tbc-date tbc-time"),
        arguments("T.B.C.", "tbc-date tbc-time"),
        arguments("?", "tbc-date tbc-time"),
        arguments("à confirmer", "tbc-date tbc-time"),
        arguments("por confirmar", "tbc-date tbc-time"),
        arguments("31 August – TBC", "2021-08-31 tbc-time"),
        arguments("31 August - tbc", "2021-08-31 tbc-time"),
        arguments("31 August (TBC)", "2021-08-31 tbc-time"),
        arguments("31 August, to be confirmed", "2021-08-31 tbc-time"),
        arguments("3 – 5 September TBC", "2021-09-03/2021-09-05 throughout tbc-time"),
        arguments("September TBC", "2021-09 tbc-date"),
        arguments("Sep-Nov TBC", "2021-09/2021-11 tbc-date"),
        arguments("TBC 14:00 UTC", "14:00 UTC tbc-date"),
        arguments("15 July 14:00 UTC (TBC)", "2021-07-15 14:00 UTC tbc-date tbc-time"),
        arguments("15 July 14:00 UTC, date TBC", "2021-07-15 14:00 UTC tbc-date"),
        arguments("15 July 14:00 UTC, time TBC", "2021-07-15 14:00 UTC tbc-time"),
        arguments("Date: 15 July; Time: TBC", "2021-07-15 tbc-time"),
        arguments("September, date and time to be determined", "2021-09 tbc-date tbc-time"),
        arguments("15 July (confirmed)", "2021-07-15"));
  }

  static Stream<Arguments> dates() {
    return Stream.of(
        arguments("15 July", "2021-07-15"),
        arguments("15th of July", "2021-07-15"),
        arguments("July 15th, 2021", "2021-07-15"),
        arguments("Jul 15", "2021-07-15"),
        arguments("15-Jul-2021", "2021-07-15"),
        arguments("15 JULY", "2021-07-15"),
        arguments("15 Sept.", "2021-09-15"),
        arguments("2021-08-31", "2021-08-31"),
        arguments("2021-10", "2021-10"),
        arguments("2021-09/2021-11", "2021-09/2021-11"),
        arguments("2021-08-31/2021-09-02", "2021-08-31/2021-09-02 throughout"),
        arguments("2021-08-31T14:00Z", "2021-08-31 14:00 UTC"),
        arguments("2021/07/15", "2021-07-15"),
        arguments("2021", "2021-01/2021-12"),
        arguments("15 July 22:00 UTC,", "2021-07-15 22:00 UTC"),
        arguments("22:00 UTC on 15 July", "2021-07-15 22:00 UTC"),
        arguments("15\u00a0July\u202f2021", "2021-07-15"),
        arguments("22\u2009\u2014\u200924\u200b February", "2021-02-22/2021-02-24 throughout"),
        arguments("August 30 - September 3", "2021-08-30/2021-09-03 throughout"),
        arguments("Aug 30–31, 2021", "2021-08-30/2021-08-31 throughout"),
        arguments("22/23 July", "2021-07-22/2021-07-23 throughout"),
        arguments("5 July - 5 July", "2021-07-05"),
        arguments("between 5 and 7 July", "2021-07-05/2021-07-07"),
        arguments("week commencing 5 July, 14:00 UTC", "2021-07-05/2021-07-11 14:00 UTC"),
        arguments("Sep to Nov", "2021-09/2021-11"),
        arguments("October or November", "2021-10/2021-11"),
        arguments("July/August", "2021-07/2021-08"),
        arguments("December 2021 - January 2022", "2021-12/2022-01"),
        arguments("Nov-Feb", "2021-11/2022-02"),
        arguments("throughout October", "2021-10 throughout"),
        arguments("October, ongoing", "2021-10 throughout"),
        arguments("8 and 9 June", "several: 2021-06-08 | 2021-06-09"),
        arguments(
            "22, 23 and 24 July 14:00 UTC",
            "several: 2021-07-22 14:00 UTC | 2021-07-23 14:00 UTC | 2021-07-24 14:00 UTC"),
        arguments(
            "8 July 12:00 UTC and 9 July 15:00 UTC",
            "several: 2021-07-08 12:00 UTC | 2021-07-09 15:00 UTC"),
        arguments("15 or 16 July", "EITHER_OR? 2021-07-15 | 2021-07-16"),
        arguments("Thursday 15 July", "2021-07-15"),
        arguments("15 July (Thu)", "2021-07-15"),
        arguments("Mon-Wed 5-7 July", "2021-07-05/2021-07-07 throughout"),
        arguments("Friday 15 July", "WEEKDAY_DIFFERS? 2021-07-15 | 2021-07-16"),
        arguments("1er septembre", "2021-09-01"),
        arguments("mar. 29 nov. 2022", "2022-11-29"),
        arguments("mar 29", "2021-03-29"),
        arguments("du 5 au 7 février", "2021-02-05/2021-02-07 throughout"),
        arguments("15 août", "2021-08-15"),
        arguments("15 de julio de 2021 a las 14:00", "2021-07-15 14:00 UTC"),
        arguments("sábado 17 de julio", "2021-07-17"),
        arguments("vom 5. bis 7. Februar", "2021-02-05/2021-02-07 throughout"),
        arguments("15 lipca 2021, godz. 14:00", "2021-07-15 14:00 UTC"),
        arguments("27 września", "2021-09-27"),
        arguments("31/08", "2021-08-31"),
        arguments("08/31/2021", "2021-08-31"),
        arguments("31.8.2021", "2021-08-31"),
        arguments("31 February", "NO_SUCH_DAY! nothing"),
        arguments("29 February 2021", "NO_SUCH_DAY! nothing"),
        arguments("29 February 2024", "2024-02-29"),
        arguments("0 July", "NO_SUCH_DAY! nothing"),
        arguments("15 July 0000", "FOUR_DIGITS! nothing"),
        arguments("15 July AD 0000", "YEAR_OUTSIDE! nothing"),
        arguments("15 July 10000", "YEAR_OUTSIDE! nothing"),
        arguments("15 July 1400", "FOUR_DIGITS! nothing"),
        arguments("15 July AD 1400", "1400-07-15"),
        arguments("7-5 July", "DATES_REVERSED! nothing"),
        arguments("5 July 2021 - 3 May 2021", "DATES_REVERSED! nothing"),
        arguments("15 July - September", "DAY_AND_MONTH! nothing"),
        arguments("ongoing", "CONTINUES_WHEN! nothing"),
        arguments("15 July (cont.)", "CONTINUES_WHEN! 2021-07-15"),
        arguments("early October", "VAGUE! nothing"),
        arguments("before 15 July", "VAGUE! nothing"),
        arguments("Q3 2021", "NOT_UNDERSTOOD! nothing"),
        arguments("–", "nothing"),
        arguments(" \n\t", "nothing"));
  }

  static Stream<Arguments> hours() {
    return Stream.of(
        arguments("14:00", "14:00 UTC"),
        arguments("14.00", "14:00 UTC"),
        arguments("1400 UTC", "14:00 UTC"),
        arguments("1400-1530 UTC", "14:00-15:30 UTC"),
        arguments("2 pm", "14:00 UTC"),
        arguments("2:30 p.m.", "14:30 UTC"),
        arguments("14h00", "14:00 UTC"),
        arguments("8 h 15", "08:15 UTC"),
        arguments("9h", "09:00 UTC"),
        arguments("14 Uhr", "14:00 UTC"),
        arguments("noon", "12:00 UTC"),
        arguments("midnight", "00:00 UTC"),
        arguments("12 noon UTC", "12:00 UTC"),
        arguments("12 am", "00:00 UTC"),
        arguments("12:30 pm", "12:30 UTC"),
        arguments("14:00:00", "14:00 UTC"),
        arguments("at 14 UTC", "14:00 UTC"),
        arguments("15 July at 14", "2021-07-15 14:00 UTC"),
        arguments("2–4 pm", "14:00-16:00 UTC"),
        arguments("11-1 pm", "11:00-13:00 UTC"),
        arguments("9-10.30 UTC", "09:00-10:30 UTC"),
        arguments("14:00-24:00", "14:00-00:00 UTC"),
        arguments("19:30- CET", "19:30 +01:00"),
        arguments("from 10:00 to 11:00 UTC", "10:00-11:00 UTC"),
        arguments("(02:30 UTC)–(10:30 UTC)", "02:30-10:30 UTC"),
        arguments("23:00-16:00 UTC (next day)", "23:00-16:00 UTC"),
        arguments("10:00-12:00 UTC (+1)", "10:00+1560 UTC"),
        arguments("14:00 UTC for 1 hour", "14:00+60 UTC"),
        arguments("14:00 UTC, 90 min", "14:00+90 UTC"),
        arguments("14:00 UTC for 1h30", "14:00+90 UTC"),
        arguments("14:00 UTC for 1.5 hours", "14:00+90 UTC"),
        arguments("14:00-15:30 UTC (90 minutes)", "14:00-15:30 UTC"),
        arguments("14:00-15:30 UTC for 1 hour", "DURATION_DIFFERS? 14:00-15:30 UTC | 14:00+60 UTC"),
        arguments("15 July for 90 minutes", "DURATION_WITHOUT_HOUR! 2021-07-15"),
        arguments("12:00, 15:00 and 22:00 UTC", "several: 12:00 UTC | 15:00 UTC | 22:00 UTC"),
        arguments("12:00 or 14:00 UTC", "EITHER_OR? 12:00 UTC | 14:00 UTC"),
        arguments(
            "5-7 Feb 10:00-12:00 UTC daily",
            "2021-02-05/2021-02-07 throughout 10:00-12:00 UTC daily"),
        arguments(
            "5-7 Feb 10:00-12:00 UTC",
            "DAILY_OR_THROUGH? 2021-02-05/2021-02-07 throughout 10:00-12:00 UTC daily |"
                + " 2021-02-05/2021-02-07 throughout 10:00-12:00 UTC"),
        arguments(
            "22 February 10:00 – 24 February 12:00 UTC",
            "2021-02-22/2021-02-24 throughout 10:00-12:00 UTC"),
        arguments(
            "22 February 10:00 UTC – 24 February", "2021-02-22/2021-02-24 throughout 10:00 UTC"),
        arguments("daily 14:00 UTC", "DAILY_WITHOUT_DAYS! 14:00 UTC"),
        arguments("25:00 UTC", "NO_SUCH_HOUR! nothing"),
        arguments("14:60", "NO_SUCH_HOUR! nothing"),
        arguments("13 am", "NO_SUCH_HOUR! nothing"),
        arguments("15 July 24:00 UTC", "NO_SUCH_HOUR! 2021-07-15"),
        arguments("14:00:30", "SECONDS! 14:00 UTC"),
        arguments("14:00-14:00 UTC", "END_IS_START! 14:00 UTC"),
        arguments("October 14:00 - November 14:00 UTC", "END_IS_START! 2021-10/2021-11"),
        arguments("15 July 14:00 UTC for 2.5 minutes", "VAGUE! 14:00 UTC"),
        arguments("14:00 UTC - 17:00 CEST", "END_IN_ANOTHER_ZONE! 14:00 UTC"),
        arguments("Thursday 14:00 UTC", "WEEKDAY_WITHOUT_DATE! 14:00 UTC"),
        arguments("15 July 22:00 UTC Zoom", "NOT_UNDERSTOOD! 22:00 UTC"));
  }

  static Stream<Arguments> zones() {
    return Stream.of(
        arguments("14:00 utc", "14:00 UTC"),
        arguments("14:00 GMT", "14:00 UTC"),
        arguments("14:00Z", "14:00 UTC"),
        arguments("UTC 14:00", "14:00 UTC"),
        arguments("14:00 UTC+3", "14:00 +03:00"),
        arguments("14:00 UTC+03:00", "14:00 +03:00"),
        arguments("14:00 UTC +5:30", "14:00 +05:30"),
        arguments("14:00 GMT-5", "14:00 -05:00"),
        arguments("14:00 (GMT+1)", "14:00 +01:00"),
        arguments("14:00+02:00", "14:00 +02:00"),
        arguments("14:00 UTC-15:00 UTC", "14:00-15:00 UTC"),
        arguments("14:00 UTC -15:00", "14:00-15:00 UTC"),
        arguments("15 June 14:00 CET", "2021-06-15 14:00 +01:00"),
        arguments("14:00 CEST", "14:00 +02:00"),
        arguments("14:00 EST", "14:00 -05:00"),
        arguments("14:00 NPT", "14:00 +05:45"),
        arguments("14:00 ET", "14:00 America/New_York"),
        arguments("14:00 Eastern Time", "14:00 America/New_York"),
        arguments("2 PM Eastern Standard Time", "14:00 -05:00"),
        arguments("1 PM ET/10 AM PT", "13:00 America/New_York"),
        arguments("14:00 Europe/Warsaw", "14:00 Europe/Warsaw"),
        arguments("14:00 America/Argentina/Buenos_Aires", "14:00 America/Argentina/Buenos_Aires"),
        arguments("14:00 [Cuba]", "14:00 Cuba"),
        arguments("14:00, Riyadh", "14:00 Asia/Riyadh"),
        arguments("14:00 in New York", "14:00 America/New_York"),
        arguments("14:00 (Geneva time)", "14:00 Europe/Zurich"),
        arguments("heure de Genève : 14h", "14:00 Europe/Zurich"),
        arguments("St. Vincent 14:00", "14:00 America/St_Vincent"),
        arguments(
            "15 December 14:00 (UTC-05:00) Eastern Time", "2021-12-15 14:00 America/New_York"),
        arguments("14:00 CST", "AMBIGUOUS_ZONE? 14:00 -06:00 | 14:00 +08:00 | 14:00 -05:00"),
        arguments("14:00 CST (UTC-6)", "14:00 -06:00"),
        arguments("20:00 CST / 12:00 UTC", "12:00 UTC"),
        arguments("14:00 IST", "AMBIGUOUS_ZONE? 14:00 +05:30 | 14:00 +01:00 | 14:00 +02:00"),
        arguments("14:00 BST", "AMBIGUOUS_ZONE? 14:00 +01:00 | 14:00 +06:00"),
        arguments("14:00 AST", "AMBIGUOUS_ZONE? 14:00 -04:00 | 14:00 +03:00"),
        arguments("15 December 14:00 UTC (15:00 Warsaw)", "2021-12-15 14:00 UTC"),
        arguments(
            "15 July 14:00 UTC (15:00 Warsaw)",
            "ZONES_CONTRADICT? 2021-07-15 14:00 UTC | 2021-07-15 15:00 Europe/Warsaw"),
        arguments("1 November 23:00 UTC / 08:00 JST", "2021-11-01 23:00 UTC"),
        arguments("15 July UTC", "ZONE_WITHOUT_HOUR! 2021-07-15"),
        arguments("31 August TBC (UTC)", "2021-08-31 tbc-time"),
        arguments("14:00 local time", "VAGUE! 14:00 UTC"));
  }

  @Test
  void theWordsAreKept() {
    Reading reading = TimeExpressions.parse("15 July\n22:00 UTC", IN_2021);
    When expected =
        When.of(EdtfDate.day(2021, 7, 15), ClockTime.at(LocalTime.of(22, 0), ClockTime.UTC));
    assertThat(reading)
        .isEqualTo(
            new Reading.Understood(
                "15 July\n22:00 UTC", expected.withText("15 July\n22:00 UTC"), Set.of()));
  }

  @Test
  void aBlankCellIsOpenWithoutWords() {
    assertThat(TimeExpressions.parse(" \n", IN_2021))
        .isEqualTo(new Reading.Understood(" \n", When.OPEN, Set.of()));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2021-11/2022-02,        5 December,      2021-12-05
          2021-11/2022-02,        5 January,       2022-01-05
          2021-11/2022-02,        January,         2022-01
          2021-11/2022-02,        Dec-Jan,         2021-12/2022-01
          2021-11/2022-02,        29 December - 3 January, 2021-12-29/2022-01-03 throughout
          2021-07-14/2021-12-10,  July,            2021-07
          2021-07/2021-12,        5 February,      2021-02-05
          2021-11/2022-02,        5 July,          WHICH_YEAR? 2021-07-05 | 2022-07-05
          2021-11/2022-12,        5 December,      WHICH_YEAR? 2021-12-05 | 2022-12-05
          2021-11/2022-12,        Sunday 5 December, 2021-12-05
          2021-11/2022-12,        5 December 2022, 2022-12-05
          2020/2029,              29 February,     WHICH_YEAR? 2020-02-29 | 2024-02-29 | 2028-02-29
          """)
  void aMissingYearFollowsFromThePeriod(String period, String words, String expected) {
    String edtf = period.equals("2020/2029") ? "2020-01/2029-12" : period;
    TimeContext context =
        new TimeContext(EdtfDate.parse(edtf, false), ClockTime.UTC, "en", DateOrder.ASK);
    assertThat(Told.of(TimeExpressions.parse(words, context))).isEqualTo(expected);
  }

  @Test
  void withoutAPeriodTheMissingYearIsNamedAndTheWordsAndTheHourAreKept() {
    TimeContext context = new TimeContext(null, ClockTime.UTC, "en", DateOrder.ASK);
    Reading reading = TimeExpressions.parse("TBC October 14:00 UTC", context);
    When partly =
        When.of(null, ClockTime.at(LocalTime.of(14, 0), ClockTime.UTC))
            .notUnderstood("TBC October 14:00 UTC");
    assertThat(reading)
        .isEqualTo(
            new Reading.Refused(
                "TBC October 14:00 UTC",
                Problem.of(ExpressionProblem.MISSING_YEAR),
                new Reading.Understood("TBC October 14:00 UTC", partly, Set.of(Tbc.DATE))));
  }

  @ParameterizedTest
  @CsvSource({
    "DAY_FIRST, 03/04, 2021-04-03",
    "MONTH_FIRST, 03/04, 2021-03-04",
    "ASK, 03/04, DAY_OR_MONTH_FIRST? 2021-04-03 | 2021-03-04",
    "ASK, 04/04, 2021-04-04",
    "MONTH_FIRST, 31/08, 2021-08-31",
    "DAY_FIRST, 08/31, 2021-08-31",
    "MONTH_FIRST, 3.4.2021, 2021-04-03",
    "MONTH_FIRST, 03/04/21 14:00, 2021-03-04 14:00 UTC"
  })
  void twoNumbersAreReadInTheOrderOfTheDocument(DateOrder order, String words, String expected) {
    TimeContext context = new TimeContext(IN_2021.period(), ClockTime.UTC, "en", order);
    assertThat(Told.of(TimeExpressions.parse(words, context))).isEqualTo(expected);
  }

  @Test
  void anHourWithoutAZoneIsInTheZoneOfItsSurroundings() {
    TimeContext context =
        new TimeContext(IN_2021.period(), ZoneId.of("Europe/Warsaw"), "en", DateOrder.ASK);
    assertThat(Told.of(TimeExpressions.parse("15 July 14:00", context)))
        .isEqualTo("2021-07-15 14:00 Europe/Warsaw");
  }

  @Test
  void theSentenceNamesEachMeaningOfAnAbbreviation() {
    Reading reading = TimeExpressions.parse("14:00 IST", IN_2021);
    assertThat(reading)
        .isInstanceOfSatisfying(
            Reading.Ambiguous.class,
            ambiguous ->
                assertThat(new Sentences(Locale.ENGLISH).of(ambiguous.question()))
                    .isEqualTo(
                        "“IST” has several meanings: UTC+05:30 (Kolkata), UTC+01:00 (Dublin),"
                            + " UTC+02:00 (Jerusalem). Choose one, or type the offset or the"
                            + " city."));
  }

  @ParameterizedTest
  @CsvSource({
    "TIME (CEST), +02:00",
    "Time (UTC+3), +03:00",
    "Time in UTC, UTC",
    "Local time Geneva, Europe/Zurich"
  })
  void aColumnHeaderCanSayTheZone(String header, String zone) {
    assertThat(TimeExpressions.zone(header)).contains(ZoneId.of(zone));
  }

  @ParameterizedTest
  @CsvSource({"TIME", "Time (IST)", "When and where"})
  void aColumnHeaderWithoutOneClearZoneSaysNone(String header) {
    assertThat(TimeExpressions.zone(header)).isEmpty();
  }
}
