package magenda.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/**
 * What is packaged, and where its parts are.
 *
 * @param base the folder of the checkout
 * @param version of the program
 * @param timestamp the time that every packaged file gets, so that two builds are alike
 */
record Project(Path base, Version version, Instant timestamp) {

  /** The file name of the program itself. */
  static final String JAR = "magenda.jar";

  private static final String JAVAFX = "javafx-";

  /** The program itself. */
  Path jar() {
    return base.resolve("target/app").resolve(JAR);
  }

  /** The libraries of the class path: all but JavaFX. */
  List<Path> libraries() throws IOException {
    return jars(base.resolve("target/app/lib"), name -> !name.startsWith(JAVAFX));
  }

  /** The modules of JavaFX for a platform, with its native libraries inside. */
  List<Path> javaFx(Platform platform) throws IOException, PackagingException {
    String end = "-" + platform.javaFxClassifier() + ".jar";
    for (String folder :
        List.of("target/javafx/" + platform.javaFxClassifier(), "target/app/lib")) {
      List<Path> jars =
          jars(base.resolve(folder), name -> name.startsWith(JAVAFX) && name.endsWith(end));
      if (!jars.isEmpty()) {
        return jars;
      }
    }
    throw new PackagingException(
        "JavaFX for %s is not in target: mvn -Ppackages copies it there before it runs this."
            .formatted(platform.label()));
  }

  /** The files that packaging takes as they are or fills in. */
  Path packaging() {
    return base.resolve("packaging");
  }

  /** One of these that is filled in. */
  Template template(String name) {
    return new Template(packaging().resolve(name));
  }

  Path icons() {
    return base.resolve("icons");
  }

  /** For what is needed on the way. */
  Path work() {
    return base.resolve("target/packaging");
  }

  /** For what is handed out. */
  Path results() {
    return base.resolve("target/packages");
  }

  /** A file that is handed out: the name of the program, its version, and an end. */
  Path result(String end) {
    return results().resolve("magenda-" + version.text() + end);
  }

  private static List<Path> jars(Path folder, Predicate<String> wanted) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".jar"))
          .filter(file -> wanted.test(file.getFileName().toString()))
          .sorted()
          .toList();
    }
  }
}
