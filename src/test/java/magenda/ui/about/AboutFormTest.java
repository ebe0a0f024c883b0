package magenda.ui.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import magenda.diagnostics.Account;
import magenda.diagnostics.ProgramInfo;
import magenda.diagnostics.ZoneRules;
import magenda.settings.PlatformFolders;
import magenda.testing.TestWindow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the program says of itself. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class AboutFormTest {

  private static final ProgramInfo PROGRAM =
      new ProgramInfo(
          "0.9.0",
          "25.0.3 Maker",
          Optional.of("26.0.2"),
          "Linux 6.1 amd64",
          new ZoneRules("2026a", Optional.of(LocalDate.of(2026, 4, 21))));

  private static final PlatformFolders FOLDERS =
      new PlatformFolders(Path.of("ada", "config"), Path.of("ada", "data"), Path.of("ada", "log"));

  private static final Account ADA = new Account(Path.of("ada"), "ada", "~", "$USER");

  private AboutForm form;
  private AboutForm later;

  @Start
  void start(Stage stage) {
    TestWindow.show(stage, new Region(), 800, 600);
    form = new AboutForm(PROGRAM, FOLDERS, ADA, LocalDate.of(2026, 11, 28), Locale.ENGLISH);
    later = new AboutForm(PROGRAM, FOLDERS, ADA, LocalDate.of(2027, 4, 22), Locale.ENGLISH);
  }

  private static TabPane pages(AboutForm form) {
    return (TabPane) Objects.requireNonNull(form.getDialogPane().getContent().lookup(".tab-pane"));
  }

  private static String page(AboutForm form, int number) {
    return ((TextArea) pages(form).getTabs().get(number).getContent()).getText();
  }

  @Test
  void itNamesVersionsFoldersAndItsLicence() {
    assertThat(page(form, 0))
        .contains("Magenda 0.9.0\nJava 25.0.3 Maker\nJavaFX 26.0.2\nLinux 6.1 amd64\ntzdata 2026a")
        .contains("those of release 2026a, which is of 21 April 2026 at the latest.")
        .contains("Preferences: " + FOLDERS.config())
        .contains("Recovery copies: " + FOLDERS.data())
        .contains("your schedules: " + FOLDERS.log())
        .contains("Apache License 2.0")
        .doesNotContain("more than a year");
  }

  @Test
  void noDialogIsTooLowForThePages() {
    assertThat(pages(form).minHeight(-1)).isGreaterThan(400);
  }

  @Test
  void itSaysThatZoneRulesAreOld() {
    assertThat(page(later, 0)).contains("That is more than a year ago", "Install a newer Magenda.");
  }

  @Test
  void itNamesEachLibraryOnceWithItsLicence() {
    assertThat(page(form, 1).lines())
        .contains("OpenJDK 25.0.3 Maker: GPL-2.0-only WITH Classpath-exception-2.0")
        .contains("Inter 3.19: OFL-1.1")
        .doesNotHaveDuplicates()
        .filteredOn(line -> line.matches("\\S+ \\d\\S*: .*"))
        .hasSizeGreaterThan(30)
        .anyMatch(line -> line.matches("javafx-base [0-9.]+: GPL-2.0-only WITH Classpath.*"))
        .anyMatch(line -> line.matches("ical4j [0-9.]+: BSD-3-Clause"))
        .noneMatch(line -> line.startsWith("junit"));
  }

  @Test
  void theVersionsOfInterAndFeatherAreThoseOfTheirFiles() throws Exception {
    byte[] font = bytes("/magenda/ui/kit/fonts/MagendaSans-Regular.otf");

    assertThat(new String(font, StandardCharsets.ISO_8859_1).replace("\0", ""))
        .contains("Version 3.019;");
    assertThat(page(form, 1)).contains("Inter 3.19: ");
    assertThat(bytes("/META-INF/resources/feather/4.28/fonts/feather.ttf")).isNotEmpty();
    assertThat(page(form, 1)).contains("Feather 4.28: ");
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream found =
        Objects.requireNonNull(AboutFormTest.class.getResourceAsStream(name), name)) {
      return found.readAllBytes();
    }
  }

  @Test
  void theLicencesCanBeRead() {
    assertThat(page(form, 2))
        .contains("TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION")
        .contains("SIL OPEN FONT LICENSE Version 1.1");
  }

  @Test
  void thePageThatIsShownCanBeCopied(FxRobot robot) {
    robot.interact(
        () -> {
          pages(form).getSelectionModel().select(1);
          ((Button) form.getDialogPane().getContent().lookup(".copy-button")).fire();

          assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(page(form, 1));
        });
  }

  @Test
  void whatIsCopiedDoesNotNameTheAccount(FxRobot robot) {
    robot.interact(
        () -> {
          ((Button) form.getDialogPane().getContent().lookup(".copy-button")).fire();

          assertThat(Clipboard.getSystemClipboard().getString())
              .contains("Magenda 0.9.0", "Preferences: " + Path.of("~", "config"))
              .contains("Recovery copies: " + Path.of("~", "data"))
              .contains("your schedules: " + Path.of("~", "log"))
              .doesNotContain("ada");
        });
  }

  @Test
  void thatItIsCopiedIsSaidToAScreenReaderToo(FxRobot robot) {
    Button copy = (Button) form.getDialogPane().getContent().lookup(".copy-button");

    robot.interact(copy::fire);

    assertThat(copy.getAccessibleText()).isEqualTo("Copied");
  }
}
