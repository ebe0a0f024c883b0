package magenda.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.ClosedFileSystemException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import magenda.file.FileProblem;
import magenda.problem.ProblemException;
import magenda.schedule.Schedule;
import magenda.store.ScheduleFile;
import magenda.testing.RandomSchedules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeginningTest {

  @TempDir Path folder;

  private final Schedule first = new RandomSchedules(1).schedule();
  private final Schedule second = new RandomSchedules(2).schedule();
  private Path a = Path.of("a.json");
  private Path b = Path.of("b.json");

  @BeforeEach
  void write() throws ProblemException {
    a = folder.resolve("a.json");
    b = folder.resolve("b.json");
    ScheduleFile.write(a, first);
    ScheduleFile.write(b, second);
  }

  private static Beginning of(List<Path> wanted, List<Path> recent) {
    return Beginning.of(wanted, recent, new Places(List.of()));
  }

  private static void assertReads(Beginning beginning, Schedule schedule) {
    assertThat(beginning.loaded()).map(LoadedFile::schedule).contains(schedule);
    assertThat(beginning.later()).isEmpty();
    assertThat(beginning.failure()).isEmpty();
  }

  private static void assertNothing(Beginning beginning) {
    assertThat(beginning.loaded()).isEmpty();
    assertThat(beginning.later()).isEmpty();
    assertThat(beginning.failure()).isEmpty();
  }

  private static void assertFails(Beginning beginning, Path file) {
    assertThat(beginning.failure()).map(Beginning.Failure::file).contains(file);
    assertThat(beginning.loaded()).isEmpty();
    assertThat(beginning.later()).isEmpty();
  }

  /** A name in a file system that was closed, which no reading expects. */
  private Path unreadable() throws IOException {
    Path archive = folder.resolve("archive.zip");
    try (FileSystem closed = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
      return closed.getPath("/a.json");
    }
  }

  @Test
  void theFirstOfTheWantedFilesIsRead() {
    Beginning beginning = of(List.of(b, a), List.of(a));

    assertReads(beginning, second);
    assertThat(beginning.wanted()).containsExactly(b, a);
  }

  @Test
  void whereNoneIsWantedTheLatestIsRead() {
    assertReads(of(List.of(), List.of(a, b)), first);
  }

  @Test
  void atTheVeryFirstStartThereIsNothing() {
    assertNothing(of(List.of(), List.of()));
  }

  @Test
  void aLatestFileThatIsGoneIsNothing() {
    assertNothing(of(List.of(), List.of(folder.resolve("gone.json"), a)));
  }

  @Test
  void aWantedFileThatIsMissingFails() {
    Path missing = folder.resolve("missing.json");

    Beginning beginning = of(List.of(missing), List.of(a));

    assertFails(beginning, missing);
    assertThat(beginning.failure().orElseThrow().reason())
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().code()).isEqualTo(FileProblem.NOT_FOUND));
  }

  @Test
  void aBrokenFileFails() throws Exception {
    Files.writeString(a, "{");

    assertFails(of(List.of(), List.of(a)), a);
  }

  @Test
  void aMistakeWhileReadingFailsToo() throws Exception {
    Path file = unreadable();

    Beginning wanted = of(List.of(file), List.of());

    assertFails(wanted, file);
    assertThat(wanted.failure().orElseThrow().reason())
        .isInstanceOf(ClosedFileSystemException.class);
    assertFails(of(List.of(), List.of(file)), file);
  }

  @Test
  void aDocumentIsLeftForLater() {
    Path document = folder.resolve("Draft.docx");

    Beginning beginning = of(List.of(document, a), List.of(a));

    assertThat(beginning.later()).contains(document);
    assertThat(beginning.loaded()).isEmpty();
    assertThat(beginning.failure()).isEmpty();
  }

  @Test
  void whatIsUnreadIsLeftForLater() {
    assertThat(Beginning.unread(List.of(b), List.of(a)).later()).contains(b);
    assertThat(Beginning.unread(List.of(), List.of(a, b)).later()).contains(a);
    assertNothing(Beginning.unread(List.of(), List.of()));
  }

  @Test
  void aWantedFileWithoutAnEndingIsRead() throws Exception {
    Path file = Files.copy(a, folder.resolve("IGF 2021"));

    assertReads(of(List.of(file), List.of()), first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.json", "A.JSON", "a.b.magenda", "without an ending", "json"})
  void isASchedule(String name) {
    assertThat(Beginning.isSchedule(folder.resolve(name))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.docx", "a.json.txt", "a.", "v1.2"})
  void isNoSchedule(String name) {
    assertThat(Beginning.isSchedule(folder.resolve(name))).isFalse();
  }
}
