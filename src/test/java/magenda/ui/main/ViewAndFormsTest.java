package magenda.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import magenda.check.Finding;
import magenda.schedule.EdtfDate;
import magenda.settings.Theme;
import magenda.workspace.Origin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** How the window looks, what it shows, and the forms it opens. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class ViewAndFormsTest {

  private static final String COUNTS =
      "\\d+ timed, \\d+ all-day, \\d+ in a digest, \\d+ left out\\.";

  @TempDir Path folder;

  private Stage stage;
  private OpenWindow window;

  @Start
  void start(Stage stage) {
    this.stage = stage;
    window = new OpenWindow(stage, folder);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(window::close);
  }

  @ParameterizedTest
  @CsvSource({"Dark, DARK, dark.css", "High contrast, HIGH_CONTRAST, high-contrast.css"})
  void anotherAppearanceIsThereAtOnce(String item, Theme theme, String sheet, FxRobot robot) {
    assertThat(tokens()).contains("light.css");
    assertThat(Application.getUserAgentStylesheet())
        .isEqualTo(new PrimerLight().getUserAgentStylesheet());

    robot.interact(() -> window.choose(item));

    assertThat(tokens()).contains(sheet).doesNotContain("light.css");
    assertThat(Application.getUserAgentStylesheet())
        .isEqualTo(new PrimerDark().getUserAgentStylesheet());
    assertThat(window.settings.themeProperty().get()).isEqualTo(theme);
  }

  @ParameterizedTest
  @CsvSource({"DIGIT1, #timeline", "DIGIT2, #table", "DIGIT3, #inspector", "DIGIT4, #findings"})
  void aPaneGoesAndComesAgain(KeyCode digit, String pane, FxRobot robot) {
    boolean before = shown(pane);

    robot.push(KeyCode.SHORTCUT, digit);
    assertThat(shown(pane)).isNotEqualTo(before);

    robot.push(KeyCode.SHORTCUT, digit);
    assertThat(shown(pane)).isEqualTo(before);
  }

  @Test
  void theArrowKeysChangeTheZoom(FxRobot robot) {
    ToggleButton month = robot.lookup("#zoom-MONTH").query();
    List<String> before = bands(robot);
    robot.interact(() -> robot.lookup("#zoom-PHASE").query().requestFocus());

    robot.push(KeyCode.RIGHT);

    assertThat(month.isSelected()).isTrue();
    assertThat(bands(robot)).isNotEqualTo(before);
  }

  @Test
  void theArrowsAmongTheFindingsSelectTheirSessions(FxRobot robot) {
    robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT4);
    robot.interact(() -> robot.lookup("#findings").query().requestFocus());

    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.DOWN);

    ListView<Finding> findings = robot.lookup("#findings").queryListView();
    Finding highlighted = findings.getSelectionModel().getSelectedItem();
    assertThat(window.document().selection().ids()).containsExactly(highlighted.session());
  }

  @Test
  void whereEveryViewIsHiddenTheyCanBeBroughtBack(FxRobot robot) {
    robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT1);
    robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
    assertThat(shown("#nothing-shown")).isTrue();

    robot.clickOn("Show the table");

    assertThat(shown("#table")).isTrue();
    assertThat(shown("#nothing-shown")).isFalse();
  }

  @Test
  void theCalendarFormCountsWhatBecomesOfEverySession(FxRobot robot) {
    List<String> seen = new ArrayList<>();
    window.dialogs.filling.add(
        form -> {
          Node content = form.getDialogPane().getContent();
          seen.add(((Labeled) content.lookup("#calendar-counts")).getText());
        });

    robot.interact(() -> window.choose("Calendar file…"));

    assertThat(seen).singleElement().asString().matches(COUNTS);
    assertThat(sum(seen.getFirst())).isEqualTo(24);
  }

  @Test
  void aCalendarWithoutEntriesIsNotOffered(FxRobot robot) {
    List<Boolean> offered = new ArrayList<>();
    robot.interact(
        () -> {
          window.choose("New schedule…");
          window.dialogs.filling.add(
              form -> {
                ButtonType write = form.getDialogPane().getButtonTypes().getFirst();
                offered.add(!form.getDialogPane().lookupButton(write).isDisabled());
              });
          window.choose("Calendar file…");
        });

    assertThat(offered).containsExactly(false);
  }

  @Test
  void columnsThatTheFormDoesNotTouchStayAsTheyAre(FxRobot robot) {
    List<String> columns = List.of("Chair, Moderator", "Room");
    robot.interact(() -> window.document().setDetails(details -> details.columns(columns)));

    robot.interact(() -> window.choose("Details…"));

    assertThat(window.document().schedule().columns()).isEqualTo(columns);
  }

  @Test
  void theCalendarFormSaysFirstWhatIsNoEntryOfItsOwn(FxRobot robot) {
    List<String> seen = new ArrayList<>();
    window.dialogs.filling.add(
        form -> {
          Node content = form.getDialogPane().getContent();
          ((ListView<?>) content.lookup("#calendar-fates"))
              .getItems()
              .forEach(sentence -> seen.add(String.valueOf(sentence)));
        });

    robot.interact(() -> window.choose("Calendar file…"));

    assertThat(seen).hasSize(24);
    assertThat(seen.getFirst()).doesNotEndWith("has its hours.");
    assertThat(seen.getLast()).endsWith("has its hours.");
  }

  @Test
  void aNewScheduleBeginsWithWhatTheFormSays(FxRobot robot) {
    window.dialogs.filling.add(
        form -> {
          Node fields = ((ScrollPane) form.getDialogPane().getContent()).getContent();
          type(fields, "#details-title", "IGF 2022");
          type(fields, "#details-period", "July–November 2022");
        });

    robot.interact(() -> window.choose("New schedule…"));

    assertThat(window.document().schedule().title()).isEqualTo("IGF 2022");
    EdtfDate period = Objects.requireNonNull(window.document().schedule().period());
    assertThat(period.firstDay()).isEqualTo(LocalDate.of(2022, 7, 1));
    assertThat(period.lastDay()).isEqualTo(LocalDate.of(2022, 11, 30));
    assertThat(window.document().sessions()).isEmpty();
    assertThat(window.workspace.current().origin())
        .isEqualTo(new Origin.Unsaved(Origin.Kind.NEW, ""));
    assertThat(window.document().unsavedProperty().get()).isTrue();
    assertThat(stage.getTitle()).contains("IGF 2022 – Magenda");
  }

  @ParameterizedTest
  @CsvSource({
    "period, whenever, 'A period is a month or a range with its year, such as “July–December"
        + " 2021”.'",
    "zone, Nowhere, 'A zone is a name such as “UTC”, “Europe/Warsaw” or “+03:00”.'",
    "duration, long, 'A length is a number of minutes, from 1 to 1440.'"
  })
  void whatIsWrongInTheDetailsIsSaidUnderItsField(
      String field, String words, String sentence, FxRobot robot) {
    List<String> seen = new ArrayList<>();
    window.dialogs.filling.add(
        form -> {
          Node fields = ((ScrollPane) form.getDialogPane().getContent()).getContent();
          Label under = (Label) fields.lookup("#details-" + field + "-wrong");
          assertThat(under.isVisible()).isFalse();
          String before = ((TextField) fields.lookup("#details-" + field)).getText();
          type(fields, "#details-" + field, words);
          assertThat(under.isVisible()).isTrue();
          ButtonType create = form.getDialogPane().getButtonTypes().getFirst();
          assertThat(form.getDialogPane().lookupButton(create).isDisabled()).isTrue();
          seen.add(under.getText());
          type(fields, "#details-" + field, before);
          assertThat(under.isVisible()).isFalse();
        });

    robot.interact(() -> window.choose("New schedule…"));

    assertThat(seen).containsExactly(sentence);
  }

  @Test
  void theReadersZoneStandsOnItsButton(FxRobot robot) {
    assertThat(zone(robot)).isEqualTo("UTC · Fiji +12");

    robot.interact(() -> window.settings.readerZoneProperty().set(ZoneId.of("Europe/Warsaw")));

    assertThat(zone(robot)).isEqualTo("UTC · Warsaw +1/+2");
  }

  @Test
  void anOffsetBesideAnotherZoneSaysThatItIsCountedFromUtc(FxRobot robot) {
    robot.interact(
        () -> window.document().setDetails(details -> details.zone(ZoneId.of("Asia/Tokyo"))));

    assertThat(zone(robot)).isEqualTo("Tokyo · Fiji UTC+12");
  }

  @Test
  void theStepToBeUndoneHasTheRoomThereIsAndNothingMovesWithIt(FxRobot robot) {
    robot.interact(() -> stage.setWidth(1600));
    double before = robot.lookup("#search").query().getLayoutX();
    UUID first = window.document().sessions().getFirst().id();

    robot.interact(() -> window.document().edit(first).setTitle("Long words ".repeat(20)));

    double wide = width(robot, "#undo");
    assertThat(robot.lookup("#search").query().getLayoutX()).isEqualTo(before);
    robot.interact(() -> stage.setWidth(1250));
    assertThat(wide).isGreaterThan(width(robot, "#undo") + 100);
  }

  private static List<String> bands(FxRobot robot) {
    return robot.lookup(".band-name").<Text>queryAll().stream()
        .filter(Node::isVisible)
        .map(Text::getText)
        .toList();
  }

  private static double width(FxRobot robot, String query) {
    return robot.lookup(query).queryAs(Region.class).getWidth();
  }

  private static String zone(FxRobot robot) {
    return robot.lookup("#reader-zone").<Labeled>query().getText();
  }

  private static int sum(String words) {
    return Pattern.compile("\\d+")
        .matcher(words)
        .results()
        .mapToInt(number -> Integer.parseInt(number.group()))
        .sum();
  }

  private static void type(Node fields, String query, String words) {
    ((TextField) Objects.requireNonNull(fields.lookup(query))).setText(words);
  }

  private boolean shown(String pane) {
    return stage.getScene().getRoot().lookup(pane) != null;
  }

  private List<String> tokens() {
    return stage.getScene().getStylesheets().stream()
        .map(sheet -> sheet.substring(sheet.lastIndexOf('/') + 1))
        .toList();
  }

  @Test
  void theMenuOfSessionsShowsHowRowsAreMovedByTheKeyboard(FxRobot robot) {
    MenuBar menu = robot.lookup("#menu").query();

    assertThat(menu.getMenus().stream().flatMap(each -> each.getItems().stream()))
        .filteredOn(item -> String.valueOf(item.getText()).replace("_", "").startsWith("Move "))
        .extracting(MenuItem::getAccelerator)
        .containsExactly(KeyCombination.valueOf("Alt+Up"), KeyCombination.valueOf("Alt+Down"));
  }

  @Test
  void aRowIsMovedByTheKeyboardOutsideOfTheTableToo(FxRobot robot) {
    UUID first = window.document().sessions().getFirst().id();
    robot.interact(() -> window.document().selection().select(first));
    robot.interact(() -> robot.lookup(".chart").query().requestFocus());

    robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);

    assertThat(window.document().schedule().sessions().indexOf(first)).isEqualTo(1);
  }
}
