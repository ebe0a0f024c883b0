package magenda.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import magenda.diagnostics.ErrorReport;
import magenda.testing.TestWindow;
import magenda.ui.kit.Dialogs.Choice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What the dialogs are to eyes and to screen readers. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class FxDialogsTest {

  private static final ErrorReport REPORT =
      new ErrorReport("file.not-found", "file.not-found\nMagenda 0.9.0");

  private static final String LONG = "a".repeat(200) + ".json";

  private Dialogs dialogs;
  private Stage stage;

  @Start
  void start(Stage stage) {
    this.stage = stage;
    TestWindow.show(stage, new Region(), 800, 600);
    dialogs = new FxDialogs(stage, Locale.ENGLISH, () -> Appearance.LIGHT, () -> null);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.push(KeyCode.ESCAPE);
  }

  @Test
  void longNamesAreWrappedAndWhole(FxRobot robot) {
    String title = LONG + " could not be opened";
    String message = "The file “" + LONG + "” is empty.";

    DialogPane pane = shown(robot, () -> dialogs.error(title, message, REPORT));

    assertThat(pane.getWidth()).isLessThan(700);
    assertThat(whole(pane, ".header-panel .label")).isEqualTo(title);
    assertThat(whole(pane, ".error-message")).isEqualTo(message);
  }

  @Test
  void anErrorHasItsTitleAsAccessibleNameAndItsCode(FxRobot robot) {
    DialogPane pane = shown(robot, () -> dialogs.error("Not opened", "It is empty.", REPORT));

    assertThat(pane.getAccessibleRole()).isEqualTo(AccessibleRole.DIALOG);
    assertThat(pane.getAccessibleText()).isEqualTo("Not opened");
    assertThat(whole(pane, ".error-code")).isEqualTo("Code: file.not-found");
  }

  @Test
  void whatFailedIsSaidOnceBelowAShortTitle(FxRobot robot) {
    DialogPane pane =
        shown(robot, () -> dialogs.error(LONG + " could not be opened", "It is empty.", REPORT));

    assertThat(((Stage) pane.getScene().getWindow()).getTitle()).isEqualTo("Magenda");
    assertThat(whole(pane, ".header-panel .label")).isEqualTo(LONG + " could not be opened");
  }

  @Test
  void theDetailsAreFoldedAwayUntilTheyAreAskedFor(FxRobot robot) {
    DialogPane pane = shown(robot, () -> dialogs.error("Not opened", "It is empty.", REPORT));
    TextArea details = (TextArea) pane.getExpandableContent();
    assertThat(pane.isExpanded()).isFalse();

    robot.interact(() -> pane.setExpanded(true));

    assertThat(details.isVisible()).isTrue();
    assertThat(details.getText()).isEqualTo(REPORT.details());
    assertThat(details.isEditable()).isFalse();
    assertThat(details.getAccessibleText()).isEqualTo("Details for a report");
  }

  @Test
  void theKeyboardReachesTheDetails(FxRobot robot) {
    DialogPane pane = shown(robot, () -> dialogs.error("Not opened", "It is empty.", REPORT));

    robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.SPACE);

    assertThat(pane.isExpanded()).isTrue();
  }

  @Test
  void aNoticeIsWholeAboveTheStatusLineInTheColoursOfTheTheme(FxRobot robot) {
    String message = "Not opened: second.json. One schedule is shown at a time. ".repeat(2).strip();

    robot.interact(() -> dialogs.notice(message));

    Label notice = robot.lookup(".notice").queryAs(Label.class);
    assertThat(whole(notice)).isEqualTo(message);
    Bounds bounds = notice.localToScreen(notice.getLayoutBounds());
    assertThat(bounds.getMaxY()).isLessThan(stage.getY() + stage.getHeight() - 30);
    assertThat(notice.getBackground().getFills().getLast().getFill())
        .isEqualTo(Color.web("#ddf4ff"));
  }

  @Test
  void aNoticeGoesWhenItIsClicked(FxRobot robot) {
    robot.interact(() -> dialogs.notice("Written: plan.ics"));

    robot.clickOn(".notice");

    assertThat(robot.lookup(".notice").queryAll()).isEmpty();
  }

  @Test
  void whatIsCopiedIsWhatTheDetailsShow(FxRobot robot) {
    DialogPane pane = shown(robot, () -> dialogs.error("Not opened", "It is empty.", REPORT));
    Button copy = (Button) Objects.requireNonNull(pane.lookup(".copy-button"));
    assertThat(copy.getAccessibleText())
        .isEqualTo("Copy the details for a report. They hold nothing of your schedule.");

    robot.interact(copy::fire);

    assertThat(copy.getText()).isEqualTo("_Copied");
    robot.interact(
        () -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(REPORT.details()));
  }

  @ParameterizedTest
  @EnumSource(names = {"ESCAPE", "ENTER"})
  void anErrorIsClosedByTheKeyboard(KeyCode key, FxRobot robot) {
    DialogPane pane = shown(robot, () -> dialogs.error("Not opened", "It is empty.", REPORT));

    Window window = pane.getScene().getWindow();

    robot.push(key);

    assertThat(window.isShowing()).isFalse();
  }

  @Test
  void waysToGoOnHaveAccessibleNames(FxRobot robot) {
    List<Choice> ways =
        List.of(new Choice("Save", "Saves first."), new Choice("Drop", "Gives it up."));

    DialogPane pane = shown(robot, () -> dialogs.choose("Not saved", "It has changes.", ways));

    assertThat(pane.getAccessibleText()).isEqualTo("Not saved");
    assertThat(pane.lookupAll(".choice"))
        .filteredOn(Node::isVisible)
        .extracting(node -> ((Button) node).getAccessibleText())
        .containsExactlyInAnyOrder("Save. Saves first.", "Drop. Gives it up.");
  }

  @Test
  void aFieldIsNamedByItsQuestion(FxRobot robot) {
    DialogPane pane = shown(robot, () -> dialogs.askText("Plan", "Which year is it?", "2021"));

    TextField field = (TextField) Objects.requireNonNull(pane.lookup(".text-field"));
    assertThat(field.getAccessibleText()).isEqualTo("Which year is it?");
  }

  @Test
  void theWindowOfAFormThatCanBeLowerIsAskedForOneHeightOnly(FxRobot robot) {
    List<Number> heights = new ArrayList<>();
    ScrollPane content = new ScrollPane(new Region());
    content.setPrefSize(500, 400);

    DialogPane pane =
        shown(
            robot,
            () -> {
              Dialog<String> form = new Dialog<>();
              form.setResultConverter(pressed -> null);
              form.getDialogPane().setContent(content);
              form.getDialogPane().getButtonTypes().setAll(ButtonType.CANCEL);
              form.getDialogPane()
                  .getScene()
                  .getWindow()
                  .heightProperty()
                  .addListener((observable, before, height) -> heights.add(height));
              dialogs.ask(form, "Details");
            });

    assertThat(heights).hasSize(1);
    assertThat(content.getHeight()).isGreaterThanOrEqualTo(400);
    assertThat(pane.minHeight(-1)).isLessThan(200);
  }

  @Test
  void oneAsksUntilItIsAnswered(FxRobot robot) {
    assertThat(dialogs.askingProperty().get()).isFalse();

    shown(robot, () -> dialogs.tell("About", "It is a program."));
    assertThat(dialogs.askingProperty().get()).isTrue();

    robot.push(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(dialogs.askingProperty().get()).isFalse();
  }

  /** Opens a dialog, which waits in the thread of the user interface, not in that of the test. */
  private static DialogPane shown(FxRobot robot, Runnable open) {
    Platform.runLater(open);
    WaitForAsyncUtils.waitForFxEvents();
    return robot.lookup(".dialog-pane").query();
  }

  /** The words as drawn: a label that has too little room draws less. */
  private static String whole(DialogPane pane, String query) {
    return whole((Label) Objects.requireNonNull(pane.lookup(query)));
  }

  private static String whole(Label label) {
    return label.getChildrenUnmodifiable().stream()
        .filter(Text.class::isInstance)
        .map(text -> ((Text) text).getText())
        .findFirst()
        .orElseThrow();
  }
}
