package magenda.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The program as a folder that runs by itself: a launcher, the jars, and a Java runtime.
 *
 * @param root the folder
 * @param system whose layout it has
 */
record AppImage(Path root, Platform.OperatingSystem system) {

  /** Makes it with {@code jpackage} among the results. */
  static AppImage create(Project project, Platform platform, Path runtime, List<Path> javaFx)
      throws IOException, PackagingException {
    Path input = input(project, javaFx);
    AppImage image = new AppImage(project.results().resolve(folder(platform)), platform.system());
    new FileTree(image.root).delete();
    Jpackage jpackage =
        new Jpackage("app-image", project, platform.system())
            .with("--icon", icon(project, platform.system()))
            .with("--input", input)
            .with("--main-jar", project.jar().getFileName())
            .with("--main-class", "magenda.Launcher")
            .with("--runtime-image", runtime)
            .with("--dest", project.results());
    JavaOptions.of(project).forEach(option -> jpackage.with("--java-options", option));
    if (platform.system() == Platform.OperatingSystem.WINDOWS) {
      Path console = project.packaging().resolve("windows/command.properties");
      jpackage.with("--add-launcher", "magenda-command=" + console);
    }
    jpackage.run();
    new FileTree(image.root).settle(project.timestamp());
    return image;
  }

  /** What the launcher is told: the class path and the options. */
  Path configuration() {
    return jars().resolve(name(system) + ".cfg");
  }

  /** The folder that the launcher calls {@code $APPDIR}. */
  Path jars() {
    return root.resolve(
        switch (system) {
          case LINUX -> "lib/app";
          case WINDOWS -> "app";
          case MACOS -> "Contents/app";
        });
  }

  /** The command that runs a class in its runtime. */
  Path java() {
    return root.resolve(
        switch (system) {
          case LINUX -> "lib/runtime/bin/java";
          case WINDOWS -> "runtime/bin/java.exe";
          case MACOS -> "Contents/runtime/Contents/Home/bin/java";
        });
  }

  /** How the program is called where people see its file: on Linux it is a command. */
  static String name(Platform.OperatingSystem system) {
    return system == Platform.OperatingSystem.LINUX ? "magenda" : "Magenda";
  }

  private static String folder(Platform platform) {
    String name = name(platform.system());
    return platform.system() == Platform.OperatingSystem.MACOS ? name + ".app" : name;
  }

  private static Path icon(Project project, Platform.OperatingSystem system) {
    return project
        .icons()
        .resolve(
            switch (system) {
              case LINUX -> "png/magenda-256.png";
              case WINDOWS -> "magenda.ico";
              case MACOS -> "magenda.icns";
            });
  }

  private static Path input(Project project, List<Path> javaFx)
      throws IOException, PackagingException {
    FileTree input = FileTree.empty(project.work().resolve("input"));
    StoredJar.copy(project.jar(), input.root().resolve(project.jar().getFileName()));
    List<Path> libraries = project.libraries();
    for (Path library : libraries) {
      StoredJar.copy(library, input.root().resolve("lib").resolve(library.getFileName()));
    }
    List<Path> all = new ArrayList<>(libraries);
    all.addAll(javaFx);
    new Licences(project).collect(all, Files.createDirectory(input.root().resolve("licences")));
    return input.root();
  }
}
