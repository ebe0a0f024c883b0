package magenda.workspace;

import java.nio.file.Path;
import magenda.problem.ProblemException;
import magenda.schedule.Schedule;
import magenda.store.ScheduleFile;
import magenda.store.StoredSchedule;

/**
 * A schedule that was read from a file and is not shown yet.
 *
 * @param schedule what stands in the file
 * @param origin the file, as it was when it was read
 */
public record LoadedFile(Schedule schedule, Origin.Kept origin) {

  /**
   * Reads a file.
   *
   * @param places knows where files are not kept
   * @throws ProblemException with a {@link magenda.file.FileProblem} or {@link
   *     magenda.store.StoreProblem}
   */
  static LoadedFile read(Path file, Places places) throws ProblemException {
    Path place = file.toAbsolutePath().normalize();
    StoredSchedule stored = ScheduleFile.read(place);
    return new LoadedFile(
        stored.schedule(),
        new Origin.Kept(place, stored.fingerprint(), places.problem(place), stored.notice()));
  }
}
