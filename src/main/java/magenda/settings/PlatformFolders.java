package magenda.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where programs keep their own files on this platform: on Linux after the XDG Base Directory
 * Specification, on Windows in the application data of the user, on macOS in Application Support.
 * The folders need not exist.
 *
 * @param config for preferences
 * @param data for what must not be lost, such as recovery copies
 */
public record PlatformFolders(Path config, Path data) {

  private static final String WINDOWS_NAME = "Magenda";

  /**
   * The folders of a user.
   *
   * @param environment the variables of the process, as {@link System#getenv()} gives them
   * @param properties gives a system property or null: {@code os.name}, {@code user.home}, and
   *     {@code magenda.config} and {@code magenda.data}, which override everything
   */
  public static PlatformFolders of(
      Map<String, String> environment, UnaryOperator<@Nullable String> properties) {
    Path home = Path.of(orElse(properties.apply("user.home"), "."));
    String system = orElse(properties.apply("os.name"), "").toLowerCase(Locale.ROOT);
    PlatformFolders own;
    if (system.contains("windows")) {
      Path roaming = home.resolve("AppData").resolve("Roaming");
      Path local = home.resolve("AppData").resolve("Local");
      own =
          new PlatformFolders(
              folder(environment.get("APPDATA"), roaming).resolve(WINDOWS_NAME),
              folder(environment.get("LOCALAPPDATA"), local).resolve(WINDOWS_NAME));
    } else if (system.contains("mac")) {
      Path support = home.resolve("Library").resolve("Application Support").resolve(WINDOWS_NAME);
      own = new PlatformFolders(support, support);
    } else {
      Path config = home.resolve(".config");
      Path data = home.resolve(".local").resolve("share");
      own =
          new PlatformFolders(
              absolute(environment.get("XDG_CONFIG_HOME"), config).resolve("magenda"),
              absolute(environment.get("XDG_DATA_HOME"), data).resolve("magenda"));
    }
    return new PlatformFolders(
        folder(properties.apply("magenda.config"), own.config()),
        folder(properties.apply("magenda.data"), own.data()));
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
