package magenda.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import magenda.ui.kit.Dialogs.FileKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {

  private final FileKind schedules = new FileKind("Schedules", List.of("*.json", "*.magenda"));

  @ParameterizedTest
  @CsvSource({
    "plan, plan.json",
    "plan.json, plan.json",
    "plan.JSON, plan.JSON",
    "plan.magenda, plan.magenda",
    "IGF v2.1, IGF v2.1.json"
  })
  void aFileHasOneOfTheEndings(String chosen, String named) {
    assertThat(schedules.named(Path.of("folder", chosen))).isEqualTo(Path.of("folder", named));
  }
}
