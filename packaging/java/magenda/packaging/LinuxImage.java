package magenda.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The app-image for Linux, which a script starts. The launcher that {@code jpackage} makes asks the
 * package managers at each start which package it belongs to, before it starts Java.
 */
record LinuxImage(Project project, AppImage image) {

  /** Puts it together. */
  void create(Path input, Path runtime) throws IOException {
    new FileTree(runtime).copyTo(image.root().resolve("lib/runtime"));
    new FileTree(input).copyTo(image.jars());
    // lists of processes show the name of the file
    FileTree.copy(image.java(), image.java().resolveSibling("magenda"));
    Path starter = image.root().resolve("bin/magenda");
    FileTree.write(starter, starter());
    Files.setPosixFilePermissions(starter, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private String starter() throws IOException {
    return project
        .template("linux/magenda")
        .fill(
            Map.of(
                "WINDOW", quoted(JavaOptions.of(project, Launcher.WINDOW)),
                "COMMAND", quoted(JavaOptions.of(project, Launcher.COMMAND)),
                "CLASSPATH", classPath()));
  }

  private static String quoted(List<String> options) {
    return options.stream().map(option -> '"' + option + '"').collect(Collectors.joining(" "));
  }

  private String classPath() throws IOException {
    return image.classPath().stream()
        .map(jar -> AppImage.APPDIR + "/" + image.jars().relativize(Path.of(jar)))
        .collect(Collectors.joining(":"));
  }
}
