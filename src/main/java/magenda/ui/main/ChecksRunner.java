package magenda.ui.main;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import magenda.check.Checks;
import magenda.check.Finding;
import magenda.document.ScheduleDocument;
import magenda.schedule.Schedule;

/**
 * Runs the checks again after each change, off the JavaFX thread; while one run is on, further
 * changes wait for the next.
 */
final class ChecksRunner {

  private final ScheduleDocument document;
  private final Executor executor;
  private final InvalidationListener changed = observable -> request();
  private boolean running;
  private boolean wanted;

  ChecksRunner(ScheduleDocument document, Executor executor) {
    this.document = document;
    this.executor = executor;
    document.scheduleProperty().addListener(new WeakInvalidationListener(changed));
    request();
  }

  private void request() {
    long revision = document.revisionProperty().get();
    if (running) {
      wanted = true;
      return;
    }
    running = true;
    wanted = false;
    Schedule schedule = document.schedule();
    executor.execute(
        () -> {
          List<Finding> found = Checks.run(schedule);
          Platform.runLater(() -> finished(revision, found));
        });
  }

  private void finished(long revision, List<Finding> found) {
    running = false;
    document.setFindings(revision, found);
    if (wanted) {
      request();
    }
  }
}
