package magenda.store;

import java.nio.file.Path;
import magenda.file.AtomicFile;
import magenda.file.Fingerprint;
import magenda.file.WholeFile;
import magenda.problem.ProblemException;
import magenda.schedule.Schedule;

/** Schedules in files. */
public final class ScheduleFile {

  /** The largest file that is opened, in megabytes. */
  public static final int LARGEST = 64;

  private ScheduleFile() {}

  /**
   * Reads a file.
   *
   * @throws ProblemException with a {@link magenda.file.FileProblem} or {@link StoreProblem}
   */
  public static StoredSchedule read(Path file) throws ProblemException {
    return ScheduleJson.read(WholeFile.read(file, LARGEST), nameOf(file));
  }

  /**
   * Writes a file whole or not at all; what it held before stays beside it as a backup.
   *
   * @return the fingerprint of what was written
   * @throws ProblemException with a {@link magenda.file.FileProblem}; the file is then as it was
   */
  public static Fingerprint write(Path file, Schedule schedule) throws ProblemException {
    byte[] content = ScheduleJson.write(schedule);
    AtomicFile.writeKeepingBackup(file, content);
    return Fingerprint.of(content);
  }

  private static String nameOf(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }
}
