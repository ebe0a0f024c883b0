package magenda.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import magenda.problem.ProblemException;

/**
 * What the window begins with: the file it was started with, else the one worked on last. A
 * schedule is read beforehand, so that the window is made once, with the schedule in it.
 *
 * @param wanted the files the program was started with
 * @param loaded the schedule that was read
 * @param later a file to be opened when the window is there: a document to be imported, or a
 *     schedule that takes long to be read
 * @param failure why the schedule could not be read
 */
public record Beginning(
    List<Path> wanted,
    Optional<LoadedFile> loaded,
    Optional<Path> later,
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
  public record Failure(Path file, Throwable reason) {}

  /**
   * Finds out what to begin with, and reads it. Any thread may do so.
   *
   * @param wanted the files the program was started with; the first one counts
   * @param recent the files worked on before, the latest first
   * @param places knows where files are not kept
   */
  public static Beginning of(List<Path> wanted, List<Path> recent, Places places) {
    Beginning unread = unread(wanted, recent);
    boolean document = !wanted.isEmpty() && !isSchedule(wanted.getFirst());
    return document ? unread : unread.later().map(file -> unread.read(file, places)).orElse(unread);
  }

  /** What to begin with, to be read when the window is there. */
  public static Beginning unread(List<Path> wanted, List<Path> recent) {
    Optional<Path> first = Stream.concat(wanted.stream(), recent.stream()).findFirst();
    return new Beginning(wanted, Optional.empty(), first, Optional.empty());
  }

  /** Whatever comes of reading, it must not keep the window from opening. */
  private Beginning read(Path file, Places places) {
    Optional<LoadedFile> loaded = Optional.empty();
    Optional<Failure> failure = Optional.empty();
    try {
      if (!wanted.isEmpty() || Files.exists(file)) {
        loaded = Optional.of(LoadedFile.read(file, places));
      }
    } catch (ProblemException | RuntimeException | StackOverflowError e) {
      failure = Optional.of(new Failure(file, e));
    }
    return new Beginning(wanted, loaded, Optional.empty(), failure);
  }

  /**
   * True if a file is a schedule by its name, and not a document to be imported. One without an
   * ending is: desktops know schedules by what is in them.
   */
  public static boolean isSchedule(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    return dot < 0 || SCHEDULES.contains(name.substring(dot + 1));
  }
}
