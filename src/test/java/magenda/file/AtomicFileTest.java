package magenda.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import magenda.problem.Problem;
import magenda.problem.ProblemException;
import magenda.wording.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AtomicFileTest {

  private static final byte[] OLD = "old".getBytes(UTF_8);
  private static final byte[] NEW = "new, and longer".getBytes(UTF_8);

  @TempDir Path folder;

  @Test
  void aNewFileHoldsWhatWasWrittenAndNothingElseIsLeft() throws Exception {
    Path file = folder.resolve("a.json");

    AtomicFile.writeKeepingBackup(file, NEW);

    assertThat(file).hasBinaryContent(NEW);
    assertThat(names()).containsExactly("a.json");
  }

  @Test
  void whatAFileHeldBeforeStaysBesideIt() throws Exception {
    Path file = Files.write(folder.resolve("a.json"), OLD);

    AtomicFile.writeKeepingBackup(file, NEW);

    assertThat(file).hasBinaryContent(NEW);
    assertThat(folder.resolve("a.json.bak")).hasBinaryContent(OLD);
    assertThat(names()).containsExactly("a.json", "a.json.bak");
  }

  @Test
  void theBackupIsThatOfTheLastSave() throws Exception {
    Path file = folder.resolve("a.json");
    AtomicFile.writeKeepingBackup(file, "1".getBytes(UTF_8));
    AtomicFile.writeKeepingBackup(file, "2".getBytes(UTF_8));
    AtomicFile.writeKeepingBackup(file, "3".getBytes(UTF_8));

    assertThat(file).hasContent("3");
    assertThat(AtomicFile.backupOf(file)).hasContent("2");
  }

  @Test
  void withoutBackupNothingStaysBeside() throws Exception {
    Path file = Files.write(folder.resolve("a.json"), OLD);

    AtomicFile.write(file, NEW);

    assertThat(names()).containsExactly("a.json");
  }

  @Test
  void aSymbolicLinkStaysALinkAndItsFileChanges() throws Exception {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path real = Files.write(elsewhere.resolve("real.json"), OLD);
    Path middle =
        Files.createSymbolicLink(folder.resolve("middle"), Path.of("elsewhere/real.json"));
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), middle);

    AtomicFile.writeKeepingBackup(link, NEW);

    assertThat(link).isSymbolicLink();
    assertThat(middle).isSymbolicLink();
    assertThat(real).isRegularFile().hasBinaryContent(NEW);
    assertThat(elsewhere.resolve("real.json.bak")).hasBinaryContent(OLD);
    assertThat(names()).containsExactly("elsewhere", "link.json", "middle");
  }

  @Test
  void aLinkToNothingGetsItsFile() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("real.json"));

    AtomicFile.writeKeepingBackup(link, NEW);

    assertThat(link).isSymbolicLink();
    assertThat(folder.resolve("real.json")).hasBinaryContent(NEW);
  }

  @Test
  void linksInACircleAreRefused() throws Exception {
    Path a = Files.createSymbolicLink(folder.resolve("a"), Path.of("b"));
    Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));

    assertThat(refused(a).code()).isEqualTo(FileProblem.WRITE_FAILED);
  }

  @Test
  void thePermissionsStay() throws Exception {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path file = Files.write(folder.resolve("a.json"), OLD);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--rw-"));

    AtomicFile.writeKeepingBackup(file, NEW);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r--rw-");
  }

  @Test
  void aFullDiskLeavesTheOldFileAndNothingElse() throws Exception {
    Path file = Files.write(folder.resolve("a.json"), OLD);

    Problem problem =
        failing(file, new IOException("No space left on device"), "half".getBytes(UTF_8));

    assertThat(problem).isEqualTo(Problem.of(FileProblem.DISK_FULL, file.toString()));
    assertThat(file).hasBinaryContent(OLD);
    assertThat(names()).containsExactly("a.json");
  }

  @Test
  void anyOtherFailureIsToldInTheWordsOfTheSystem() {
    Path file = folder.resolve("a.json");

    Problem problem = failing(file, new IOException("Input/output error"), NEW);

    assertThat(problem)
        .isEqualTo(Problem.of(FileProblem.WRITE_FAILED, file.toString(), "Input/output error"));
    assertThat(names()).isEmpty();
  }

  @Test
  void aFolderThatMayNotBeWrittenIntoIsNamed() {
    Path file = folder.resolve("a.json");
    Problem expected =
        Problem.of(FileProblem.FOLDER_NOT_WRITABLE, file.toString(), folder.toString());

    assertThat(failing(file, new AccessDeniedException(file.toString()), NEW)).isEqualTo(expected);
    assertThat(
            failing(file, new FileSystemException("x", null, "Read-only file system"), new byte[0]))
        .isEqualTo(expected);
  }

  @Test
  void aProtectedFileIsNotReplaced() throws Exception {
    Path file = Files.write(folder.resolve("a.json"), OLD);
    assertThat(file.toFile().setWritable(false)).isTrue();
    assumeFalse(Files.isWritable(file), "the administrator may write everything");

    assertThat(refused(file)).isEqualTo(Problem.of(FileProblem.NOT_WRITABLE, file.toString()));
    assertThat(file).hasBinaryContent(OLD);
  }

  @Test
  void aFolderIsNotReplaced() {
    assertThat(refused(folder)).isEqualTo(Problem.of(FileProblem.IS_FOLDER, folder.toString()));
  }

  @Test
  void aFolderThatDoesNotExistIsNamed() {
    Path file = folder.resolve("no").resolve("a.json");

    assertThat(refused(file))
        .isEqualTo(
            Problem.of(
                FileProblem.FOLDER_MISSING, file.toString(), folder.resolve("no").toString()));
  }

  @Test
  void aNameThatIsTooLongIsRefused() {
    assertThat(refused(folder.resolve("a".repeat(300))).code()).isEqualTo(FileProblem.NAME_REFUSED);
  }

  @Test
  void whatAKilledProgramLeftBehindIsRemovedLater() throws Exception {
    Path recent = Files.write(folder.resolve(".magenda-recent.tmp"), OLD);
    Path old = Files.write(folder.resolve(".magenda-old.tmp"), OLD);
    Path other = Files.write(folder.resolve("old.tmp"), OLD);
    FileTime longAgo = FileTime.from(Instant.parse("2021-07-14T00:00:00Z"));
    Files.setLastModifiedTime(old, longAgo);
    Files.setLastModifiedTime(other, longAgo);

    AtomicFile.write(folder.resolve("a.json"), NEW);

    assertThat(names())
        .containsExactly(recent.getFileName().toString(), "a.json", other.getFileName().toString());
  }

  @Test
  void aFolderThatCannotBeTidiedIsNoFailureOfASave() throws Exception {
    Path abandoned = Files.createDirectory(folder.resolve(".magenda-old.tmp"));
    Files.write(abandoned.resolve("of-others"), OLD);
    Files.setLastModifiedTime(abandoned, FileTime.from(Instant.parse("2021-07-14T00:00:00Z")));
    Path file = folder.resolve("a.json");

    AtomicFile.write(file, NEW);

    assertThat(file).hasBinaryContent(NEW);
  }

  @ParameterizedTest
  @EnumSource
  void everyProblemHasItsSentence(FileProblem code) {
    String sentence = new Sentences(Locale.ENGLISH).of(Problem.of(code, "NAME", "B"));

    assertThat(sentence).contains("“NAME”").doesNotContain("{", "''");
  }

  private Problem refused(Path file) {
    return catchThrowableOfType(
            ProblemException.class, () -> AtomicFile.writeKeepingBackup(file, NEW))
        .problem();
  }

  /** What is said where writing fails after these bytes. */
  private static Problem failing(Path file, IOException failure, byte[] before) {
    return catchThrowableOfType(
            ProblemException.class,
            () ->
                AtomicFile.write(
                    file,
                    NEW,
                    true,
                    (newFile, content) -> {
                      Files.write(newFile, before);
                      throw failure;
                    }))
        .problem();
  }

  private List<String> names() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
