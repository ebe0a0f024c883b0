package magenda.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Dialog;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;
import magenda.document.EditKind;
import magenda.schedule.EdtfDate;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.workspace.Origin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Documents and tables that are brought into the window. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class DocumentsTest {

  @TempDir Path folder;

  private OpenWindow window;

  @Start
  void start(Stage stage) {
    window = new OpenWindow(stage, folder);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(window::close);
  }

  @Test
  void aTableCopiedInAWordProcessorBecomesASchedule(FxRobot robot) {
    ClipboardContent content = new ClipboardContent();
    content.putHtml(
        """
        <table><tr><th>Time</th><th>Session</th><th>Organizers</th></tr>
        <tr><td>15 July 2021 22:00 UTC</td><td>Open call</td><td>IGF Secretariat/DCCG</td></tr>
        <tr><td>TBC September 2021</td><td>Workshop</td><td></td></tr></table>
        """);
    copied(robot, content);

    choose(robot, "Import the clipboard as a new schedule");

    assertThat(titles()).containsExactly("Open call", "Workshop");
    Session call = window.document().sessions().getFirst();
    assertThat(call.when().date()).isEqualTo(EdtfDate.day(2021, 7, 15));
    assertThat(call.organizers().parties()).containsExactly("IGF Secretariat", "DCCG");
    assertThat(window.workspace.current().origin())
        .isEqualTo(new Origin.Unsaved(Origin.Kind.IMPORT, "the clipboard"));
  }

  @Test
  void linesCopiedInASpreadsheetBecomeASchedule(FxRobot robot) {
    text(robot, "Time\tSession\n15 July 2021 22:00 UTC\tOpen call\n16 July 2021\tWorkshop\n");

    choose(robot, "Import the clipboard as a new schedule");

    assertThat(titles()).containsExactly("Open call", "Workshop");
  }

  @Test
  void aClipboardWithoutATableLeavesWhatIsShown(FxRobot robot) {
    text(robot, "See you there");

    choose(robot, "Import the clipboard as a new schedule");

    assertThat(window.dialogs.said)
        .singleElement()
        .asString()
        .startsWith("the clipboard could not be imported: There is no table in “the clipboard”.");
    assertThat(window.document().sessions()).hasSize(24);
  }

  @Test
  void pastedRowsAreAddedInOneStep(FxRobot robot) {
    Schedule before = window.document().schedule();
    text(robot, "Time\tSession\n15 July 22:00 UTC\tOpen call\n16 July\tWorkshop\n");

    choose(robot, "Paste rows");

    assertThat(titles()).hasSize(26).endsWith("Open call", "Workshop");
    assertThat(window.document().sessions().getLast().when().date())
        .isEqualTo(EdtfDate.day(2021, 7, 16));
    assertThat(window.document().undoLabelProperty().get().kind()).isEqualTo(EditKind.ADD);
    robot.interact(() -> window.document().undo());
    assertThat(window.document().schedule()).isEqualTo(before);
  }

  @Test
  void rowsCopiedInAWordProcessorWithoutTheHeaderArePasted(FxRobot robot) {
    ClipboardContent content = new ClipboardContent();
    content.putHtml(
        """
        <table><tr><td>15 July 22:00 UTC</td><td>Open call</td><td>Zoom</td><td>DCCG</td></tr>
        <tr><td>TBC September</td><td>Workshop</td><td></td><td></td></tr></table>
        """);
    copied(robot, content);

    choose(robot, "Paste rows");

    assertThat(titles()).hasSize(26).endsWith("Open call", "Workshop");
    Session call = window.document().sessions().get(24);
    assertThat(call.when().date()).isEqualTo(EdtfDate.day(2021, 7, 15));
    assertThat(call.platforms()).containsExactly("Zoom");
    assertThat(call.organizers().parties()).containsExactly("DCCG");
    assertThat(window.dialogs.said).isEmpty();
  }

  @Test
  void pastedCellsThatFoundNoPlaceAreReported(FxRobot robot) {
    text(robot, "15 July 22:00 UTC\tOpen call\tZoom\tDCCG\tstray\n");
    List<String> report = new ArrayList<>();
    window.dialogs.filling.add(form -> report.addAll(labels(form)));

    choose(robot, "Paste rows");

    assertThat(titles()).hasSize(25).endsWith("Open call");
    assertThat(report)
        .contains(
            "1 session was read; 1 cell did not find its place. Its words are kept.", "stray");
  }

  @Test
  void rowsCopiedHereArePastedWhole(FxRobot robot) {
    Session copied = window.document().sessions().get(3);
    robot.interact(() -> window.document().selection().selectAll(List.of(copied.id())));

    choose(robot, "Copy rows");
    choose(robot, "Paste rows");

    Session pasted = window.document().sessions().get(4);
    assertThat(pasted)
        .usingRecursiveComparison()
        .ignoringFields("id", "modified", "source")
        .isEqualTo(copied);
    assertThat(pasted.id()).isNotEqualTo(copied.id());
  }

  @Test
  void cellsThatFoundNoPlaceAreReported(FxRobot robot) throws Exception {
    Path document = folder.resolve("plan.tsv");
    Files.writeString(
        document,
        "Time\tSession\n15 July 2021 22:00 UTC\tOpen call\tstray\n16 July 2021\tWorkshop\n");
    List<String> report = new ArrayList<>();
    window.dialogs.filling.add(form -> report.addAll(labels(form)));
    window.dialogs.files.add(document);

    choose(robot, "Import a document as a new schedule…");

    assertThat(titles()).containsExactly("Open call", "Workshop");
    assertThat(report)
        .contains(
            "2 sessions were read; 1 cell did not find its place. Its words are kept.",
            "stray",
            "The header has no column for this cell. Put its words where they belong.");
  }

  @Test
  void wordsThatAreInNoSessionAreSaidToBe(FxRobot robot) throws Exception {
    Path document = folder.resolve("plan.html");
    Files.writeString(
        document,
        """
        <h1>Draft plan</h1>
        <table><tr><th>Time</th><th>Session</th></tr>
        <tr><td>15 July 2021 22:00 UTC</td><td>Open call</td></tr>
        <tr><td colspan="2">Break</td></tr></table>
        """);
    List<String> report = new ArrayList<>();
    window.dialogs.filling.add(form -> report.addAll(labels(form)));
    window.dialogs.files.add(document);

    choose(robot, "Import a document as a new schedule…");

    assertThat(report)
        .contains(
            "1 session was read; 1 cell did not find its place. The words of 1 are in no session:"
                + " copy them from here.",
            "Row 2",
            "Break");
  }

  @Test
  void theQuestionAboutAnImportNamesTheScheduleAndNotTheDocument(FxRobot robot) throws Exception {
    Path document = folder.resolve("plan.html");
    Files.writeString(
        document,
        """
        <h1>Draft plan</h1>
        <table><tr><th>Time</th><th>Session</th></tr>
        <tr><td>15 July 2021 22:00 UTC</td><td>Open call</td></tr></table>
        """);
    window.dialogs.files.add(document);
    choose(robot, "Import a document as a new schedule…");

    choose(robot, "New schedule…");

    assertThat(window.dialogs.said.getLast()).contains("“Draft plan” has changes");
  }

  @Test
  void aMissingYearIsAskedForAndTheImportGoesOn(FxRobot robot) throws Exception {
    Path document = folder.resolve("plan.tsv");
    Files.writeString(document, "Time\tSession\n15 July 22:00 UTC\tOpen call\n");
    window.dialogs.files.add(document);
    window.dialogs.texts.add("2019");

    choose(robot, "Import a document as a new schedule…");

    assertThat(window.dialogs.said)
        .contains(
            "plan.tsv: The document does not say in which year its dates are. Which year is it?");
    assertThat(window.document().sessions())
        .singleElement()
        .extracting(session -> session.when().date())
        .isEqualTo(EdtfDate.day(2019, 7, 15));
  }

  private static List<String> labels(Dialog<?> form) {
    return ((ScrollPane) form.getDialogPane().getContent())
        .getContent().lookupAll(".label").stream()
            .map(label -> ((Labeled) label).getText())
            .toList();
  }

  private List<String> titles() {
    return window.document().sessions().stream().map(Session::title).toList();
  }

  private static void text(FxRobot robot, String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    copied(robot, content);
  }

  private static void copied(FxRobot robot, ClipboardContent content) {
    robot.interact(() -> Clipboard.getSystemClipboard().setContent(content));
  }

  private void choose(FxRobot robot, String item) {
    robot.interact(() -> window.choose(item));
    WaitForAsyncUtils.waitForFxEvents();
  }
}
