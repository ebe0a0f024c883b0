package magenda.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The program as a folder that runs by itself: a launcher, the jars, and a Java runtime.
 *
 * @param root the folder
 * @param system whose layout it has
 */
record AppImage(Path root, Platform.OperatingSystem system) {

  /** How the options name the folder of the jars. */
  static final String APPDIR = "$APPDIR";

  private static final String CLASSPATH = "app.classpath=";

  /** Makes it among the results. */
  static AppImage create(Project project, Platform platform, Path runtime, List<Path> javaFx)
      throws IOException, PackagingException {
    Path input = input(project, javaFx);
    Platform.OperatingSystem system = platform.system();
    AppImage image = new AppImage(project.results().resolve(folder(system)), system);
    new FileTree(image.root).delete();
    if (system == Platform.OperatingSystem.LINUX) {
      new LinuxImage(project, image).create(input, runtime);
    } else {
      image.jpackage(project, input, runtime);
    }
    new FileTree(image.root).settle(project.timestamp());
    return image;
  }

  private void jpackage(Project project, Path input, Path runtime)
      throws IOException, PackagingException {
    Jpackage jpackage =
        new Jpackage("app-image", project, system)
            .with("--icon", icon(project, system))
            .with("--input", input)
            .with("--main-jar", project.jar().getFileName())
            .with("--main-class", "magenda.Launcher")
            .with("--runtime-image", runtime)
            .with("--dest", project.results())
            .with("--add-launcher", Launcher.COMMAND.label() + "=" + command(project));
    JavaOptions.of(project, Launcher.WINDOW)
        .forEach(option -> jpackage.with("--java-options", option));
    jpackage.run();
  }

  /**
   * The jars in the order in which the starter names them: Java takes an AOT cache for no other.
   */
  List<String> classPath() throws IOException {
    if (system != Platform.OperatingSystem.LINUX) {
      return Files.readAllLines(jars().resolve(Launcher.WINDOW.label() + ".cfg")).stream()
          .filter(line -> line.startsWith(CLASSPATH))
          .map(line -> line.substring(CLASSPATH.length()))
          .map(jar -> jar.replace(APPDIR, jars().toString()))
          .toList();
    }
    return new FileTree(jars())
        .files().stream()
            .map(Path::toString)
            .filter(file -> file.endsWith(".jar"))
            .sorted(Comparator.comparing((String jar) -> jar.contains("/lib/app/lib/")))
            .toList();
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

  private static String folder(Platform.OperatingSystem system) {
    return switch (system) {
      case LINUX -> "magenda";
      case WINDOWS -> "Magenda";
      case MACOS -> "Magenda.app";
    };
  }

  /** The second launcher, as jpackage wants it described. */
  private static Path command(Project project) throws IOException {
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
