package magenda.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import magenda.schedule.Schedule;
import magenda.store.RecoveryCopy;
import magenda.store.ScheduleFile;
import magenda.store.StoredHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a program that edits and saves, again and again, and looks for what is lost. */
class KillTest {

  private static final int KILLS = 12;

  @TempDir Path folder;

  private final Random random = new Random(9);
  private int saves;

  @Test
  void nothingThatWasSavedOrKeptIsLost() throws Exception {
    Path file = folder.resolve("a.json");
    int survived = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      List<String> said = editUntilKilled(file, kill, 30 + random.nextInt(70));

      assertThat(said).allMatch(line -> line.matches("(begin|saved|kept) \\d+"));
      assertThat(said.getFirst()).isEqualTo("begin " + survived);
      int onDisk = numberOf(ScheduleFile.read(file).schedule());
      List<FoundCopy> copies = found();
      assertThat(copies).as("copies").hasSizeLessThanOrEqualTo(1);
      int kept = copies.isEmpty() ? 0 : checkedNumber(copies.getFirst().content());

      assertThat(onDisk).as("the file").isGreaterThanOrEqualTo(lastNumber(said, "saved "));
      survived = !copies.isEmpty() && copies.getFirst().fileUnchanged() ? kept : onDisk;
      assertThat(survived)
          .as("what is left")
          .isGreaterThanOrEqualTo(lastNumber(said, "saved ", "kept "));
    }
    assertThat(saves).as("saves").isGreaterThan(200);
  }

  private List<FoundCopy> found() {
    try (Desk desk = new Desk(folder.resolve("data"))) {
      List<FoundCopy> found = desk.recovery.found();
      assertThat(desk.told).isEmpty();
      return found;
    }
  }

  /** The number of the state shown, in a history without gaps. */
  private static int checkedNumber(RecoveryCopy copy) {
    StoredHistory history = copy.history();
    List<Integer> numbers = history.states().stream().map(KillTest::numberOf).toList();
    int first = numbers.getFirst();
    assertThat(numbers).isEqualTo(IntStream.range(first, first + numbers.size()).boxed().toList());
    assertThat(history.position()).isEqualTo(numbers.size() - 1);
    return numbers.getLast();
  }

  private List<String> editUntilKilled(Path file, int seed, int lines) throws Exception {
    Process editor =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-classpath",
                System.getProperty("java.class.path"),
                KilledEditor.class.getName(),
                file.toString(),
                folder.resolve("data").toString(),
                Integer.toString(seed))
            .redirectError(folder.resolve("errors.txt").toFile())
            .start();
    List<String> said = new ArrayList<>();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(editor.getInputStream(), StandardCharsets.UTF_8))) {
      String line = out.readLine();
      while (line != null) {
        said.add(line);
        if (said.size() == lines + 1) {
          editor.toHandle().destroyForcibly(); // leaves the output to be read
        }
        line = out.readLine();
      }
    } finally {
      editor.destroyForcibly();
      editor.waitFor();
    }
    assertThat(said).as(Files.readString(folder.resolve("errors.txt"))).hasSizeGreaterThan(lines);
    saves += (int) said.stream().filter(line -> line.startsWith("saved ")).count();
    return said;
  }

  private static int lastNumber(List<String> said, String... verbs) {
    int last = 0;
    for (String line : said) {
      for (String verb : verbs) {
        if (line.startsWith(verb)) {
          last = Integer.parseInt(line.substring(verb.length()));
        }
      }
    }
    return last;
  }

  private static int numberOf(Schedule schedule) {
    return KilledEditor.numberIn(schedule.title());
  }
}
