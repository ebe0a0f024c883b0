package magenda.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import magenda.document.EditKind;
import magenda.problem.ProblemException;
import magenda.schedule.Schedule;
import magenda.settings.Settings;
import magenda.store.ScheduleFile;
import magenda.testing.AnsweringDialogs;
import magenda.testing.ManualScheduler;
import magenda.testing.RandomSchedules;
import magenda.workspace.Beginning;
import magenda.workspace.Places;
import magenda.workspace.Recovery;
import magenda.workspace.Workspace;
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
import org.testfx.util.WaitForAsyncUtils;

/** What the window makes of the files and the recovery copies it is given. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class FilesTest {

  @TempDir Path folder;

  private Stage stage;

  @SuppressWarnings("NullAway.Init") // each test opens its own
  private OpenWindow window;

  @Start
  void start(Stage stage) {
    this.stage = stage;
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(window::close);
  }

  @Test
  void aScheduleThatWasNotReadInTimeIsOpenedWhenTheWindowIsThere(FxRobot robot) throws Exception {
    Schedule schedule = new RandomSchedules(1).schedule(4, 1);
    Path file = folder.resolve("a.json");
    ScheduleFile.write(file, schedule);

    robot.interact(
        () ->
            window =
                new OpenWindow(
                    stage,
                    new AnsweringDialogs(),
                    new Places(List.of()),
                    folder,
                    Beginning.unread(List.of(), List.of(file))));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(window.document().schedule()).isEqualTo(schedule);
    assertThat(window.dialogs.said).isEmpty();
  }

  @Test
  void aCopyOfARunThatDidNotEndWellIsRestoredWithWhatCanBeUndone(FxRobot robot) throws Exception {
    leaveCopy("One", "Two");
    AnsweringDialogs dialogs = new AnsweringDialogs();
    dialogs.choices.add(0);

    open(robot, dialogs, new Places(List.of()));

    assertThat(dialogs.said.getFirst())
        .startsWith("A recovery copy was found: Magenda ended without saving")
        .contains("14 July 2021, 09:00");
    assertThat(window.document().schedule().title()).isEqualTo("Two");
    assertThat(window.document().undoLabelProperty().get().kind()).isEqualTo(EditKind.DETAILS);
    robot.interact(() -> window.document().undo());
    assertThat(window.document().schedule().title()).isEqualTo("One");
  }

  @Test
  void aCopyThatIsNotWantedIsAskedForNoMore(FxRobot robot) throws Exception {
    leaveCopy("One");
    AnsweringDialogs dialogs = new AnsweringDialogs();
    dialogs.choices.add(1);

    open(robot, dialogs, new Places(List.of()));

    assertThat(window.document().sessions()).hasSize(24);
    try (var left = Files.walk(folder.resolve("data"))) {
      assertThat(left.filter(file -> file.toString().endsWith(".json"))).isEmpty();
    }
  }

  @Test
  void theMomentOfTheRecoveryCopyIsShownUntilAllIsSaved(FxRobot robot) {
    open(robot, new AnsweringDialogs(), new Places(List.of()));
    Labeled saved = robot.lookup("#status-saved").query();

    robot.interact(
        () -> {
          window.document().setDetails(details -> details.title("Mine"));
          window.workspace.keepCopyNow();
        });
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(saved.getText()).isEqualTo("Not saved yet  ·  recovery copy 09:00:00");

    window.dialogs.files.add(folder.resolve("kept.json"));
    save(robot);
    assertThat(saved.getText()).startsWith("kept.json · saved");
  }

  @Test
  void aFileInATemporaryFolderIsSavedElsewhere(FxRobot robot) throws Exception {
    Path mail = Files.createDirectory(folder.resolve("mail"));
    Path attached = file(mail.resolve("attached.json"));
    byte[] before = Files.readAllBytes(attached);
    open(robot, new AnsweringDialogs(), new Places(List.of(mail)), attached);
    assertThat(banner(robot)).contains("“attached.json” was opened from a mail");

    Path kept = folder.resolve("kept.json");
    window.dialogs.choices.add(0);
    window.dialogs.files.add(kept);
    robot.interact(() -> window.document().setDetails(details -> details.title("Mine")));
    save(robot);

    assertThat(window.dialogs.said.getFirst()).startsWith("This is no place to keep a file");
    assertThat(ScheduleFile.read(kept).schedule().title()).isEqualTo("Mine");
    assertThat(attached).hasBinaryContent(before);
    assertThat(bannerShown(robot)).isFalse();
  }

  @Test
  void aFileInATemporaryFolderStaysThereForAPersonWhoWantsThat(FxRobot robot) throws Exception {
    Path passing = Files.createDirectory(folder.resolve("passing"));
    Path file = file(passing.resolve("mine.json"));
    open(robot, new AnsweringDialogs(), new Places(List.of(passing)), file);

    window.dialogs.choices.add(1);
    robot.interact(() -> window.document().setDetails(details -> details.title("Mine")));
    save(robot);
    robot.interact(() -> window.document().setDetails(details -> details.title("Mine still")));
    save(robot);

    assertThat(window.dialogs.said).hasSize(1);
    assertThat(ScheduleFile.read(file).schedule().title()).isEqualTo("Mine still");
    assertThat(bannerShown(robot)).isFalse();
  }

  @Test
  void aBrokenFileIsToldByLineAndColumnAndWhatIsShownStays(FxRobot robot) throws Exception {
    Path broken = folder.resolve("broken.json");
    Files.writeString(broken, "{\n  \"format\": \"magenda-schedule\",\n  \"title\": oops\n}\n");
    open(robot, new AnsweringDialogs(), new Places(List.of()));
    Schedule shown = window.document().schedule();

    window.dialogs.files.add(broken);
    choose(robot, "Open…");

    assertThat(window.dialogs.said)
        .singleElement()
        .asString()
        .startsWith("broken.json could not be opened: ")
        .contains("from line 3, column");
    assertThat(window.document().schedule()).isEqualTo(shown);
  }

  @Test
  void aBrokenFileGivenAtTheStartLeavesTheExample(FxRobot robot) throws Exception {
    Path broken = folder.resolve("broken.json");
    Files.writeString(broken, "{ \"format\": \"magenda-sch");

    open(robot, new AnsweringDialogs(), new Places(List.of()), broken);

    assertThat(window.dialogs.said)
        .singleElement()
        .asString()
        .startsWith("broken.json could not be opened: ")
        .contains("it ends in the middle, at line 1");
    assertThat(window.document().sessions()).hasSize(24);
  }

  @Test
  void aLongOpeningIsShownAndCanBeCancelled(FxRobot robot) throws Exception {
    beginOpening(robot);
    Labeled work = robot.lookup("#status-work").query();
    assertThat(work.getText()).isEqualTo("Opening large.json");
    assertThat(work.getParent().isVisible()).isTrue();

    robot.interact(() -> robot.lookup("#status-cancel").<Button>query().fire());
    robot.interact(window.background::release);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(work.getParent().isVisible()).isFalse();
    assertThat(window.document().sessions()).hasSize(24);
    assertThat(window.settings.recentFiles()).isEmpty();
  }

  @Test
  void whatIsEditedDuringALongOpeningIsNotLost(FxRobot robot) throws Exception {
    beginOpening(robot);

    robot.interact(() -> window.document().setDetails(details -> details.title("Mine")));
    robot.interact(window.background::release);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(window.dialogs.said).singleElement().asString().startsWith("Not saved yet");
    assertThat(window.document().schedule().title()).isEqualTo("Mine");
  }

  @Test
  void ofTwoOpeningsTheLaterOneCounts(FxRobot robot) throws Exception {
    beginOpening(robot);
    Path other = folder.resolve("other.json");
    Schedule later = new RandomSchedules(2).schedule(3, 0);
    ScheduleFile.write(other, later);

    window.dialogs.files.add(other);
    choose(robot, "Open…");
    robot.interact(window.background::release);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(window.document().schedule()).isEqualTo(later);
    assertThat(window.settings.recentFiles()).containsExactly(other);
  }

  @Test
  void whatIsOpenedWhileADocumentIsImportedCounts(FxRobot robot) throws Exception {
    open(robot, new AnsweringDialogs(), new Places(List.of()));
    Path draft = folder.resolve("draft.csv");
    Files.writeString(draft, "Time,Session\n15 July 2021 22:00 UTC,Open call\n");
    Path later = file(folder.resolve("later.json"));
    window.background.hold();
    window.dialogs.files.addAll(List.of(draft, later));
    choose(robot, "Import a document as a new schedule…");

    choose(robot, "Open…");
    robot.interact(window.background::release);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(window.document().schedule()).isEqualTo(ScheduleFile.read(later).schedule());
    assertThat(window.dialogs.said).containsExactly(notOpened("draft.csv"));
  }

  @Test
  void aFileThatIsGivenUpForAnotherIsTold(FxRobot robot) throws Exception {
    beginOpening(robot);

    openToo(robot, file(folder.resolve("other.json")));

    assertThat(window.dialogs.said).containsExactly(notOpened("large.json"));
  }

  @Test
  void aFileThatIsAskedForTwiceIsNotTold(FxRobot robot) throws Exception {
    beginOpening(robot);

    openToo(robot, folder.resolve("in").resolve("..").resolve("large.json"));

    assertThat(window.settings.recentFiles()).containsExactly(folder.resolve("large.json"));
    assertThat(window.dialogs.said).isEmpty();
  }

  @Test
  void aFileThatIsAskedForAgainAfterAnotherIsNotTold(FxRobot robot) throws Exception {
    beginOpening(robot);
    window.dialogs.files.add(file(folder.resolve("other.json")));
    choose(robot, "Open…");

    openToo(robot, folder.resolve("large.json"));

    assertThat(window.dialogs.said).containsExactly(notOpened("other.json"));
  }

  @Test
  void aFileThatIsGivenUpForTheExampleIsTold(FxRobot robot) throws Exception {
    beginOpening(robot);

    choose(robot, "Open the example");

    assertThat(window.dialogs.said).containsExactly(notOpened("large.json"));
  }

  @Test
  void aFileWhoseOpeningWasCancelledIsNotToldLater(FxRobot robot) throws Exception {
    beginOpening(robot);
    robot.interact(() -> robot.lookup("#status-cancel").<Button>query().fire());

    openToo(robot, file(folder.resolve("other.json")));

    assertThat(window.dialogs.said).isEmpty();
  }

  @Test
  void theDocumentIsNotReplacedWhileAQuestionIsOpen(FxRobot robot) throws Exception {
    beginOpening(robot);

    robot.interact(() -> window.dialogs.asking.set(true));
    robot.interact(window.background::release);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(window.document().sessions()).hasSize(24);

    robot.interact(() -> window.dialogs.asking.set(false));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(window.document().schedule())
        .isEqualTo(ScheduleFile.read(folder.resolve("large.json")).schedule());
  }

  @Test
  void anAnswerIsAboutNoOtherDocument(FxRobot robot) throws Exception {
    open(robot, new AnsweringDialogs(), new Places(List.of()));
    robot.interact(() -> window.document().setDetails(details -> details.title("Mine")));
    window.dialogs.meanwhile = window.workspace::newDocument;
    window.dialogs.choices.add(0);
    window.dialogs.files.add(file(folder.resolve("other.json")));

    choose(robot, "Open…");

    assertThat(window.dialogs.said).singleElement().asString().startsWith("Not saved yet");
    assertThat(window.document().sessions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "New schedule…, a new schedule is begun",
    "Open the example, the example is opened",
    "Quit, Magenda is closed"
  })
  void whatIsNotSavedIsAskedForByNameAndSaysForWhat(String item, String next, FxRobot robot)
      throws Exception {
    open(robot, new AnsweringDialogs(), new Places(List.of()), file(folder.resolve("plan.json")));
    robot.interact(() -> window.document().setDetails(details -> details.title("Mine")));

    choose(robot, item);

    assertThat(window.dialogs.said)
        .containsExactly(
            "Not saved yet: “plan.json” has changes that are not saved. What is to become of them"
                + " before "
                + next
                + "?");
    assertThat(window.document().schedule().title()).isEqualTo("Mine");
  }

  @Test
  void whatHasNoFileYetIsAskedForByItsTitle(FxRobot robot) {
    open(robot, new AnsweringDialogs(), new Places(List.of()));
    robot.interact(() -> window.document().setDetails(details -> details.title("Mine")));

    choose(robot, "Quit");

    assertThat(window.dialogs.said)
        .singleElement()
        .asString()
        .startsWith("Not saved yet: “Mine” has changes");
  }

  @Test
  void whatIsReadWhenTheProgramEndsIsNotShown(FxRobot robot) throws Exception {
    beginOpening(robot);

    choose(robot, "Quit");
    robot.interact(window.background::release);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(window.settings.recentFiles()).isEmpty();
    assertThat(window.dialogs.said).isEmpty();
  }

  @Test
  void aFileOfANewerVersionIsShownButNotSaved(FxRobot robot) throws Exception {
    Path newer = file(folder.resolve("newer.json"));
    String text = Files.readString(newer).replace("\"formatVersion\": 1", "\"formatVersion\": 2");
    Files.writeString(newer, text);
    open(robot, new AnsweringDialogs(), new Places(List.of()), newer);

    assertThat(banner(robot)).contains("was written by a newer version of Magenda (file format 2)");
    assertThat(robot.lookup(".schedule-version").<Labeled>query().getText()).endsWith("Read-only");
    save(robot);
    assertThat(window.dialogs.said)
        .singleElement()
        .asString()
        .startsWith("newer.json could not be saved: ")
        .contains("newer version");
    assertThat(newer).hasContent(text);
  }

  @Test
  void aFileThatIsGoneIsToldAndCanBeWrittenAgain(FxRobot robot) throws Exception {
    Path file = file(folder.resolve("gone.json"));
    open(robot, new AnsweringDialogs(), new Places(List.of()), file);
    Files.delete(file);

    robot.interact(() -> window.workspace.checkDisk());
    assertThat(banner(robot)).startsWith("This file is not there any more");

    window.dialogs.choices.add(0);
    save(robot);
    assertThat(ScheduleFile.read(file).schedule()).isEqualTo(window.document().schedule());
    assertThat(bannerShown(robot)).isFalse();
  }

  /** What a program leaves behind that was edited and then killed. */
  private void leaveCopy(String... titles) {
    ManualScheduler scheduler = new ManualScheduler();
    Recovery recovery =
        new Recovery(
            folder.resolve("data"),
            scheduler,
            OpenWindow.CLOCK,
            Duration.ZERO,
            problem -> {
              throw new AssertionError(problem);
            });
    Workspace left =
        new Workspace(
            new Settings(),
            recovery,
            new Places(List.of()),
            OpenWindow.CLOCK,
            scheduler,
            Runnable::run);
    for (String title : titles) {
      left.current().document().setDetails(details -> details.title(title));
    }
    scheduler.pass();
    recovery.close(); // lets go of the lock, as the system does when a program dies
    scheduler.shutdownNow();
  }

  private static Path file(Path place) throws ProblemException {
    ScheduleFile.write(place, new RandomSchedules(1).schedule(4, 1));
    return place;
  }

  private void open(FxRobot robot, AnsweringDialogs dialogs, Places places, Path... files) {
    robot.interact(() -> window = new OpenWindow(stage, dialogs, places, folder, files));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void beginOpening(FxRobot robot) throws ProblemException {
    open(robot, new AnsweringDialogs(), new Places(List.of()));
    window.dialogs.files.add(file(folder.resolve("large.json")));
    window.background.hold();
    choose(robot, "Open…");
  }

  /** Opens another file while the first one is read, and has both read. */
  private void openToo(FxRobot robot, Path other) {
    window.dialogs.files.add(other);
    choose(robot, "Open…");
    robot.interact(window.background::release);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static String notOpened(String name) {
    return "One schedule is shown at a time. Not opened: " + name + ".";
  }

  private void save(FxRobot robot) {
    robot.push(KeyCode.SHORTCUT, KeyCode.S);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void choose(FxRobot robot, String item) {
    robot.interact(() -> window.choose(item));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static boolean bannerShown(FxRobot robot) {
    return robot.lookup("#banner").<Node>query().isVisible();
  }

  private static String banner(FxRobot robot) {
    assertThat(bannerShown(robot)).isTrue();
    return robot.lookup("#banner .label").<Labeled>query().getText();
  }
}
