package magenda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import magenda.diagnostics.ProgramInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogFileTest {

  private static final String TYPED = "Opening ceremony, typed by hand";
  private static final String OWN = "magenda.ui.kit.Failures";

  @TempDir Path folder;

  private static LogRecord logged(String logger, String message) {
    LogRecord logged = new LogRecord(Level.WARNING, message);
    logged.setLoggerName(logger);
    return logged;
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private String text() throws IOException {
    StringBuilder text = new StringBuilder();
    for (String file : files()) {
      text.append(Files.readString(folder.resolve(file)));
    }
    return text.toString();
  }

  @Test
  void nothingIsMadeUntilSomethingIsLogged() throws Exception {
    try (Closing log = new Closing(folder.resolve("log"))) {
      assertThat(files()).isEmpty();
      log.file().publish(logged(OWN, "mistake.0123ab"));
      assertThat(files()).containsExactly("log");
    }
  }

  @Test
  void eachFileBeginsWithTheVersionsAndNamesTheMomentWithItsZone() throws Exception {
    try (Closing log = new Closing(folder)) {
      log.file().publish(logged(OWN, "mistake.0123ab"));
    }

    List<String> lines = text().lines().toList();
    assertThat(lines.getFirst())
        .startsWith("Magenda " + ProgramInfo.ownVersion() + " · ")
        .contains(" · tzdata 20");
    assertThat(lines.get(1))
        .matches(
            "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}(Z|[+-]\\d\\d:\\d\\d) WARNING "
                + "magenda\\.ui\\.kit\\.Failures: mistake\\.0123ab");
    assertThat(lines).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.apache.poi.xwpf",
        "net.fortuna.ical4j.data",
        "org.jsoup",
        "javafx.css",
        "org.controlsfx",
        "magenda.ui.kit.Failures"
      })
  void whatWasTypedNeverGetsIn(String logger) throws Exception {
    LogRecord logged =
        logged(logger, logger.startsWith("magenda.") ? "mistake.0123ab {0}" : "Bad cell " + TYPED);
    Exception error = new IllegalStateException(TYPED, new NumberFormatException(TYPED));
    error.addSuppressed(new IOException(TYPED));
    logged.setThrown(error);
    logged.setParameters(new Object[] {TYPED});

    try (Closing log = new Closing(folder)) {
      log.file().publish(logged);
    }

    assertThat(text())
        .contains(logger, "java.lang.IllegalStateException\n    at ", "NumberFormatException")
        .doesNotContain("typed by hand", "Bad cell");
  }

  @Test
  void twoWindowsAtOnceWriteFilesOfTheirOwn() throws Exception {
    try (Closing one = new Closing(folder);
        Closing other = new Closing(folder)) {
      one.file().publish(logged(OWN, "of one"));
      other.file().publish(logged(OWN, "of the other"));
    }

    assertThat(files()).containsExactly("magenda-0.0.log", "magenda-1.0.log");
    assertThat(Files.readString(folder.resolve("magenda-0.0.log")))
        .contains("of one")
        .doesNotContain("of the other");
  }

  @Test
  void theNextRunGoesOnInTheSameFile() throws Exception {
    for (String run : List.of("the first", "the second")) {
      try (Closing log = new Closing(folder)) {
        log.file().publish(logged(OWN, run));
      }
    }

    assertThat(files()).containsExactly("magenda-0.0.log");
    assertThat(text()).containsSubsequence("the first", "the second");
  }

  @Test
  void theFilesStaySmallAndFew() throws Exception {
    try (Closing log = new Closing(folder)) {
      IntStream.range(0, 2500).forEach(i -> log.file().publish(logged(OWN, i + "x".repeat(1000))));
    }

    assertThat(files()).containsExactly("magenda-0.0.log", "magenda-0.1.log", "magenda-0.2.log");
    for (String file : files()) {
      assertThat(Files.size(folder.resolve(file))).isLessThan(502_000);
      assertThat(Files.readString(folder.resolve(file))).startsWith("Magenda ");
    }
  }

  @Test
  void aFolderThatCannotBeMadeKeepsNobodyFromWorking() throws Exception {
    Path occupied = Files.writeString(folder.resolve("occupied"), "a file");

    try (Closing log = new Closing(occupied)) {
      log.file().publish(logged(OWN, "mistake.0123ab"));
    }

    assertThat(occupied).hasContent("a file");
    assertThat(files()).containsExactly("occupied");
  }

  @Test
  void aFolderThatCannotBeNamedKeepsNobodyFromWorking() {
    LogFile log =
        new LogFile(
            () -> {
              throw new InvalidPathException("über", "made for a test");
            });

    assertThatCode(() -> log.publish(logged(OWN, "mistake.0123ab"))).doesNotThrowAnyException();
    assertThatCode(log::close).doesNotThrowAnyException();
  }

  @Test
  void aFolderMayHaveAPercentSignInItsName() throws Exception {
    Path named = folder.resolve("100%u");

    try (Closing log = new Closing(named)) {
      log.file().publish(logged(OWN, "mistake.0123ab"));
    }

    assertThat(named.resolve("magenda-0.0.log")).exists();
  }

  @Test
  void allThatAProgramLogsGoesThereAndNothingToTheTerminal() throws Exception {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dmagenda.data=" + folder,
                "-classpath",
                System.getProperty("java.class.path"),
                LoggingProgram.class.getName(),
                TYPED)
            .redirectErrorStream(true)
            .start();
    String printed = new String(program.getInputStream().readAllBytes(), UTF_8);

    assertThat(program.waitFor()).isZero();
    assertThat(printed).isEmpty();
    folder = folder.resolve("log");
    assertThat(files()).containsExactly("magenda-0.0.log");
    assertThat(text())
        .contains("SEVERE magenda.Test: mistake.0123ab\n", "WARNING org.apache.poi\n")
        .doesNotContain("typed by hand", "javafx", "org.jsoup");
  }

  /** Logs what it is given as libraries would, and ends as the program does. */
  static final class LoggingProgram {

    private LoggingProgram() {}

    public static void main(String[] typed) {
      LogConfiguration.begin();
      Logger.getLogger("magenda.Test").log(Level.SEVERE, "mistake.0123ab", new Error(typed[0]));
      Logger.getLogger("org.apache.poi").warning(typed[0]);
      Logger.getLogger("org.jsoup").info(typed[0]);
      Logger.getLogger("javafx").warning(typed[0]);
      System.exit(0);
    }
  }

  /** A log that is closed at the end of a block. */
  private record Closing(LogFile file) implements AutoCloseable {

    Closing(Path folder) {
      this(new LogFile(() -> folder));
    }

    @Override
    public void close() {
      file.close();
    }
  }
}
