package magenda.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlatformFoldersTest {

  private static PlatformFolders folders(
      Map<String, String> environment, Map<String, String> properties) {
    return PlatformFolders.of(environment, properties::get);
  }

  private static PlatformFolders expected(String config, String data, String log) {
    return new PlatformFolders(Path.of(config), Path.of(data), Path.of(log));
  }

  @Test
  void linuxHasThemWhereXdgSays() {
    Map<String, String> linux = Map.of("os.name", "Linux", "user.home", "/home/a");

    assertThat(folders(Map.of(), linux))
        .isEqualTo(
            expected(
                "/home/a/.config/magenda",
                "/home/a/.local/share/magenda",
                "/home/a/.local/state/magenda"));
    assertThat(
            folders(
                Map.of(
                    "XDG_CONFIG_HOME", Path.of("/c").toAbsolutePath().toString(),
                    "XDG_DATA_HOME", Path.of("/d").toAbsolutePath().toString(),
                    "XDG_STATE_HOME", Path.of("/s").toAbsolutePath().toString()),
                linux))
        .isEqualTo(
            new PlatformFolders(
                Path.of("/c").toAbsolutePath().resolve("magenda"),
                Path.of("/d").toAbsolutePath().resolve("magenda"),
                Path.of("/s").toAbsolutePath().resolve("magenda")));
  }

  @Test
  void relativeXdgFoldersAreIgnored() {
    assertThat(
            folders(
                Map.of("XDG_CONFIG_HOME", "c", "XDG_DATA_HOME", "", "XDG_STATE_HOME", "s"),
                Map.of("os.name", "Linux", "user.home", "/home/a")))
        .isEqualTo(
            expected(
                "/home/a/.config/magenda",
                "/home/a/.local/share/magenda",
                "/home/a/.local/state/magenda"));
  }

  @Test
  void windowsHasThemInTheApplicationData() {
    Map<String, String> windows = Map.of("os.name", "Windows 11", "user.home", "/users/a");

    assertThat(folders(Map.of("APPDATA", "/roaming", "LOCALAPPDATA", "/local"), windows))
        .isEqualTo(expected("/roaming/Magenda", "/local/Magenda", "/local/Magenda/log"));
    assertThat(folders(Map.of(), windows))
        .isEqualTo(
            expected(
                "/users/a/AppData/Roaming/Magenda",
                "/users/a/AppData/Local/Magenda",
                "/users/a/AppData/Local/Magenda/log"));
  }

  @Test
  void macOsHasThemInApplicationSupportAndLogs() {
    String support = "/Users/a/Library/Application Support/Magenda";

    assertThat(folders(Map.of(), Map.of("os.name", "Mac OS X", "user.home", "/Users/a")))
        .isEqualTo(expected(support, support, "/Users/a/Library/Logs/Magenda"));
  }

  @Test
  void propertiesOfTheProgramOverrideAll() {
    assertThat(
            folders(
                Map.of("XDG_CONFIG_HOME", "/c"),
                Map.of(
                    "os.name", "Linux",
                    "user.home", "/home/a",
                    "magenda.config", "/own/config",
                    "magenda.data", "/own/data",
                    "magenda.log", "/own/log")))
        .isEqualTo(expected("/own/config", "/own/data", "/own/log"));
  }

  @Test
  void whereOnlyTheDataIsElsewhereTheLogIsWithIt() {
    Map<String, String> properties =
        Map.of("os.name", "Linux", "user.home", "/home/a", "magenda.data", "/own/data");

    assertThat(folders(Map.of("XDG_STATE_HOME", "/s"), properties).log())
        .isEqualTo(Path.of("/own/data/log"));
  }
}
