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

  /** How the options name the folder of the jars. */
  static final String APPDIR = "$APPDIR";

  private static final String CLASSPATH = "app.classpath=";
  private static final String LIBRARIES = "lib";

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
      new JpackageImage(project, image).create(input, runtime);
    }
    new FileTree(image.root).settle(project.timestamp());
    return image;
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
    List<Path> jars = new ArrayList<>(List.of(jars().resolve(Project.JAR)));
    jars.addAll(new FileTree(jars().resolve(LIBRARIES)).files());
    return jars.stream().map(Path::toString).toList();
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

  private static Path input(Project project, List<Path> javaFx)
      throws IOException, PackagingException {
    FileTree input = FileTree.empty(project.work().resolve("input"));
    StoredJar.copy(project.jar(), input.root().resolve(project.jar().getFileName()));
    List<Path> libraries = project.libraries();
    for (Path library : libraries) {
      StoredJar.copy(library, input.root().resolve(LIBRARIES).resolve(library.getFileName()));
    }
    List<Path> all = new ArrayList<>(libraries);
    all.addAll(javaFx);
    new Licences(project).collect(all, Files.createDirectory(input.root().resolve("licences")));
    return input.root();
  }
}
