package magenda.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AccountTest {

  private static final Path ROOT = Path.of("").toAbsolutePath().getRoot();
  private static final Path HOME = ROOT.resolve("home").resolve("ada");
  private static final Account ADA = new Account(HOME, "ada", "~", "$USER");

  @Test
  void theOwnFolderIsWrittenAsItsSign() {
    assertThat(ADA.hiddenIn(HOME)).isEqualTo("~");
    assertThat(Path.of(ADA.hiddenIn(HOME.resolve(".config").resolve("magenda"))))
        .isEqualTo(Path.of("~", ".config", "magenda"));
  }

  @Test
  void onWindowsItIsWrittenAsPeopleKnowItThere() {
    Account windows = new Account(HOME, "ada", "%USERPROFILE%", "%USERNAME%");

    assertThat(Path.of(windows.hiddenIn(HOME.resolve("AppData"))))
        .isEqualTo(Path.of("%USERPROFILE%", "AppData"));
  }

  @Test
  void theNameIsNotSaidElsewhereEither() {
    assertThat(Path.of(ADA.hiddenIn(ROOT.resolve("shared").resolve("ada").resolve("log"))))
        .isEqualTo(ROOT.resolve("shared").resolve("$USER").resolve("log"));
  }

  @Test
  void whatBelongsToNobodyIsLeft() {
    Path other = ROOT.resolve("home").resolve("adam").resolve("log");

    assertThat(ADA.hiddenIn(other)).isEqualTo(other.toString());
  }

  @Test
  void anAccountWithoutAFolderHidesOnlyItsName() {
    Account nobody = new Account(ROOT, "nobody", "~", "$USER");

    assertThat(Path.of(nobody.hiddenIn(ROOT.resolve("data").resolve("nobody"))))
        .isEqualTo(ROOT.resolve("data").resolve("$USER"));
  }
}
