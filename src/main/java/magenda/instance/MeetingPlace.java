package magenda.instance;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the starts of the program meet that are to share one window: those of one person, with the
 * same folders, on the same display. Lies in a folder that nobody else may enter.
 *
 * @param lock the file that the running program keeps locked
 * @param socket where it listens
 */
public record MeetingPlace(Path lock, Path socket) {

  /** In bytes; macOS takes 103, Linux 107. */
  private static final int LONGEST_ADDRESS = 100;

  private static final Set<PosixFilePermission> PRIVATE =
      PosixFilePermissions.fromString("rwx------");

  /**
   * The place that belongs to these folders and this display: in {@code XDG_RUNTIME_DIR}, else
   * beside the data, else in the folder for temporary files, whichever is the first that can be
   * used and has a short enough name. Its folder is there afterwards.
   *
   * @param folders of the program; others are another place
   * @param data that of them in which the place may lie
   * @param environment the variables of the process, as {@link System#getenv()} gives them
   * @param properties gives a system property or null: {@code os.name}, {@code user.name} and
   *     {@code java.io.tmpdir}
   * @return empty where no folder can be used
   */
  public static Optional<MeetingPlace> find(
      List<Path> folders,
      Path data,
      Map<String, String> environment,
      Function<String, @Nullable String> properties) {
    String user = properties.apply("user.name");
    String name = name(folders, display(environment, properties));
    try {
      return candidates(data, user, environment, properties)
          .filter(folder -> in(folder, name).hasShortAddress() && isPrivate(folder, user))
          .map(folder -> in(folder, name))
          .findFirst();
    } catch (InvalidPathException e) {
      // a folder of the system that this process cannot name, as in a language without its letters
      return Optional.empty();
    }
  }

  private static MeetingPlace in(Path folder, String name) {
    return new MeetingPlace(folder.resolve(name + ".lock"), folder.resolve(name + ".socket"));
  }

  private static String name(List<Path> folders, String display) {
    List<String> parts = new ArrayList<>();
    for (Path folder : folders) {
      parts.add(folder.toAbsolutePath().normalize().toString());
    }
    parts.add(display);
    return Integer.toHexString(parts.hashCode());
  }

  /** One after the other: the data folder is made only where the session has none. */
  private static Stream<Path> candidates(
      Path data,
      @Nullable String user,
      Map<String, String> environment,
      Function<String, @Nullable String> properties) {
    Stream<Path> session =
        Stream.ofNullable(environment.get("XDG_RUNTIME_DIR"))
            .map(Path::of)
            .filter(Path::isAbsolute)
            .map(folder -> folder.resolve("magenda"));
    Stream<Path> own =
        Stream.of(data)
            .filter(MeetingPlace::exists)
            .map(folder -> folder.toAbsolutePath().resolve("instance"));
    Stream<Path> temporary =
        Stream.ofNullable(properties.apply("java.io.tmpdir"))
            .map(folder -> Path.of(folder).toAbsolutePath().resolve("magenda-" + user));
    return Stream.of(session, own, temporary).flatMap(Function.identity());
  }

  /** Two displays of one computer are two desks; elsewhere than on Linux there is but one. */
  private static String display(
      Map<String, String> environment, Function<String, @Nullable String> properties) {
    String system = String.valueOf(properties.apply("os.name")).toLowerCase(Locale.ROOT);
    return system.contains("windows") || system.contains("mac")
        ? ""
        : environment.get("DISPLAY") + " " + environment.get("WAYLAND_DISPLAY");
  }

  private static boolean exists(Path folder) {
    try {
      Files.createDirectories(folder);
      return true;
    } catch (IOException e) {
      return false; // a read-only home: there are other places to meet
    }
  }

  private boolean hasShortAddress() {
    return socket.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_ADDRESS;
  }

  /** Makes the folder if need be; false unless it belongs to this person alone. */
  private static boolean isPrivate(Path folder, @Nullable String user) {
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    try {
      create(folder, posix);
      if (!posix) {
        return Files.isWritable(folder); // lies in what belongs to the user of Windows
      }
      PosixFileAttributes found =
          Files.readAttributes(folder, PosixFileAttributes.class, NOFOLLOW_LINKS);
      return found.isDirectory()
          && found.permissions().equals(PRIVATE)
          && found.owner().getName().equals(user);
    } catch (IOException e) {
      return false; // one cannot meet here, and so somewhere else
    }
  }

  private static void create(Path folder, boolean posix) throws IOException {
    FileAttribute<?>[] attributes =
        posix
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PRIVATE)}
            : new FileAttribute<?>[0];
    try {
      Files.createDirectory(folder, attributes);
    } catch (FileAlreadyExistsException e) {
      // as after every start but the first; whose it is gets checked
    }
  }
}
