package magenda.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import magenda.problem.Problem;
import magenda.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

  @TempDir Path folder;

  @Test
  void allBytesAreRead() throws Exception {
    Path file = Files.writeString(folder.resolve("a.json"), "content");

    assertThat(WholeFile.read(file, 1)).isEqualTo("content".getBytes(UTF_8));
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Path file = folder.resolve("a.json");

    assertThat(refused(file)).isEqualTo(Problem.of(FileProblem.NOT_FOUND, file.toString()));
  }

  @Test
  void aFileBelowAFileIsNotThere() throws Exception {
    Path file = Files.writeString(folder.resolve("a.json"), "").resolve("b.json");

    assertThat(refused(file)).isEqualTo(Problem.of(FileProblem.NOT_FOUND, file.toString()));
  }

  @Test
  void aFolderIsRefused() {
    assertThat(refused(folder)).isEqualTo(Problem.of(FileProblem.IS_FOLDER, folder.toString()));
  }

  @Test
  void aLargeFileIsRefusedBeforeItIsRead() throws Exception {
    Path file = folder.resolve("a.json");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(200L * 1024 * 1024);
    }

    assertThat(refused(file)).isEqualTo(Problem.of(FileProblem.TOO_LARGE, file.toString(), 1));
  }

  @Test
  void whatMayNotBeReadIsSaidSo() {
    assertThat(WholeFile.problem(Path.of("a.json"), new AccessDeniedException("a.json")))
        .isEqualTo(Problem.of(FileProblem.NOT_READABLE, "a.json"));
  }

  @Test
  void anyOtherFailureIsToldInTheWordsOfTheSystem() {
    assertThat(WholeFile.problem(Path.of("a.json"), new IOException("Input/output error")))
        .isEqualTo(Problem.of(FileProblem.READ_FAILED, "a.json", "Input/output error"));
  }

  private static Problem refused(Path file) {
    return catchThrowableOfType(ProblemException.class, () -> WholeFile.read(file, 1)).problem();
  }
}
