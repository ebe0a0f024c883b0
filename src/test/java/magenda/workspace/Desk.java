package magenda.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import magenda.problem.Problem;
import magenda.settings.Settings;
import magenda.testing.ManualScheduler;

/** A workspace with all it needs, in which time passes only when a test says so. */
final class Desk implements AutoCloseable {

  final ManualScheduler time = new ManualScheduler();
  final Settings settings = new Settings();
  final List<Problem> told = new ArrayList<>();
  final Recovery recovery;
  final Workspace workspace;

  Desk(Path data, Path... temporary) {
    Clock clock = Clock.fixed(Instant.parse("2100-01-01T10:00:00Z"), ZoneOffset.UTC);
    recovery = new Recovery(data, time, clock, Duration.ofSeconds(2), told::add);
    workspace =
        new Workspace(
            settings, recovery, new Places(List.of(temporary)), clock, time, Runnable::run);
  }

  OpenDocument current() {
    return workspace.current();
  }

  void edit(String title) {
    current().document().setDetails(details -> details.title(title));
  }

  /** Ends as the power does: nothing is closed. */
  @Override
  public void close() {
    time.shutdownNow();
  }
}
