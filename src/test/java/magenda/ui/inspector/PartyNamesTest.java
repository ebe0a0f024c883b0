package magenda.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          IGF Secretariat/DCCG > IGF Secretariat|DCCG
          IGF Secretariat/LACIGF - TBC > IGF Secretariat|LACIGF
          MAG Chair and IGF Secretariat > MAG Chair|IGF Secretariat
          DCCG in collaboration with the Host Country > DCCG|Host Country
          BPF Cybersecurity and other forms, Microsoft > BPF Cybersecurity and other forms|Microsoft
          """)
  void wordsArePartedWhereTheyArePartedPlainly(String words, String parties) {
    assertThat(PartyNames.in(words)).isEqualTo(List.of(parties.split("\\|")));
  }
}
