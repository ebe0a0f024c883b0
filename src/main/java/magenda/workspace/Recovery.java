package magenda.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import magenda.file.FileProblem;
import magenda.file.WholeFile;
import magenda.problem.Problem;
import magenda.problem.ProblemException;
import magenda.store.RecoveryCopy;
import magenda.store.RecoveryJson;
import org.jspecify.annotations.Nullable;

/**
 * Copies of what is being edited, in a folder of this run of the program that is locked as long as
 * it runs: a folder that can be locked was left behind by a run that did not end well.
 */
public final class Recovery implements AutoCloseable {

  private static final String LOCK = "lock";
  private static final String COPY = ".json";
  private static final int LARGEST = 1024;

  private final Path folder;
  private final Path own;
  private final ScheduledExecutorService executor;
  private final Clock clock;
  private final Duration delay;
  private final Consumer<Problem> trouble;
  private @Nullable FileChannel lock;

  /**
   * Recovery in a folder of the platform.
   *
   * @param data the folder for what must not be lost; made when it is needed
   * @param executor writes the copies; stays the caller's
   * @param clock says when they were written
   * @param delay how long after an edit a copy is written
   * @param trouble is told, from any thread, what went wrong; editing goes on
   */
  public Recovery(
      Path data,
      ScheduledExecutorService executor,
      Clock clock,
      Duration delay,
      Consumer<Problem> trouble) {
    this.folder = data.resolve("recovery");
    this.own = folder.resolve(UUID.randomUUID().toString());
    this.executor = executor;
    this.clock = clock;
    this.delay = delay;
    this.trouble = trouble;
  }

  /**
   * What runs that did not end well have left behind, the latest first. Copies that cannot be read
   * are told and put aside.
   */
  public List<FoundCopy> found() {
    List<FoundCopy> found = new ArrayList<>();
    try {
      if (Files.isDirectory(folder)) {
        try (DirectoryStream<Path> runs = Files.newDirectoryStream(folder, Files::isDirectory)) {
          for (Path run : runs) {
            if (!run.equals(own) && !running(run)) {
              found.addAll(copiesIn(run));
            }
          }
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      trouble.accept(Problem.of(RecoveryProblem.NOT_FOUND, folder.toString()));
    }
    found.sort(Comparator.comparing((FoundCopy copy) -> copy.content().written()).reversed());
    return found;
  }

  /** Removes a copy that was restored or is not wanted. */
  public void discard(FoundCopy copy) {
    remove(copy.place());
    Path run = copy.place().getParent();
    if (run != null) {
      removeIfEmpty(run);
    }
  }

  /**
   * Begins to keep copies of a document; removes the copy when closed.
   *
   * @param userInterface takes what the document is told about its copy
   */
  RecoveryKeeper keep(OpenDocument document, Executor userInterface) {
    return new RecoveryKeeper(
        document,
        own.resolve(UUID.randomUUID() + COPY),
        this::begin,
        executor,
        userInterface,
        clock,
        delay,
        trouble);
  }

  /** Ends this run: its folder is removed unless copies are in it. */
  @Override
  public synchronized void close() {
    if (lock != null) {
      try {
        lock.close();
      } catch (IOException e) {
        trouble.accept(Problem.of(RecoveryProblem.NOT_KEPT, own.toString()));
      }
      lock = null;
      removeIfEmpty(own);
    }
  }

  /** Makes and locks the folder of this run. */
  private synchronized void begin() throws IOException {
    if (lock == null) {
      Files.createDirectories(own);
      FileChannel channel =
          FileChannel.open(own.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock _ = channel.tryLock();
      lock = channel;
    }
  }

  private static boolean running(Path run) throws IOException {
    Path file = run.resolve(LOCK);
    if (!Files.exists(file)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock taken = channel.tryLock()) {
      return taken == null;
    } catch (OverlappingFileLockException e) {
      return true; // by this very process
    }
  }

  private List<FoundCopy> copiesIn(Path run) throws IOException {
    List<FoundCopy> copies = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(run, "*" + COPY)) {
      for (Path file : files) {
        try {
          copies.add(FoundCopy.of(file, read(file)));
        } catch (ProblemException e) {
          Path aside = file.resolveSibling(file.getFileName() + ".unreadable");
          Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
          trouble.accept(Problem.of(RecoveryProblem.UNREADABLE, file.toString(), aside.toString()));
        }
      }
    }
    if (copies.isEmpty()) {
      removeIfEmpty(run);
    }
    return copies;
  }

  private static RecoveryCopy read(Path file) throws ProblemException {
    return RecoveryJson.read(WholeFile.read(file, LARGEST), file.toString());
  }

  private void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      trouble.accept(
          Problem.of(FileProblem.WRITE_FAILED, file.toString(), String.valueOf(e.getMessage())));
    }
  }

  /** Removes the folder of a run in which nothing but its lock is left. */
  private void removeIfEmpty(Path run) {
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(run, file -> !file.endsWith(LOCK))) {
      if (files.iterator().hasNext()) {
        return;
      }
    } catch (IOException | DirectoryIteratorException e) {
      trouble.accept(Problem.of(RecoveryProblem.NOT_FOUND, run.toString()));
      return;
    }
    remove(run.resolve(LOCK));
    remove(run);
  }
}
