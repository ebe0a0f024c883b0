package magenda.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The installers that only {@code jpackage} can make: the .msi on Windows and the .dmg on macOS.
 */
record Installer(Project project, Platform platform, AppImage image) implements PackageFormat {

  /** By this Windows knows that a later version replaces this one: it must never change. */
  private static final String UPGRADE = "9a6fbae7-1432-43e9-889b-ab2c1daf1e80";

  @Override
  public Optional<String> missing() {
    boolean there = !isWindows() || Program.isInstalled("wix") || Program.isInstalled("candle");
    return there
        ? Optional.empty()
        : Optional.of(
            "No .msi is made: the WiX Toolset is not installed (https://wixtoolset.org).");
  }

  @Override
  public Path create() throws IOException, PackagingException {
    String type = isWindows() ? "msi" : "dmg";
    FileTree made = FileTree.empty(project.work().resolve("installer"));
    Jpackage jpackage =
        new Jpackage(type, project, platform.system())
            .with("--app-image", image.root())
            .with("--license-file", project.base().resolve("LICENSE"))
            .with("--dest", made.root());
    if (isWindows()) {
      jpackage
          .with("--file-associations", association())
          .with("--win-per-user-install")
          .with("--win-menu")
          .with("--win-menu-group", "Magenda")
          .with("--win-upgrade-uuid", UPGRADE);
    }
    jpackage.run();
    Path result = project.result("-" + platform.label() + "." + type);
    Files.move(made.files().getFirst(), result);
    return result;
  }

  /**
   * Says which files are the program's own. Not on macOS, which hands a file over by an event, and
   * for that JavaFX has no public API: a double click would open the window without the file.
   */
  private Path association() throws IOException {
    Path icon = project.icons().resolve("magenda-file.ico");
    Path file = project.work().resolve("association.properties");
    FileTree.write(
        file,
        """
        extension=magenda
        mime-type=application/x-magenda+json
        description=Magenda schedule
        icon=%s
        """
            .formatted(icon.toString().replace('\\', '/')));
    return file;
  }

  private boolean isWindows() {
    return platform.system() == Platform.OperatingSystem.WINDOWS;
  }
}
