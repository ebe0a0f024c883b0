package magenda.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import magenda.document.EditKind;
import magenda.document.History;
import magenda.problem.Problem;
import magenda.schedule.Schedule;
import magenda.store.ScheduleFile;
import magenda.testing.RandomSchedules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {

  @TempDir Path folder;

  private Desk desk() {
    return new Desk(folder.resolve("data"));
  }

  /** Lets what a desk has open look like that of a program that ended: its lock is gone. */
  private void crash(Desk desk) throws IOException {
    desk.close();
    try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
      for (Path lock : files.filter(file -> file.endsWith("lock")).toList()) {
        Files.delete(lock);
      }
    }
  }

  /** A file whose document was called "One" when the program crashed. */
  private Path fileEditedBeforeACrash() throws Exception {
    Path file = folder.resolve("a.json");
    ScheduleFile.write(file, new RandomSchedules(1).schedule());
    Desk before = desk();
    before.workspace.show(before.workspace.load(file));
    before.edit("One");
    before.time.pass();
    crash(before);
    return file;
  }

  private List<Path> copies() throws IOException {
    if (!Files.exists(folder.resolve("data"))) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
      return files.filter(file -> file.toString().endsWith(".json")).toList();
    }
  }

  @Test
  void whatWasNotSavedIsOfferedAfterACrashWithAllThatCanBeUndone() throws Exception {
    Desk before = desk();
    before.edit("One");
    before.edit("Two");
    before.current().document().undo();
    before.time.pass();
    History history = before.current().document().history();
    crash(before);

    Desk after = desk();
    List<FoundCopy> found = after.recovery.found();
    after.workspace.recover(found.getFirst());

    assertThat(found).hasSize(1);
    assertThat(after.current().document().history()).isEqualTo(history);
    assertThat(after.current().document().schedule().title()).isEqualTo("One");
    assertThat(after.current().document().undoLabelProperty().get().kind())
        .isEqualTo(EditKind.DETAILS);
    after.current().document().redo();
    assertThat(after.current().document().schedule().title()).isEqualTo("Two");
  }

  @Test
  void theDocumentKnowsWhenItsCopyWasMadeUntilAllIsSaved() {
    Desk desk = desk();
    desk.edit("One");
    assertThat(desk.current().copiedProperty().get()).isNull();

    desk.time.pass();
    assertThat(desk.current().copiedProperty().get())
        .isEqualTo(Instant.parse("2100-01-01T10:00:00Z"));

    desk.workspace.saveAs(folder.resolve("a.json"));
    assertThat(desk.current().copiedProperty().get()).isNull();
  }

  @Test
  void aCopyNamesItsFileAndWhetherItIsNewer() throws Exception {
    Path file = fileEditedBeforeACrash();

    FoundCopy found = desk().recovery.found().getFirst();

    assertThat(found.name()).isEqualTo("a.json");
    assertThat(found.content().file()).contains(file);
    assertThat(found.written()).isEqualTo(Instant.parse("2100-01-01T10:00:00Z"));
    assertThat(found.saved()).contains(Files.getLastModifiedTime(file).toInstant());
    assertThat(found.fileUnchanged()).isTrue();
    assertThat(found.newerThanFile()).isTrue();
  }

  @Test
  void aCopyKnowsThatItsFileWasSavedLater() throws Exception {
    Path file = fileEditedBeforeACrash();
    ScheduleFile.write(file, new RandomSchedules(2).schedule());
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2100-01-01T10:00:01Z")));

    FoundCopy found = desk().recovery.found().getFirst();

    assertThat(found.fileUnchanged()).isFalse();
    assertThat(found.newerThanFile()).isFalse();
  }

  @Test
  void aRestoredDocumentIsSavedToItsFileAgain() throws Exception {
    Path file = fileEditedBeforeACrash();
    Desk after = desk();
    after.workspace.recover(after.recovery.found().getFirst());

    assertThat(after.workspace.save()).isEqualTo(new SaveResult.Saved(file));

    assertThat(ScheduleFile.read(file).schedule().title()).isEqualTo("One");
    assertThat(after.current().document().unsavedProperty().get()).isFalse();
  }

  @Test
  void aRestoredDocumentKnowsThatItsFileBecameAnother() throws Exception {
    Path file = fileEditedBeforeACrash();
    Schedule theirs = new RandomSchedules(2).schedule();
    ScheduleFile.write(file, theirs);
    Desk after = desk();

    after.workspace.recover(after.recovery.found().getFirst());

    assertThat(after.current().diskProperty().get()).isEqualTo(DiskState.CHANGED);
    assertThat(after.workspace.save()).isEqualTo(new SaveResult.ChangedOnDisk(file, false));
    assertThat(ScheduleFile.read(file).schedule()).isEqualTo(theirs);
  }

  @Test
  void aRestoredDocumentHasACopyOfItsOwnAndTheOldOneIsGone() throws Exception {
    Desk before = desk();
    before.edit("One");
    before.time.pass();
    crash(before);
    Path old = copies().getFirst();
    Desk after = desk();

    after.workspace.recover(after.recovery.found().getFirst());

    assertThat(copies()).hasSize(1).doesNotContain(old);
    assertThat(after.recovery.found()).isEmpty();
  }

  @Test
  void severalEditsAreWrittenOnceAMomentLater() throws Exception {
    Desk desk = desk();
    desk.time.pass();
    desk.edit("One");
    desk.edit("Two");

    assertThat(desk.time.waiting()).isEqualTo(1);
    assertThat(copies()).isEmpty();
    desk.time.pass();

    assertThat(copies()).hasSize(1);
  }

  @Test
  void whatIsSavedNeedsNoCopy() throws Exception {
    Desk desk = desk();
    desk.edit("One");
    desk.time.pass();

    desk.workspace.saveAs(folder.resolve("a.json"));

    assertThat(copies()).isEmpty();
  }

  @Test
  void whatIsUndoneToTheSavedStateNeedsNoCopy() throws Exception {
    Desk desk = desk();
    desk.edit("One");
    desk.time.pass();
    desk.current().document().undo();
    desk.time.pass();

    assertThat(copies()).isEmpty();
  }

  @Test
  void anImportHasACopyFromTheBeginning() throws Exception {
    Desk before = desk();
    before.workspace.openUnsaved(
        new RandomSchedules(3).schedule(), "Draft.docx", Origin.Kind.IMPORT);
    before.time.pass();
    crash(before);
    Desk after = desk();

    after.workspace.recover(after.recovery.found().getFirst());

    assertThat(after.current().origin())
        .isEqualTo(new Origin.Unsaved(Origin.Kind.IMPORT, "Draft.docx"));
  }

  @Test
  void theCopyOfADocumentThatGaveWayIsRemoved() throws Exception {
    Desk desk = desk();
    desk.edit("One");
    desk.time.pass();

    desk.workspace.newDocument();

    assertThat(copies()).isEmpty();
  }

  @Test
  void copiesOfARunThatGoesOnAreNotOffered() {
    Desk first = desk();
    first.edit("One");
    first.time.pass();

    assertThat(desk().recovery.found()).isEmpty();
  }

  @Test
  void theLatestCopyIsOfferedFirstAndWhatIsNotWantedIsRemoved() throws Exception {
    for (String title : List.of("One", "Two")) {
      Desk desk = desk();
      desk.edit(title);
      desk.time.pass();
      crash(desk);
    }
    Recovery recovery = desk().recovery;

    assertThat(recovery.found()).hasSize(2);
    recovery.found().forEach(recovery::discard);

    assertThat(folder.resolve("data").resolve("recovery")).isEmptyDirectory();
  }

  @Test
  void aCopyThatCannotBeReadIsPutAsideAndToldOnce() throws Exception {
    Path run = Files.createDirectories(folder.resolve("data").resolve("recovery").resolve("x"));
    Path copy = Files.writeString(run.resolve("a.json"), "{");
    Desk desk = desk();

    assertThat(desk.recovery.found()).isEmpty();
    assertThat(desk.recovery.found()).isEmpty();

    Path aside = run.resolve("a.json.unreadable");
    assertThat(desk.told)
        .containsExactly(Problem.of(RecoveryProblem.UNREADABLE, copy.toString(), aside.toString()));
    assertThat(aside).hasContent("{");
  }

  @Test
  void whereNoCopyCanBeWrittenThatIsSaidOnceAndEditingGoesOn() throws Exception {
    Files.writeString(folder.resolve("data"), "a file where a folder should be");
    Desk desk = desk();
    desk.edit("One");
    desk.time.pass();
    desk.edit("Two");
    desk.time.pass();

    assertThat(desk.told).extracting(Problem::code).containsExactly(RecoveryProblem.NOT_KEPT);
    assertThat(desk.current().document().schedule().title()).isEqualTo("Two");
  }
}
