package magenda.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where programs keep their own files on this platform: on Linux after the XDG Base Directory
 * Specification, on Windows in the application data of the user, on macOS in Application Support.
 * The folders need not exist.
 *
 * @param config for preferences
 * @param data for what must not be lost, such as recovery copies
 * @param log for the log, which may be lost
 */
public record PlatformFolders(Path config, Path data, Path log) {

  private static final String WINDOWS_NAME = "Magenda";
  private static final String LOG_NAME = "log";

  /** The folders of the user who runs this process. */
  public static PlatformFolders ofProcess() {
    return of(System.getenv(), System::getProperty);
  }

  /**
   * The folders of a user.
   *
   * @param environment the variables of the process, as {@link System#getenv()} gives them
   * @param properties gives a system property or null: {@code os.name}, {@code user.home}, and
   *     {@code magenda.config}, {@code magenda.data} and {@code magenda.log}, which override
   *     everything; without the last of them the log stands in {@code magenda.data}
   */
  public static PlatformFolders of(
      Map<String, String> environment, Function<String, @Nullable String> properties) {
    Path home = Path.of(orElse(properties.apply("user.home"), "."));
    String system = orElse(properties.apply("os.name"), "").toLowerCase(Locale.ROOT);
    PlatformFolders own;
    if (system.contains("windows")) {
      Path roaming = home.resolve("AppData").resolve("Roaming");
      Path local = home.resolve("AppData").resolve("Local");
      Path data = folder(environment.get("LOCALAPPDATA"), local).resolve(WINDOWS_NAME);
      own =
          new PlatformFolders(
              folder(environment.get("APPDATA"), roaming).resolve(WINDOWS_NAME),
              data,
              data.resolve(LOG_NAME));
    } else if (system.contains("mac")) {
      Path support = home.resolve("Library").resolve("Application Support").resolve(WINDOWS_NAME);
      Path logs = home.resolve("Library").resolve("Logs").resolve(WINDOWS_NAME);
      own = new PlatformFolders(support, support, logs);
    } else {
      Path config = home.resolve(".config");
      Path data = home.resolve(".local").resolve("share");
      Path state = home.resolve(".local").resolve("state");
      own =
          new PlatformFolders(
              absolute(environment.get("XDG_CONFIG_HOME"), config).resolve("magenda"),
              absolute(environment.get("XDG_DATA_HOME"), data).resolve("magenda"),
              absolute(environment.get("XDG_STATE_HOME"), state).resolve("magenda"));
    }
    Path data = folder(properties.apply("magenda.data"), own.data());
    Path log = data.equals(own.data()) ? own.log() : data.resolve(LOG_NAME);
    return new PlatformFolders(
        folder(properties.apply("magenda.config"), own.config()),
        data,
        folder(properties.apply("magenda.log"), log));
  }

  private static Path folder(@Nullable String named, Path otherwise) {
    return named == null || named.isBlank() ? otherwise : Path.of(named);
  }

  /** The specification has relative paths ignored. */
  private static Path absolute(@Nullable String named, Path otherwise) {
    Path folder = folder(named, otherwise);
    return folder.isAbsolute() ? folder : otherwise;
  }

  private static String orElse(@Nullable String value, String otherwise) {
    return value == null ? otherwise : value;
  }
}
