package magenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import magenda.instance.Instance;
import magenda.schedule.Schedule;
import magenda.settings.PlatformFolders;
import magenda.store.ScheduleFile;
import magenda.testing.RandomSchedules;
import magenda.workspace.Beginning;
import magenda.workspace.LoadedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoundationTest {

  @TempDir Path folder;

  private PlatformFolders folders() {
    return new PlatformFolders(
        folder.resolve("config"), folder.resolve("data"), folder.resolve("log"));
  }

  @Test
  void theWindowBeginsWithWhatIsReadInTime() throws Exception {
    Path file = folder.resolve("a.json");
    Schedule schedule = new RandomSchedules(1).schedule();
    ScheduleFile.write(file, schedule);
    Foundation foundation = new Foundation(folders(), Instance.alone(), List.of(file));

    Beginning beginning = foundation.beginning(Duration.ofMinutes(1));
    foundation.background().shutdown();

    assertThat(beginning.loaded()).map(LoadedFile::schedule).contains(schedule);
    assertThat(beginning.later()).isEmpty();
  }

  @Test
  void aFileThatDoesNotComeIsLeftForLater() {
    List<Path> files = List.of(folder.resolve("a.json"), folder.resolve("b.json"));
    CountDownLatch end = new CountDownLatch(1);
    Foundation foundation =
        new Foundation(
            folders(),
            Instance.alone(),
            files,
            (wanted, recent, places) -> {
              awaitUninterruptibly(end);
              return Beginning.of(wanted, recent, places);
            });

    Beginning beginning = foundation.beginning(Duration.ofMillis(1));
    end.countDown();
    foundation.background().shutdown();

    assertThat(beginning).isEqualTo(Beginning.unread(files, List.of()));
    assertThat(beginning.later()).contains(files.getFirst());
  }

  private static void awaitUninterruptibly(CountDownLatch end) {
    try {
      end.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
