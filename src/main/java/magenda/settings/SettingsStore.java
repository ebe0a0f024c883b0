package magenda.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import magenda.file.AtomicFile;
import magenda.file.FileProblem;
import magenda.file.WholeFile;
import magenda.problem.Problem;
import magenda.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Keeps preferences in a file: reads them at the start and writes them a moment after each change.
 */
public final class SettingsStore implements AutoCloseable {

  private static final int LARGEST = 4;
  private static final Duration MOMENT = Duration.ofMillis(500);

  private final Path file;
  private final ScheduledExecutorService executor;
  private final Consumer<Problem> trouble;
  private final Settings settings;
  private final AtomicReference<@Nullable SettingsValues> unwritten = new AtomicReference<>();

  /**
   * Reads the preferences. A file that cannot be read as such is put aside and told once.
   *
   * @param folder where they are kept; made when they are first written
   * @param executor writes; stays the caller's
   * @param trouble is told what went wrong, from the calling thread or one of the executor's
   */
  public SettingsStore(Path folder, ScheduledExecutorService executor, Consumer<Problem> trouble) {
    this.file = folder.resolve("settings.json");
    this.executor = executor;
    this.trouble = trouble;
    settings = new Settings(read());
    settings.onChange(this::changed);
  }

  /** The preferences; each change of them is kept. */
  public Settings settings() {
    return settings;
  }

  /** Writes what is not written yet. */
  @Override
  public void close() {
    write();
  }

  private SettingsValues read() {
    try {
      return SettingsJson.read(WholeFile.read(file, LARGEST));
    } catch (ProblemException e) {
      if (e.problem().code() != FileProblem.NOT_FOUND) {
        trouble.accept(e.problem());
      }
    } catch (JacksonException e) {
      putAside();
    }
    return SettingsValues.DEFAULT;
  }

  private void putAside() {
    Path aside = file.resolveSibling("settings-unreadable.json");
    try {
      Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
      trouble.accept(Problem.of(SettingsProblem.PUT_ASIDE, file.toString(), aside.toString()));
    } catch (IOException e) {
      trouble.accept(
          Problem.of(FileProblem.READ_FAILED, file.toString(), String.valueOf(e.getMessage())));
    }
  }

  private void changed() {
    if (unwritten.getAndSet(settings.values()) == null && !executor.isShutdown()) {
      var _ = executor.schedule(this::write, MOMENT.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private synchronized void write() {
    SettingsValues values = unwritten.getAndSet(null);
    if (values == null) {
      return;
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      AtomicFile.write(file, SettingsJson.write(values));
    } catch (ProblemException e) {
      trouble.accept(e.problem());
    } catch (IOException e) {
      trouble.accept(
          Problem.of(FileProblem.WRITE_FAILED, file.toString(), String.valueOf(e.getMessage())));
    }
  }
}
