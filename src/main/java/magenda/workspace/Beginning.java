package magenda.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import magenda.problem.ProblemException;

/**
 * What the window begins with: the file it was started with, else the one worked on last. A
 * schedule is read beforehand, so that the window is made once, with the schedule in it.
 *
 * @param wanted the files the program was started with
 * @param loaded the schedule that was read
 * @param document a file of another kind, to be imported when the window is there
 * @param failure why the schedule could not be read
 */
public record Beginning(
    List<Path> wanted,
    Optional<LoadedFile> loaded,
    Optional<Path> document,
    Optional<Failure> failure) {

  private static final Set<String> SCHEDULES = Set.of("json", "magenda");

  /** Copies the list. */
  public Beginning {
    wanted = List.copyOf(wanted);
  }

  /**
   * A file that could not be read.
   *
   * @param file that was to be opened
   * @param reason why it was not
   */
  public record Failure(Path file, ProblemException reason) {}

  /**
   * Finds out what to begin with, and reads it. Any thread may do so.
   *
   * @param wanted the files the program was started with; the first one counts
   * @param recent the files worked on before, the latest first
   * @param places knows where files are not kept
   */
  public static Beginning of(List<Path> wanted, List<Path> recent, Places places) {
    if (!wanted.isEmpty() && !isSchedule(wanted.getFirst())) {
      return new Beginning(
          wanted, Optional.empty(), Optional.of(wanted.getFirst()), Optional.empty());
    }
    Optional<Path> schedule =
        wanted.isEmpty()
            ? recent.stream().findFirst().filter(Files::exists)
            : Optional.of(wanted.getFirst());
    Optional<LoadedFile> loaded = Optional.empty();
    Optional<Failure> failure = Optional.empty();
    if (schedule.isPresent()) {
      try {
        loaded = Optional.of(LoadedFile.read(schedule.get(), places));
      } catch (ProblemException e) {
        failure = Optional.of(new Failure(schedule.get(), e));
      }
    }
    return new Beginning(wanted, loaded, Optional.empty(), failure);
  }

  /** True if a file is a schedule by its name, and not a document to be imported. */
  public static boolean isSchedule(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return SCHEDULES.contains(name.substring(name.lastIndexOf('.') + 1));
  }
}
