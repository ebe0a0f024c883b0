package magenda.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program started while it runs, as processes of their own. */
class SecondStartTest {

  @TempDir Path folder;

  private MeetingPlace place = new MeetingPlace(Path.of("lock"), Path.of("socket"));

  @BeforeEach
  void settle() {
    Path data = folder.resolve("data");
    place =
        MeetingPlace.find(
                List.of(folder.resolve("config"), data),
                data,
                Map.of("DISPLAY", ":none"),
                System::getProperty)
            .orElseThrow();
  }

  @Test
  void handsItsFileOverWithoutLoadingJavaFx() throws Exception {
    Path working = Files.createDirectory(folder.resolve("das Büro"));
    Path loaded = folder.resolve("loaded.txt");
    Process running = running();
    try (BufferedReader said = running.inputReader(StandardCharsets.UTF_8)) {
      assertThat(said.readLine()).isEqualTo("running");

      ProcessBuilder start =
          java(
              "-Dmagenda.config=" + folder.resolve("config"),
              "-Dmagenda.data=" + folder.resolve("data"),
              "-Xlog:class+load:file=" + loaded,
              "magenda.Launcher",
              "über uns.json",
              folder.resolve("b.json").toString());
      start.directory(working.toFile());
      start.redirectOutput(folder.resolve("output.txt").toFile());
      int exit = start.start().waitFor();

      assertThat(Files.readString(folder.resolve("errors.txt"))).isEmpty();
      assertThat(folder.resolve("output.txt")).isEmptyFile();
      assertThat(exit).isZero();
      assertThat(said.readLine())
          .isEqualTo(
              List.of(working.resolve("über uns.json"), folder.resolve("b.json")).toString());
      assertThat(Files.readString(loaded)).contains("magenda.Launcher").doesNotContain("javafx.");
    } finally {
      kill(running);
    }
  }

  @Test
  void aNameThatTheSystemDoesNotTakeIsToldInASentence() throws Exception {
    ProcessBuilder start = java("magenda.Launcher", "über uns.json");
    start.environment().put("LC_ALL", "C");

    int exit = start.start().waitFor();

    assertThat(exit).isEqualTo(2);
    assertThat(Files.readString(folder.resolve("errors.txt")))
        .containsOnlyOnce("\n")
        .contains("ber uns.json");
  }

  @Test
  void aFolderOfItsOwnThatTheSystemDoesNotTakeIsNoFileWithABadName() throws Exception {
    ProcessBuilder start = java("-Dmagenda.config=" + folder.resolve("über"), "magenda.Launcher");
    start.environment().put("LC_ALL", "C");

    int exit = start.start().waitFor();

    assertThat(exit).isEqualTo(2);
    assertThat(Files.readString(folder.resolve("errors.txt")))
        .containsOnlyOnce("\n")
        .contains("Magenda made a mistake");
  }

  @Test
  void oneThatWasKilledIsReplaced() throws Exception {
    Process killed = running();
    try (BufferedReader said = killed.inputReader(StandardCharsets.UTF_8)) {
      assertThat(said.readLine()).isEqualTo("running");
    } finally {
      kill(killed);
    }
    assertThat(place.lock()).exists();

    try (Instance next = Instance.begin(place, List.of())) {
      assertThat(next.socket()).contains(place.socket());
    }
  }

  private static void kill(Process process) throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  private Process running() throws IOException {
    return java(RunningInstance.class.getName(), place.lock().toString(), place.socket().toString())
        .start();
  }

  private ProcessBuilder java(String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-classpath",
                System.getProperty("java.class.path")));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(folder.resolve("errors.txt").toFile());
    builder.environment().keySet().removeAll(List.of("XDG_RUNTIME_DIR", "WAYLAND_DISPLAY"));
    builder.environment().put("DISPLAY", ":none");
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder;
  }
}
