package magenda.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import magenda.file.FileProblem;
import magenda.file.Fingerprint;
import magenda.file.WholeFile;
import magenda.problem.ProblemException;
import magenda.store.ScheduleFile;
import org.jspecify.annotations.Nullable;

/**
 * Compares a file with what it held. Reads it only where its time or size says that it may have
 * changed, unless told to read it in any case.
 */
final class DiskCheck {

  private final Path file;
  private final Fingerprint expected;
  private @Nullable Seen seen;

  private record Seen(FileTime time, long size, DiskState state) {}

  DiskCheck(Path file, Fingerprint expected) {
    this.file = file;
    this.expected = expected;
  }

  /** Whether this is a check for the same content of the same file. */
  boolean isFor(Origin.Kept kept) {
    return file.equals(kept.path()) && expected.equals(kept.fingerprint());
  }

  /**
   * What became of the file; may be called from any thread.
   *
   * @param thoroughly reads the file in any case
   */
  synchronized DiskState check(boolean thoroughly) {
    try {
      FileTime time = Files.getLastModifiedTime(file);
      long size = Files.size(file);
      if (!thoroughly && seen != null && seen.time().equals(time) && seen.size() == size) {
        return seen.state();
      }
      DiskState state = content();
      seen = new Seen(time, size, state);
      return state;
    } catch (IOException e) {
      // a file that cannot be asked for its time is as good as gone: it is not written over
      seen = null;
      return DiskState.GONE;
    }
  }

  private DiskState content() {
    try {
      Fingerprint found = Fingerprint.of(WholeFile.read(file, ScheduleFile.LARGEST));
      return found.equals(expected) ? DiskState.SAME : DiskState.CHANGED;
    } catch (ProblemException e) {
      return e.problem().code() == FileProblem.NOT_FOUND ? DiskState.GONE : DiskState.CHANGED;
    }
  }
}
