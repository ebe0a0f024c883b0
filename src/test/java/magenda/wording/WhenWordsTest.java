package magenda.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import magenda.schedule.AnyWhen;
import magenda.schedule.ClockTime;
import magenda.schedule.EdtfDate;
import magenda.schedule.Tbc;
import magenda.schedule.When;
import magenda.schedule.expression.DateOrder;
import magenda.schedule.expression.Reading;
import magenda.schedule.expression.TimeContext;
import magenda.schedule.expression.TimeExpressions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenWordsTest {

  private static final TimeContext IN_2021 =
      new TimeContext(EdtfDate.parse("2021-07/2021-12", false), ClockTime.UTC, "en", DateOrder.ASK);

  private final WhenWords words = new WhenWords(Locale.ENGLISH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          15 July 22:00 UTC            | 15 July 2021 at 22:00 UTC, Thursday.
          15 July 22:00-23:30 UTC      | 15 July 2021 at 22:00–23:30 UTC, Thursday.
          15 July 23:00-00:00 UTC      | 15 July 2021 at 23:00–00:00 (next day) UTC, Thursday.
          15 July 22:00 UTC+3 for 1 hour | 15 July 2021 at 22:00 UTC+03:00 for 1 hour, Thursday.
          31 August                    | 31 August 2021.
          31 August TBC                | 31 August 2021; the hour is to be confirmed.
          31 August, date TBC          | 31 August 2021; the date is to be confirmed.
          TBC September                | Some day in September 2021; the date is to be confirmed.
          October 14:00 UTC            | Some day in October 2021, at 14:00 UTC.
          TBC October 14:00 UTC        | Some day in October 2021, at 14:00 UTC; the date is to be confirmed.
          Sep-Nov                      | Some day from September to November 2021.
          Sep-Nov (cont.)              | Throughout September to November 2021.
          Nov-Feb (cont.)              | Throughout November 2021 to February 2022.
          throughout October 14:00 UTC | Throughout October 2021, at 14:00 UTC.
          5-7 July                     | From 5 to 7 July 2021.
          30 August - 3 September      | From 30 August to 3 September 2021.
          5-7 July 10:00 UTC for 90 minutes daily | From 5 to 7 July 2021, each day at 10:00 UTC for 90 minutes.
          5 July 10:00 - 7 July 12:00 UTC | From 5 July at 10:00 to 7 July 2021 at 12:00 UTC.
          5 July 10:00 UTC - 7 July    | From 5 July at 10:00 UTC to 7 July 2021.
          in the week of 5 July 10:00 UTC | Some day from 5 to 11 July 2021, at 10:00 UTC.
          14:00 Europe/Warsaw          | Some day, at 14:00 Warsaw time.
          TBC                          | Date and hour are to be confirmed.
          """)
  void aTimeIsSaidInOneSentence(String typed, String sentence) {
    Reading.Understood understood = understood(typed);
    assertThat(words.meaning(understood.when(), understood.tbc())).isEqualTo(sentence);
  }

  @Test
  void theWeekdayStandsBeforeTheDayWhereItIsInQuestion() {
    assertThat(words.meaningWithWeekday(understood("12 October").when(), Set.of()))
        .isEqualTo("Tuesday 12 October 2021.");
    assertThat(words.meaningWithWeekday(understood("12 October 14:00 UTC").when(), Set.of()))
        .isEqualTo("Tuesday 12 October 2021 at 14:00 UTC.");
  }

  @Test
  void nothingKnownIsSaidToo() {
    assertThat(words.meaning(When.OPEN, Set.of())).isEqualTo("Neither date nor hour is known.");
  }

  @Test
  void wordsThatAreNotUnderstoodAreQuoted() {
    assertThat(words.meaning(When.words("by mid-May"), Set.of()))
        .isEqualTo(
            "The words “by mid-May” are kept as they are; no date and no hour follow from them.");
    When partly = understood("15:30 UTC").when().notUnderstood("each Monday 15:30 UTC");
    assertThat(words.meaning(partly, Set.of()))
        .isEqualTo(
            "The words “each Monday 15:30 UTC” are kept as they are. Understood of them: Some day,"
                + " at 15:30 UTC.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          15 July 22:00 UTC      | Europe/Warsaw    | Fri 00:00 next day in Warsaw
          15 July 22:00 UTC      | America/New_York | Thu 18:00 in New York
          15 July 12:00 UTC      | Pacific/Fiji     | Fri 00:00 next day in Fiji
          15 July 02:00 UTC      | America/New_York | Wed 22:00 day before in New York
          15 July 22:00 UTC      | +05:30           | Fri 03:30 next day in UTC+05:30
          15 July 22:00 UTC+14   | Z                | Thu 08:00 in UTC
          15 July 01:00 UTC+14   | -12:00           | Tue 13 July 23:00 in UTC-12:00
          TBC September 14:00 UTC | Europe/Warsaw   | 16:00 in Warsaw
          TBC September 22:00 UTC | Europe/Warsaw   | 00:00 next day in Warsaw
          TBC October 14:00 UTC  | Europe/Warsaw    | 16:00, from 31 October 15:00, in Warsaw
          TBC Oct-Nov 14:00 Europe/London | America/New_York | 09:00, from 31 October 10:00, from 7 November 09:00, in New York
          29 October - 2 November 14:00 UTC daily | Europe/Warsaw | 16:00, from 31 October 15:00, in Warsaw
          """)
  void aReaderElsewhereSeesTheHourOfHerClock(String typed, String zone, String expected) {
    assertThat(words.readerHour(understood(typed).when(), ZoneId.of(zone))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          15 July 14:00 UTC       | UTC
          15 July 14:00 CEST      | Europe/Warsaw
          TBC September 14:00 CEST | Europe/Warsaw
          15 December 14:00 UTC   | Europe/London
          15 July                 | Europe/Warsaw
          TBC 14:00 UTC           | Europe/Warsaw
          """)
  void thereIsNothingToSayWhereTheClockShowsTheSame(String typed, String zone) {
    assertThat(words.readerHour(understood(typed).when(), ZoneId.of(zone))).isEmpty();
  }

  @Test
  void everyValueHasItsSentence() {
    AnyWhen any = new AnyWhen(3);
    for (int i = 0; i < 3000; i++) {
      When when = any.when();
      Set<Tbc> tbc = any.below(2) == 0 ? EnumSet.of(Tbc.DATE) : EnumSet.of(Tbc.TIME, Tbc.LINK);
      assertThat(words.meaning(when, tbc))
          .as("%s", when)
          .matches("\\p{Lu}.*confirmed\\.|\\d.*confirmed\\.")
          .doesNotContain("{");
      assertThat(words.readerHour(when, any.zone())).as("%s", when).doesNotContain("{");
    }
  }

  private static Reading.Understood understood(String typed) {
    return (Reading.Understood) TimeExpressions.parse(typed, IN_2021);
  }
}
