package magenda.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import magenda.document.History;
import magenda.file.AtomicFile;
import magenda.problem.Problem;
import magenda.problem.ProblemException;
import magenda.store.RecoveryCopy;
import magenda.store.RecoveryJson;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the copy of one document: a moment after each edit it writes the history as it then is, in
 * the background. While everything is saved there is no copy.
 */
final class RecoveryKeeper implements AutoCloseable {

  /** Makes the folder for the copy. */
  @FunctionalInterface
  interface Begin {
    void begin() throws IOException;
  }

  private record Moment(History history, Origin origin) {}

  private final OpenDocument document;
  private final Path copy;
  private final Begin begin;
  private final ScheduledExecutorService executor;
  private final Executor userInterface;
  private final Clock clock;
  private final Duration delay;
  private final Consumer<Problem> trouble;
  private final ChangeListener<Object> listener = (_, _, _) -> changed();

  private final AtomicReference<@Nullable Moment> unwritten = new AtomicReference<>();
  private final AtomicBoolean scheduled = new AtomicBoolean();

  /** Held while the copy is written or removed; never awaited by an edit. */
  private final Object writing = new Object();

  private boolean failed;
  private boolean closed;

  RecoveryKeeper(
      OpenDocument document,
      Path copy,
      Begin begin,
      ScheduledExecutorService executor,
      Executor userInterface,
      Clock clock,
      Duration delay,
      Consumer<Problem> trouble) {
    this.document = document;
    this.copy = copy;
    this.begin = begin;
    this.executor = executor;
    this.userInterface = userInterface;
    this.clock = clock;
    this.delay = delay;
    this.trouble = trouble;
    document.document().revisionProperty().addListener(listener);
    document.document().unsavedProperty().addListener(listener);
    changed();
  }

  /** Writes what is not written yet, in the calling thread; false if that failed. */
  boolean flush() {
    synchronized (writing) {
      scheduled.set(false);
      Moment moment = unwritten.getAndSet(null);
      if (moment == null || closed) {
        return true;
      }
      boolean done = kept(moment);
      if (!done) {
        unwritten.compareAndSet(null, moment);
      }
      return done;
    }
  }

  /** Ends the keeping and removes the copy: the document was closed well. */
  @Override
  public void close() {
    document.document().revisionProperty().removeListener(listener);
    document.document().unsavedProperty().removeListener(listener);
    synchronized (writing) {
      if (!closed) {
        closed = true;
        remove();
      }
    }
  }

  private void changed() {
    unwritten.set(new Moment(document.document().history(), document.origin()));
    if (!executor.isShutdown() && scheduled.compareAndSet(false, true)) {
      var _ = executor.schedule((Runnable) this::flush, delay.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private boolean kept(Moment moment) {
    History history = moment.history();
    if (history.position() == history.saved()) {
      tellCopied(null);
      return remove();
    }
    try {
      begin.begin();
      RecoveryCopy content = contentOf(moment);
      AtomicFile.write(copy, RecoveryJson.write(content));
      failed = false;
      tellCopied(content.written());
      return true;
    } catch (ProblemException | IOException e) {
      return tellOnce();
    }
  }

  private void tellCopied(@Nullable Instant time) {
    userInterface.execute(() -> document.copiedAt(time));
  }

  private RecoveryCopy contentOf(Moment moment) {
    Origin origin = moment.origin();
    return switch (origin) {
      case Origin.Kept kept ->
          new RecoveryCopy(
              "",
              kept.name(),
              Optional.of(kept.path()),
              Optional.of(kept.fingerprint()),
              clock.instant(),
              StoredHistories.stored(moment.history()));
      case Origin.Unsaved unsaved ->
          new RecoveryCopy(
              unsaved.kind().name(),
              unsaved.name(),
              Optional.empty(),
              Optional.empty(),
              clock.instant(),
              StoredHistories.stored(moment.history()));
    };
  }

  private boolean remove() {
    try {
      Files.deleteIfExists(copy);
      return true;
    } catch (IOException e) {
      return tellOnce();
    }
  }

  /** A disk that is full stays full for a while: that is said once, until a copy succeeds again. */
  private boolean tellOnce() {
    if (!failed) {
      failed = true;
      trouble.accept(Problem.of(RecoveryProblem.NOT_KEPT, String.valueOf(copy.getParent())));
    }
    return false;
  }
}
