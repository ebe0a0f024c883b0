package magenda.workspace;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Looks every few seconds, in the background, whether the file of a document has changed. */
final class FileWatch implements AutoCloseable {

  private record Watched(OpenDocument document, DiskCheck check) {}

  private final Executor userInterface;
  private final ScheduledFuture<?> looking;
  private final AtomicReference<@Nullable Watched> watched = new AtomicReference<>();

  FileWatch(ScheduledExecutorService executor, Executor userInterface, Duration interval) {
    this.userInterface = userInterface;
    long millis = interval.toMillis();
    looking =
        executor.scheduleWithFixedDelay(() -> look(false), millis, millis, TimeUnit.MILLISECONDS);
  }

  /** Watches the file of a document, if it has one, and no other from now on. */
  void watch(OpenDocument document) {
    watched.set(
        document.origin() instanceof Origin.Kept kept
            ? new Watched(document, new DiskCheck(kept.path(), kept.fingerprint()))
            : null);
  }

  void watchNothing() {
    watched.set(null);
  }

  /** Looks now, in the calling thread, which has to be that of the user interface. */
  DiskState lookNow(boolean thoroughly) {
    Watched now = watched.get();
    if (now == null) {
      return DiskState.SAME;
    }
    DiskState state = now.check().check(thoroughly);
    tell(now, state);
    return state;
  }

  private void look(boolean thoroughly) {
    Watched now = watched.get();
    if (now != null) {
      DiskState state = now.check().check(thoroughly);
      userInterface.execute(() -> tell(now, state));
    }
  }

  /** Unless the document was saved or closed meanwhile. */
  private void tell(Watched about, DiskState state) {
    boolean current =
        about.equals(watched.get())
            && about.document().origin() instanceof Origin.Kept kept
            && about.check().isFor(kept);
    if (current && about.document().diskProperty().get() != state) {
      about.document().foundOnDisk(state);
    }
  }

  @Override
  public void close() {
    looking.cancel(false);
    watched.set(null);
  }
}
