package magenda.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import magenda.document.EditKind;
import magenda.schedule.ClockTime;
import magenda.schedule.EdtfDate;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.schedule.Tbc;
import magenda.schedule.Version;
import magenda.schedule.When;
import magenda.store.ScheduleFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The main job with mouse and keyboard, from the example to a calendar. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class MainJobTest {

  private static final int CONSULTATION = 13;
  private static final int LACIGF = 5;

  @TempDir static Path folder;

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
  void theExampleStandsThereAtFirst(FxRobot robot) {
    assertThat(window.document().sessions()).hasSize(24);
    assertThat(text(robot, "#status-counts")).startsWith("24 sessions").contains("12 open");
    assertThat(text(robot, ".schedule-version")).contains("v2, approved 13 July 2021", "Example");
    assertThat(window.document().unsavedProperty().get()).isFalse();
  }

  @Test
  void aDayIsGivenAnHourTypedUndoneRedoneSavedReopenedAndExported(FxRobot robot) throws Exception {
    Schedule example = window.document().schedule();

    dragOntoOctober(robot, session(CONSULTATION), 6);
    assertThat(window.document().session(id(CONSULTATION)).orElseThrow().when())
        .isEqualTo(
            When.of(EdtfDate.day(2021, 10, 6), ClockTime.at(LocalTime.of(14, 0), ClockTime.UTC)));
    assertThat(window.document().undoLabelProperty().get().kind()).isEqualTo(EditKind.MOVE);
    assertThat(window.document().schedule().version().number()).isEqualTo("3");
    assertThat(window.document().schedule().version().state()).isEqualTo(Version.State.DRAFT);
    assertThat(window.document().schedule().releases()).hasSize(1);

    typeTime(robot, LACIGF, "4 Oct 14:00 UTC");
    Session typed = window.document().session(id(LACIGF)).orElseThrow();
    assertThat(typed.when().date()).isEqualTo(EdtfDate.day(2021, 10, 4));
    assertThat(typed.when().text()).isEqualTo("4 Oct 14:00 UTC");
    assertThat(typed.tbc()).doesNotContain(Tbc.DATE).contains(Tbc.DESCRIPTION, Tbc.ORGANIZERS);

    Schedule edited = window.document().schedule();
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(window.document().schedule()).isEqualTo(example);
    robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
    robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
    assertThat(window.document().schedule()).isEqualTo(edited);

    Path file = folder.resolve("igf.json");
    window.dialogs.files.add(file);
    robot.push(KeyCode.SHORTCUT, KeyCode.S);
    assertThat(window.dialogs.said)
        .contains("suggested IGF 2021 Preparatory and Engagement Phase v3.json");
    assertThat(window.document().unsavedProperty().get()).isFalse();
    assertThat(ScheduleFile.read(file).schedule()).isEqualTo(edited);

    window.dialogs.files.add(file);
    robot.push(KeyCode.SHORTCUT, KeyCode.O);
    assertThat(window.document().schedule()).isEqualTo(edited);
    assertThat(window.document().undoLabelProperty().get()).isNull();

    Path calendar = folder.resolve("igf.ics");
    window.dialogs.files.add(calendar);
    robot.push(KeyCode.SHORTCUT, KeyCode.E);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(Files.readString(calendar)).startsWith("BEGIN:VCALENDAR").contains("UID:" + id(0));
    assertThat(window.dialogs.said)
        .contains(
            "Written: "
                + calendar
                + ", and beside it “igf - how to import.txt” for those who receive it.");
  }

  @Test
  void givingUpChangesIsAskedFirst(FxRobot robot) throws Exception {
    Path other = folder.resolve("other.json");
    ScheduleFile.write(other, Schedule.empty(new UUID(0, 1)));
    robot.interact(() -> window.document().edit(id(0)).setTitle("Renamed"));
    window.dialogs.files.add(other);

    robot.push(KeyCode.SHORTCUT, KeyCode.O);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(window.dialogs.said)
        .singleElement()
        .asString()
        .startsWith("Not saved yet")
        .endsWith(" before “other.json” is opened?");
    assertThat(window.document().session(id(0)).orElseThrow().title()).isEqualTo("Renamed");
  }

  @Test
  void aFileThatSomebodyElseChangedIsNotOverwritten(FxRobot robot) throws Exception {
    Path file = folder.resolve("shared.json");
    window.dialogs.files.add(file);
    robot.push(KeyCode.SHORTCUT, KeyCode.S);
    Schedule theirs =
        window.document().schedule().toBuilder().title("Changed by somebody else").build();
    ScheduleFile.write(file, theirs);
    robot.interact(() -> window.document().edit(id(0)).setTitle("Mine"));

    window.dialogs.choices.add(0);
    robot.push(KeyCode.SHORTCUT, KeyCode.S);

    assertThat(window.dialogs.said).anyMatch(said -> said.startsWith("The file has changed"));
    assertThat(ScheduleFile.read(file).schedule()).isEqualTo(theirs);
    Session mine =
        ScheduleFile.read(folder.resolve("shared (2).json")).schedule().sessions().getFirst();
    assertThat(mine.title()).isEqualTo("Mine");
  }

  @Test
  void theSearchSaysHowManyItFound(FxRobot robot) {
    TextField search = robot.lookup("#search").query();
    robot.interact(() -> search.getScene().getWindow().setWidth(1250));

    robot.clickOn("#search").write("igf");
    assertThat(robot.lookup("#search-found").queryLabeled().getText()).matches("\\d+ found");

    robot.write(" nowhere");
    assertThat(robot.lookup("#search-found").queryLabeled().getText()).isEqualTo("None found");
    assertThat(search.getAccessibleText()).isEqualTo("Search the sessions. None was found.");

    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#search-found").tryQuery()).isEmpty();
    assertThat(search.getAccessibleText()).isEqualTo("Search the sessions");
  }

  @Test
  void searchingLeavesOnlyWhatIsLookedFor(FxRobot robot) {
    robot.clickOn("#search").write("lacigf");

    assertThat(
            robot.lookup(".table-row-cell").queryAll().stream()
                .filter(row -> row instanceof javafx.scene.control.TableRow<?> r && !r.isEmpty()))
        .hasSize(1);
  }

  private static String text(FxRobot robot, String query) {
    return robot.lookup(query).<Labeled>query().getText();
  }

  private UUID id(int index) {
    return window.document().sessions().get(index).id();
  }

  private Session session(int index) {
    return window.document().sessions().get(index);
  }

  /** Drags a band over October onto one of its days. */
  private void dragOntoOctober(FxRobot robot, Session session, int day) {
    Node band = robot.lookup("#session-" + session.id()).query();
    Bounds bounds = band.localToScreen(band.getLayoutBounds());
    double perDay = bounds.getWidth() / 31;
    Point2D from = new Point2D(bounds.getMinX() + 15.5 * perDay, bounds.getCenterY());
    Point2D to = new Point2D(bounds.getMinX() + (day - 0.5) * perDay, bounds.getCenterY());
    robot.moveTo(from).press(MouseButton.PRIMARY);
    robot.moveTo(from.add(to.subtract(from).multiply(0.5)));
    robot.moveTo(to).release(MouseButton.PRIMARY);
  }

  private void typeTime(FxRobot robot, int index, String words) {
    robot.interact(() -> window.document().selection().selectAll(Set.of(id(index))));
    robot.clickOn("#menu-session").clickOn("Edit the time");
    robot.push(KeyCode.SHORTCUT, KeyCode.A);
    robot.write(words).push(KeyCode.ENTER);
  }
}
