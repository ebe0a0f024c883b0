package magenda.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import magenda.calendar.CalendarProblem;
import magenda.calendar.Fate;
import magenda.problem.Problem;
import magenda.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CalendarWordsTest {

  static Stream<ProblemCode> codes() {
    return Stream.concat(Arrays.stream(Fate.values()), Arrays.stream(CalendarProblem.values()));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyCodeHasItsSentence(ProblemCode code) {
    String sentence = new Sentences(Locale.ENGLISH).of(Problem.of(code, 2, 3));

    assertThat(sentence).endsWith(".").doesNotContain("{", "}", "''");
  }

  @Test
  void wordsAndMonthsAreOfOneLanguage() {
    CalendarWords words = new CalendarWords(Locale.forLanguageTag("ar-EG"));

    assertThat(words.digest(YearMonth.of(2021, 9), 2))
        .isEqualTo("To be confirmed in September 2021: 2 sessions");
  }

  @Test
  void oneIsCountedInTheSingular() {
    CalendarWords words = new CalendarWords(Locale.ENGLISH);

    assertThat(words.digest(null, 1)).isEqualTo("No date yet: 1 session");
    assertThat(words.withdrawn(1)).isEqualTo("1 entry of the release before is withdrawn.");
    assertThat(words.withdrawn(2)).isEqualTo("2 entries of the release before are withdrawn.");
  }

  @Test
  void theAdviceNamesTheScheduleAndEveryProgram() {
    assertThat(new CalendarWords(Locale.ENGLISH).advice("Phase {0} ’21"))
        .startsWith("How to bring “Phase {0} ’21” into your calendar\n")
        .contains("Google", "Outlook", "Apple", "Thunderbird", "Nextcloud")
        .endsWith(".\n");
  }
}
