package magenda.packaging;

import java.io.IOException;
import java.nio.file.Path;

/** The app-image for Windows and macOS, whose launchers {@code jpackage} makes. */
record JpackageImage(Project project, AppImage image) {

  /** Puts it together. */
  void create(Path input, Path runtime) throws IOException, PackagingException {
    Jpackage jpackage =
        new Jpackage("app-image", project, image.system())
            .with("--icon", icon())
            .with("--input", input)
            .with("--main-jar", Project.JAR)
            .with("--main-class", "magenda.Launcher")
            .with("--runtime-image", runtime)
            .with("--dest", image.root().getParent())
            .with("--add-launcher", Launcher.COMMAND.label() + "=" + command());
    JavaOptions.of(project, Launcher.WINDOW)
        .forEach(option -> jpackage.with("--java-options", option));
    jpackage.run();
  }

  /** The second launcher, as {@code jpackage} wants it described. */
  private Path command() throws IOException {
    Path file = project.work().resolve("command.properties");
    FileTree.write(
        file,
        """
        description=Magenda on the command line
        java-options=%s
        win-console=true
        win-menu=false
        win-shortcut=false
        """
            .formatted(String.join(" ", JavaOptions.of(project, Launcher.COMMAND))));
    return file;
  }

  private Path icon() {
    boolean windows = image.system() == Platform.OperatingSystem.WINDOWS;
    return project.icons().resolve(windows ? "magenda.ico" : "magenda.icns");
  }
}
