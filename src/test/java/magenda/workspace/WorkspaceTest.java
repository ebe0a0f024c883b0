package magenda.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import magenda.file.AtomicFile;
import magenda.file.FileProblem;
import magenda.problem.Problem;
import magenda.problem.ProblemException;
import magenda.schedule.Schedule;
import magenda.store.ScheduleFile;
import magenda.store.StoreProblem;
import magenda.testing.RandomSchedules;
import magenda.wording.Sentences;
import magenda.workspace.SaveResult.ChangedOnDisk;
import magenda.workspace.SaveResult.Failed;
import magenda.workspace.SaveResult.NeedsPlace;
import magenda.workspace.SaveResult.Saved;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkspaceTest {

  @TempDir Path folder;

  private final Schedule schedule = new RandomSchedules(1).schedule(4, 1);
  private Path file;
  private Desk desk;
  private Workspace workspace;

  @BeforeEach
  void layTheDesk() throws ProblemException {
    file = folder.resolve("a.json");
    ScheduleFile.write(file, schedule);
    desk = new Desk(folder.resolve("data"));
    workspace = desk.workspace;
  }

  @AfterEach
  void clearTheDesk() {
    desk.close();
  }

  private Schedule onDisk(Path where) throws ProblemException {
    return ScheduleFile.read(where).schedule();
  }

  @Test
  void aNewDocumentIsSavedAndNeedsAPlace() {
    assertThat(desk.current().document().unsavedProperty().get()).isFalse();
    desk.edit("IGF 2021: Phase 1/2");

    assertThat(workspace.save())
        .isEqualTo(new NeedsPlace(Problem.of(PlaceProblem.NEW, ""), "IGF 2021 Phase 1 2.json"));
    assertThat(desk.current().document().unsavedProperty().get()).isTrue();
  }

  @Test
  void aFileIsOpenedAndRemembered() throws ProblemException {
    workspace.show(workspace.load(file));

    assertThat(desk.current().document().schedule()).isEqualTo(schedule);
    assertThat(desk.current().document().unsavedProperty().get()).isFalse();
    assertThat(desk.current().origin().name()).isEqualTo("a.json");
    assertThat(desk.current().origin().file()).contains(file);
    assertThat(desk.settings.recentFiles()).containsExactly(file);
    assertThat(desk.settings.lastFolderProperty().get()).isEqualTo(folder);
  }

  @Test
  void whatCannotBeOpenedLeavesWhatIsOpen() throws ProblemException {
    workspace.show(workspace.load(file));
    OpenDocument before = desk.current();

    assertThatThrownBy(() -> workspace.show(workspace.load(folder.resolve("no.json"))))
        .isInstanceOf(ProblemException.class);

    assertThat(desk.current()).isSameAs(before);
    assertThat(desk.settings.recentFiles()).containsExactly(file);
  }

  @Test
  void anEditedDocumentIsSavedToItsFile() throws ProblemException {
    workspace.show(workspace.load(file));
    desk.edit("Edited");

    assertThat(workspace.save()).isEqualTo(new Saved(file));

    assertThat(onDisk(file).title()).isEqualTo("Edited");
    assertThat(onDisk(AtomicFile.backupOf(file))).isEqualTo(schedule);
    assertThat(desk.current().document().unsavedProperty().get()).isFalse();
  }

  @Test
  void savingTwiceIsNoChangeOnDisk() throws ProblemException {
    workspace.show(workspace.load(file));
    desk.edit("One");
    workspace.save();
    desk.edit("Two");

    assertThat(workspace.save()).isEqualTo(new Saved(file));
  }

  @Test
  void savingElsewhereMovesTheDocumentThere() throws ProblemException {
    workspace.show(workspace.load(file));
    desk.edit("Edited");
    Path other = folder.resolve("b.json");

    assertThat(workspace.saveAs(other)).isEqualTo(new Saved(other));

    assertThat(onDisk(file)).isEqualTo(schedule);
    assertThat(onDisk(other).title()).isEqualTo("Edited");
    assertThat(desk.current().origin().file()).contains(other);
    assertThat(desk.settings.recentFiles()).containsExactly(other, file);
    assertThat(workspace.save()).isEqualTo(new Saved(other));
  }

  @Test
  void whatAnotherWroteIsNotWrittenOver() throws ProblemException {
    workspace.show(workspace.load(file));
    desk.edit("Mine");
    Schedule theirs = schedule.toBuilder().title("Theirs").build();
    ScheduleFile.write(file, theirs);

    assertThat(workspace.save()).isEqualTo(new ChangedOnDisk(file, false));

    assertThat(onDisk(file)).isEqualTo(theirs);
    assertThat(desk.current().diskProperty().get()).isEqualTo(DiskState.CHANGED);
  }

  @Test
  void whatAnotherWroteCanBeReplacedAndStaysAsBackup() throws ProblemException {
    workspace.show(workspace.load(file));
    desk.edit("Mine");
    Schedule theirs = schedule.toBuilder().title("Theirs").build();
    ScheduleFile.write(file, theirs);
    workspace.save();

    assertThat(workspace.saveAs(file)).isEqualTo(new Saved(file));

    assertThat(onDisk(file).title()).isEqualTo("Mine");
    assertThat(onDisk(AtomicFile.backupOf(file))).isEqualTo(theirs);
    assertThat(desk.current().diskProperty().get()).isEqualTo(DiskState.SAME);
  }

  @Test
  void whatAnotherWroteCanBeRead() throws ProblemException {
    workspace.show(workspace.load(file));
    desk.edit("Mine");
    Schedule theirs = schedule.toBuilder().title("Theirs").build();
    ScheduleFile.write(file, theirs);

    workspace.show(workspace.load(file));

    assertThat(desk.current().document().schedule()).isEqualTo(theirs);
    assertThat(desk.current().diskProperty().get()).isEqualTo(DiskState.SAME);
  }

  @Test
  void aPlaceBesideIsOneThatIsFree() throws Exception {
    workspace.show(workspace.load(file));
    Files.writeString(folder.resolve("a (2).json"), "");

    assertThat(workspace.placeBeside()).contains(folder.resolve("a (3).json"));
  }

  @Test
  void aFileThatIsGoneIsNoticedBeforeSaving() throws Exception {
    workspace.show(workspace.load(file));
    Files.delete(file);

    assertThat(workspace.save()).isEqualTo(new ChangedOnDisk(file, true));
    assertThat(desk.current().document().unsavedProperty().get()).isTrue();
    assertThat(workspace.saveAs(file)).isEqualTo(new Saved(file));
  }

  @Test
  void aChangeOnDiskIsNoticedAsTimePasses() throws Exception {
    workspace.show(workspace.load(file));
    desk.time.pass();
    assertThat(desk.current().diskProperty().get()).isEqualTo(DiskState.SAME);
    Files.writeString(file, "something else altogether");

    desk.time.pass();

    assertThat(desk.current().diskProperty().get()).isEqualTo(DiskState.CHANGED);
    assertThat(desk.current().document().unsavedProperty().get()).isTrue();
  }

  @Test
  void aChangeOnDiskIsNoticedWhenAsked() throws Exception {
    workspace.show(workspace.load(file));
    Files.delete(file);

    assertThat(workspace.checkDisk()).isEqualTo(DiskState.GONE);
    assertThat(desk.current().diskProperty().get()).isEqualTo(DiskState.GONE);
  }

  @Test
  void theSameBytesWrittenAgainAreNoChange() throws Exception {
    workspace.show(workspace.load(file));
    workspace.checkDisk();
    byte[] content = Files.readAllBytes(file);
    Files.delete(file);
    Files.write(file, content);

    assertThat(workspace.checkDisk()).isEqualTo(DiskState.SAME);
  }

  @Test
  void aFileInATemporaryFolderNeedsAPlaceOnce() throws ProblemException {
    Path downloads = folder.resolve("downloads");
    try (Desk other = new Desk(folder.resolve("data2"), folder)) {
      other.workspace.show(other.workspace.load(file));
      other.edit("Edited");

      assertThat(other.workspace.save())
          .isEqualTo(new NeedsPlace(Problem.of(PlaceProblem.TEMPORARY, "a.json"), "a.json"));
      assertThat(other.workspace.saveAs(downloads.resolve("a.json"))).isInstanceOf(Failed.class);
      assertThat(other.workspace.saveAs(folder.resolve("b.json"))).isInstanceOf(Saved.class);
      other.edit("Edited again");
      assertThat(other.workspace.save()).isEqualTo(new Saved(folder.resolve("b.json")));
    }
    assertThat(onDisk(file)).isEqualTo(schedule);
  }

  @Test
  void whatAnotherWroteIsNotReplacedByAgreeingToItsPlace() throws ProblemException {
    try (Desk other = new Desk(folder.resolve("other"), folder)) {
      other.workspace.show(other.workspace.load(file));
      other.edit("Edited");
      ScheduleFile.write(file, new RandomSchedules(2).schedule(4, 1));

      assertThat(other.workspace.saveHere()).isEqualTo(new ChangedOnDisk(file, false));
    }
  }

  @Test
  void anExampleIsAnUnsavedCopyWithNothingToLose() {
    workspace.openUnsaved(schedule, "Example", Origin.Kind.EXAMPLE);

    assertThat(desk.current().origin())
        .isEqualTo(new Origin.Unsaved(Origin.Kind.EXAMPLE, "Example"));
    assertThat(desk.current().document().unsavedProperty().get()).isFalse();
    assertThat(workspace.save())
        .isEqualTo(
            new NeedsPlace(Problem.of(PlaceProblem.EXAMPLE, "Example"), workspace.suggestedName()));
  }

  @Test
  void anImportIsUnsaved() {
    workspace.openUnsaved(schedule, "Draft.docx", Origin.Kind.IMPORT);

    assertThat(desk.current().document().unsavedProperty().get()).isTrue();
    assertThat(workspace.save()).isInstanceOf(NeedsPlace.class);
  }

  @Test
  void aFileOfANewerVersionIsNotSavedAnywhere() throws Exception {
    String json = Files.readString(file).replace("\"formatVersion\": 1", "\"formatVersion\": 2");
    Files.writeString(file, json);
    workspace.show(workspace.load(file));
    desk.edit("Edited");
    Problem newer = Problem.of(StoreProblem.NEWER, "a.json", "2");

    assertThat(desk.current().readOnly()).isTrue();
    assertThat(workspace.save()).isEqualTo(new Failed(newer));
    assertThat(workspace.saveAs(folder.resolve("b.json"))).isEqualTo(new Failed(newer));
    assertThat(file).hasContent(json);
  }

  @Test
  void aFailureLeavesTheDocumentUnsaved() throws ProblemException {
    workspace.show(workspace.load(file));
    desk.edit("Edited");
    Path nowhere = folder.resolve("no").resolve("b.json");

    assertThat(workspace.saveAs(nowhere))
        .isEqualTo(
            new Failed(
                Problem.of(
                    FileProblem.FOLDER_MISSING,
                    nowhere.toString(),
                    folder.resolve("no").toString())));
    assertThat(desk.current().document().unsavedProperty().get()).isTrue();
    assertThat(desk.current().origin().file()).contains(file);
  }

  @Test
  void closingTwiceIsClosingOnce() {
    desk.edit("Edited");
    desk.time.pass();

    workspace.close();
    workspace.close();
    desk.recovery.close();
    desk.recovery.close();

    assertThat(folder.resolve("data").resolve("recovery")).isEmptyDirectory();
    assertThat(desk.told).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyReasonHasItsSentence(PlaceProblem reason) {
    assertThat(new Sentences(Locale.ENGLISH).of(Problem.of(reason, "NAME")))
        .contains("hoose where to keep")
        .doesNotContain("{", "''");
  }

  @ParameterizedTest
  @EnumSource
  void everyRecoveryProblemHasItsSentence(RecoveryProblem problem) {
    assertThat(new Sentences(Locale.ENGLISH).of(Problem.of(problem, "NAME", "OTHER")))
        .contains("“NAME”")
        .doesNotContain("{", "''");
  }

  @Test
  void aDocumentWithoutFileHasNoPlaceBeside() {
    assertThat(workspace.placeBeside()).isEqualTo(Optional.empty());
  }
}
