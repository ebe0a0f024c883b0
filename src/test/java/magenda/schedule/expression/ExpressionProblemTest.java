package magenda.schedule.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import magenda.problem.Problem;
import magenda.wording.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExpressionProblemTest {

  @ParameterizedTest
  @EnumSource
  void everyProblemHasItsSentence(ExpressionProblem code) {
    String sentence = new Sentences(Locale.ENGLISH).of(Problem.of(code, "the first", "the second"));
    assertThat(sentence).matches("\\p{Lu}.*\\.|“.*\\.|\\Qthe \\E.*\\.").doesNotContain("{", "'");
  }
}
