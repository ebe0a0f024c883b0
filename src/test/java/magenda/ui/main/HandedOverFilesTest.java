package magenda.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.stage.Stage;
import magenda.problem.ProblemException;
import magenda.schedule.Schedule;
import magenda.store.ScheduleFile;
import magenda.testing.RandomSchedules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What the window makes of the files that other starts of the program hand over. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class HandedOverFilesTest {

  @TempDir Path folder;

  private final Schedule first = new RandomSchedules(1).schedule(4, 1);
  private final Schedule second = new RandomSchedules(2).schedule(3, 0);

  private Stage stage;
  private Path a = Path.of("a.json");
  private Path b = Path.of("b.json");

  @SuppressWarnings("NullAway.Init") // each test opens its own
  private OpenWindow window;

  @Start
  void start(Stage stage) {
    this.stage = stage;
  }

  @BeforeEach
  void write() throws ProblemException {
    a = folder.resolve("a.json");
    b = folder.resolve("b.json");
    ScheduleFile.write(a, first);
    ScheduleFile.write(b, second);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(window::close);
  }

  private void open(FxRobot robot, Path... files) {
    robot.interact(() -> window = new OpenWindow(stage, folder, files));
    settle();
  }

  private void handOver(Path... files) {
    assertThat(window.inbox.put(List.of(files))).isTrue();
    settle();
  }

  private Path file(String name) {
    return folder.resolve(name + ".json");
  }

  private static void settle() {
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void edit(FxRobot robot) {
    robot.interact(() -> window.document().setDetails(details -> details.title("Mine")));
  }

  private List<String> questions() {
    return window.dialogs.said.stream().filter(words -> words.startsWith("Not saved yet")).toList();
  }

  private Schedule shown() {
    return window.document().schedule();
  }

  @Test
  void aFileIsOpened(FxRobot robot) {
    open(robot);

    handOver(a);

    assertThat(shown()).isEqualTo(first);
    assertThat(window.settings.recentFiles()).containsExactly(a);
    assertThat(window.dialogs.said).isEmpty();
  }

  @Test
  @EnabledIfSystemProperty(
      named = "glass.platform",
      matches = "Headless",
      disabledReason = "A bare X server has no window manager, which would bring the window back")
  void theWindowComesToTheFront(FxRobot robot) {
    open(robot, a);
    robot.interact(() -> stage.setIconified(true));
    assertThat(stage.isIconified()).isTrue();

    handOver();

    assertThat(stage.isIconified()).isFalse();
    assertThat(shown()).isEqualTo(first);
  }

  @Test
  void whatComesBeforeTheWindowIsOpenedWhenItIsThere(FxRobot robot) {
    robot.interact(
        () -> {
          window = new OpenWindow(stage, folder);
          window.inbox.put(List.of(a));
        });
    settle();

    assertThat(shown()).isEqualTo(first);
  }

  @Test
  void whatIsNotSavedIsAskedFor(FxRobot robot) {
    open(robot);
    edit(robot);

    handOver(a);

    assertThat(window.dialogs.said).singleElement().asString().startsWith("Not saved yet");
    assertThat(shown().title()).isEqualTo("Mine");
  }

  @Test
  void filesWaitForAnOpenQuestion(FxRobot robot) {
    open(robot);
    robot.interact(() -> window.dialogs.asking.set(true));

    handOver(a);
    handOver(b);
    assertThat(shown()).isNotIn(first, second);

    robot.interact(() -> window.dialogs.asking.set(false));
    settle();
    assertThat(shown()).isEqualTo(second);
    assertThat(window.settings.recentFiles()).containsExactly(b);
    assertThat(window.dialogs.said)
        .containsExactly("One schedule is shown at a time. Not opened: a.json.");
  }

  @Test
  void whatHasWaitedIsAskedForOnceAndByTheNameOfTheLatest(FxRobot robot) {
    open(robot);
    edit(robot);
    robot.interact(() -> window.dialogs.asking.set(true));
    handOver(a);
    handOver(b);

    robot.interact(() -> window.dialogs.asking.set(false));
    settle();

    assertThat(questions()).singleElement().asString().endsWith(" before “b.json” is opened?");
    assertThat(shown().title()).isEqualTo("Mine");
  }

  @Test
  void whatIsKeptIsKeptFromWhatCameDuringTheQuestionToo(FxRobot robot) {
    open(robot);
    edit(robot);
    window.dialogs.meanwhile = () -> window.inbox.put(List.of(b));

    handOver(a);

    assertThat(questions()).singleElement().asString().endsWith(" before “a.json” is opened?");
    assertThat(window.dialogs.said)
        .endsWith("One schedule is shown at a time. Not opened: b.json.");
    assertThat(shown().title()).isEqualTo("Mine");
  }

  @Test
  void whatIsSavedIsWhatWasShownWhenItWasAsked(FxRobot robot) throws Exception {
    open(robot, a);
    edit(robot);
    window.dialogs.choices.add(0);
    robot.interact(window.background::hold);

    handOver(b);
    handOver(a);
    handOver(b);
    assertThat(questions()).isEmpty();
    robot.interact(window.background::release);
    settle();

    assertThat(questions()).singleElement().asString().endsWith(" before “b.json” is opened?");
    assertThat(ScheduleFile.read(a).schedule().title()).isEqualTo("Mine");
    assertThat(ScheduleFile.read(b).schedule()).isEqualTo(second);
    assertThat(shown()).isEqualTo(second);
  }

  @Test
  void aFileThatIsOpenedAgainIsShownAsItWasSavedForThat(FxRobot robot) throws Exception {
    open(robot, a);
    edit(robot);
    window.dialogs.choices.add(0);

    handOver(a);

    assertThat(questions()).hasSize(1);
    assertThat(ScheduleFile.read(a).schedule().title()).isEqualTo("Mine");
    assertThat(shown().title()).isEqualTo("Mine");
  }

  @Test
  void nothingIsAskedForAFileThatCannotBeRead(FxRobot robot) {
    open(robot);
    edit(robot);

    handOver(folder.resolve("missing.json"));

    assertThat(window.dialogs.said)
        .singleElement()
        .asString()
        .startsWith("missing.json could not be opened: ");
    assertThat(shown().title()).isEqualTo("Mine");
  }

  @Test
  void theOthersOfSeveralFilesAreTold(FxRobot robot) {
    open(robot);

    handOver(a, b, folder.resolve("c.json"));

    assertThat(shown()).isEqualTo(first);
    assertThat(window.dialogs.said)
        .containsExactly("One schedule is shown at a time. Not opened: b.json, c.json.");
  }

  @Test
  void ofManyFilesAFewAreTold(FxRobot robot) {
    open(robot);

    handOver(
        Stream.of("a", "b", "c", "d", "e", "f", "g", "h").map(this::file).toArray(Path[]::new));

    assertThat(window.dialogs.said)
        .containsExactly(
            "One schedule is shown at a time. Not opened: b.json, c.json, d.json, e.json, f.json"
                + " and 2 more files.");
  }

  @Test
  void theOthersOfSeveralFilesAreToldAtTheStartToo(FxRobot robot) {
    open(robot, a, b);

    assertThat(shown()).isEqualTo(first);
    assertThat(window.dialogs.said)
        .containsExactly("One schedule is shown at a time. Not opened: b.json.");
  }

  @Test
  void theProgramDoesNotEndOverWhatWaits(FxRobot robot) {
    open(robot);
    robot.interact(() -> window.dialogs.asking.set(true));
    handOver(a);

    robot.interact(() -> window.choose("Quit"));
    assertThat(stage.isShowing()).isTrue();

    robot.interact(() -> window.dialogs.asking.set(false));
    settle();
    assertThat(shown()).isEqualTo(first);
  }

  @Test
  void whatComesWhenItEndsIsLeftToTheOtherStart(FxRobot robot) {
    open(robot);

    robot.interact(() -> window.choose("Quit"));

    assertThat(stage.isShowing()).isFalse();
    assertThat(window.inbox.put(List.of(a))).isFalse();
  }
}
