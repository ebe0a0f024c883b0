package magenda.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MnemonicsTest {

  @ParameterizedTest
  @CsvSource({
    "Move down, d, Move _down",
    "a_b.json, j, a__b._json",
    "a_b.json, '', a__b.json",
    "Open, x, Open"
  })
  void theFirstOfTheLetterIsMarkedAndNothingElse(String text, String letter, String marked) {
    assertThat(Mnemonics.mark(text, letter)).isEqualTo(marked);
  }
}
