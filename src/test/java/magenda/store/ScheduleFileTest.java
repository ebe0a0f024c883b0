package magenda.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import magenda.file.AtomicFile;
import magenda.file.FileProblem;
import magenda.file.Fingerprint;
import magenda.problem.Problem;
import magenda.problem.ProblemException;
import magenda.schedule.Schedule;
import magenda.testing.RandomSchedules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleFileTest {

  @TempDir Path folder;

  @Test
  void aScheduleIsKept() throws Exception {
    Path file = folder.resolve("IGF 2021 v3.json");
    Schedule schedule = new RandomSchedules(3).schedule(5, 2);

    Fingerprint written = ScheduleFile.write(file, schedule);
    StoredSchedule read = ScheduleFile.read(file);

    assertThat(read.schedule()).isEqualTo(schedule);
    assertThat(read.fingerprint()).isEqualTo(written);
  }

  @Test
  void theVersionBeforeIsKeptToo() throws Exception {
    RandomSchedules random = new RandomSchedules(4);
    Path file = folder.resolve("a.json");
    Schedule before = random.schedule();
    ScheduleFile.write(file, before);

    ScheduleFile.write(file, random.schedule());

    assertThat(ScheduleFile.read(AtomicFile.backupOf(file)).schedule()).isEqualTo(before);
  }

  @Test
  void aBrokenFileIsNamedByItsName() throws Exception {
    Path file = Files.writeString(folder.resolve("a.json"), "{");

    assertThat(refused(file)).isEqualTo(Problem.of(StoreProblem.CUT_OFF, "a.json", "1"));
  }

  @Test
  void aFileThatIsNotThereIsNamedByItsPath() {
    Path file = folder.resolve("a.json");

    assertThat(refused(file)).isEqualTo(Problem.of(FileProblem.NOT_FOUND, file.toString()));
  }

  private static Problem refused(Path file) {
    return catchThrowableOfType(ProblemException.class, () -> ScheduleFile.read(file)).problem();
  }
}
