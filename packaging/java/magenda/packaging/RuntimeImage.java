package magenda.packaging;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Java runtime that is packaged: the modules that the program needs, and JavaFX. */
final class RuntimeImage {

  /**
   * What no class names: the character sets of East Asia, in which a web page may be written. The
   * locales beside English are left out, since the program speaks English.
   */
  private static final String BESIDES = "jdk.charsets";

  /**
   * What only such classes of the libraries name as the program never loads: those of jsoup that
   * fetch pages, and those of POI that sign documents. Were one of these modules required by
   * another that is linked, {@code jlink} would add it all the same, and {@code contents.sh} would
   * say so. Not {@code java.sql}, though nothing of it is used: {@code CSVPrinter} names it, which
   * writes our tables, and it is small.
   */
  private static final Set<String> NEVER_USED =
      Set.of("java.net.http", "java.security.jgss", "java.xml.crypto");

  private final Project project;

  RuntimeImage(Project project) {
    this.project = project;
  }

  /** Links it and returns its folder. */
  Path create(List<Path> javaFx) throws IOException, PackagingException {
    FileTree image = new FileTree(project.work().resolve("runtime"));
    image.delete();
    Path modules = new JavaFxModules(project).create(javaFx);
    new JdkTool("jlink")
        .run(
            List.of(
                "--module-path=" + modules,
                "--add-modules=" + roots(javaFx),
                // not compressed here, a package is smaller, and the program starts sooner
                "--compress=zip-0",
                "--strip-java-debug-attributes",
                "--no-man-pages",
                "--no-header-files",
                // of the commands only java: it trains the AOT caches, and on Linux starts
                "--exclude-files=/java.base/bin/keytool*",
                "--output=" + image.root()));
    return image.root();
  }

  /** The modules that are asked for; with them comes what they require. */
  private String roots(List<Path> javaFx) throws IOException, PackagingException {
    Stream<String> used =
        Stream.of(named(javaFx).split(",")).filter(module -> !NEVER_USED.contains(module));
    return Stream.concat(used, Stream.of(BESIDES)).collect(Collectors.joining(","));
  }

  /** The modules that any class names, of the program or of its libraries, used or not. */
  private String named(List<Path> javaFx) throws IOException, PackagingException {
    return new JdkTool("jdeps")
        .run(
            List.of(
                "--recursive",
                "--multi-release=" + Runtime.version().feature(),
                "--ignore-missing-deps",
                "--print-module-deps",
                "--module-path=" + joined(javaFx),
                "--class-path=" + joined(project.libraries()),
                project.jar().toString()))
        .strip();
  }

  private static String joined(List<Path> jars) {
    return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
