package magenda.schedule.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import magenda.schedule.EdtfDate;
import magenda.schedule.Tbc;
import magenda.schedule.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed gives an answer, and the words are kept. */
class AnyWordsTest {

  private static final List<String> PIECES =
      List.of(
          "15",
          "31",
          "1st",
          "1er",
          "5",
          "07",
          "22:00",
          "14.00",
          "14h30",
          "2 pm",
          "9 a.m.",
          "24:00",
          "25:61",
          "1400",
          "2021",
          "0000",
          "99999",
          "noon",
          "midnight",
          "July",
          "Sep.",
          "febrero",
          "août",
          "mar",
          "Monday",
          "(Thu)",
          "jeu.",
          "TBC",
          "(TBD)",
          "to be confirmed",
          "date",
          "time",
          "?",
          "(cont.)",
          "ongoing",
          "daily",
          "each day",
          "(next day)",
          "+1",
          "for 90 minutes",
          "2 hours",
          "for",
          "for 0 minutes",
          "week of",
          "between",
          "and",
          "or",
          "y",
          "from",
          "at",
          "to",
          "until",
          "a",
          "le",
          "del",
          "UTC",
          "UTC+3",
          "UTC-05:00",
          "+02:00",
          "GMT",
          "CET",
          "CST",
          "ET",
          "Z",
          "Warsaw",
          "New York",
          "Eastern Time",
          "Europe/Warsaw",
          "Nowhere/Land",
          "[Cuba]",
          "[",
          "-",
          "–",
          "/",
          "(",
          ")",
          ",",
          ";",
          ":",
          "::",
          "..",
          ".",
          "@",
          "&",
          "03/04",
          "31.8.",
          "2021-08-31",
          "2021-10",
          "2021-13",
          "2021-09/2021-11",
          "T14:00Z",
          "mid-May",
          "by",
          "Zoom",
          "\n",
          "\u00a0",
          "\u200b",
          "’",
          "É",
          "🎉",
          "½",
          "٣");

  @Test
  void everySequenceOfPiecesGivesAnAnswerThatKeepsTheWords() {
    Random random = new Random(7);
    TimeContext context =
        new TimeContext(
            EdtfDate.parse("2021-07/2021-12", false),
            ZoneId.of("Europe/Warsaw"),
            "en",
            DateOrder.ASK);
    for (int i = 0; i < 50_000; i++) {
      StringBuilder words = new StringBuilder();
      for (int pieces = 1 + random.nextInt(8); pieces > 0; pieces--) {
        words.append(PIECES.get(random.nextInt(PIECES.size())));
        words.append(random.nextInt(4) == 0 ? "" : " ");
      }
      assertAnswer(words.toString(), context);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0001-01-01",
        "9999-12-31",
        "Tuesday 1 January 0001",
        "Monday 31 December 9999",
        "in the week of 31 December 9999",
        "29 February",
        "29 February 2022 (Tue)",
        "30 December"
      })
  void theEndsOfTheCalendarGiveAnAnswerToo(String words) {
    for (String period :
        List.of("0001-01", "9999-12", "2020-02/2020-12", "2021-11/2022-02", "0001-01/9999-12")) {
      assertAnswer(
          words,
          new TimeContext(EdtfDate.parse(period, false), ZoneId.of("UTC"), "en", DateOrder.ASK));
    }
  }

  private static void assertAnswer(String words, TimeContext context) {
    switch (TimeExpressions.parse(words, context)) {
      case Reading.Understood understood -> assertKept(words, understood, context);
      case Reading.Several several -> {
        assertThat(several.parts()).as(words).hasSizeGreaterThan(1).doesNotHaveDuplicates();
        several.parts().forEach(part -> assertKept(words, part, context));
      }
      case Reading.Ambiguous ambiguous -> {
        assertThat(ambiguous.choices()).as(words).isNotEmpty().doesNotHaveDuplicates();
        ambiguous.choices().forEach(choice -> assertKept(words, choice, context));
      }
      case Reading.Refused refused -> {
        When partly = refused.partly().when();
        assertThat(partly.understood()).as(words).isFalse();
        assertThat(partly.text()).isEqualTo(words);
      }
    }
  }

  private static void assertKept(String words, Reading.Understood understood, TimeContext context) {
    When when = understood.when();
    assertThat(understood.text()).isEqualTo(words);
    assertThat(when.understood()).as(words).isTrue();
    assertThat(when.text()).isEqualTo(words.isBlank() ? "" : words);
    assertThat(understood.tbc()).as(words).isSubsetOf(Tbc.DATE, Tbc.TIME);
    String written = TimeExpressions.format(when, understood.tbc(), context);
    assertThat(TimeExpressions.parse(written, context))
        .as("“%s”, written “%s”", words, written)
        .isEqualTo(new Reading.Understood(written, when.withText(written), understood.tbc()));
  }
}
