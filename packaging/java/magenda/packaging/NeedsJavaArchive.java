package magenda.packaging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The program for a computer of another kind, which can be made on any: its jars, the JavaFX of
 * that platform, and a starter that looks for an installed Java. The native libraries stay in the
 * jars of JavaFX: macOS would refuse them where they come out of a downloaded file.
 */
record NeedsJavaArchive(Project project, Platform platform) implements PackageFormat {

  @Override
  public Path create() throws IOException, PackagingException {
    FileTree folder = FileTree.empty(project.work().resolve("needs-java"));
    List<Path> javaFx = project.javaFx(platform);
    List<Path> libraries = project.libraries();
    copy(List.of(project.jar()), folder.root().resolve("lib"));
    copy(libraries, folder.root().resolve("lib"));
    copy(javaFx, folder.root().resolve("javafx"));
    List<Path> all = new ArrayList<>(libraries);
    all.addAll(javaFx);
    new Licences(project).collect(all, folder.root().resolve("licences"));
    boolean windows = platform.system() == Platform.OperatingSystem.WINDOWS;
    Path starter =
        project.packaging().resolve("needs-java/magenda" + (windows ? ".cmd" : ".command"));
    copy(List.of(starter), folder.root());
    copy(List.of(project.icons().resolve("magenda" + (windows ? ".ico" : ".icns"))), folder.root());
    FileTree.write(folder.root().resolve("README.txt"), readMe(starter));
    folder.settle(project.timestamp());
    Path zip = project.result("-" + platform.label() + "-needs-java.zip");
    new Archive(folder, "magenda-" + project.version().text()).zip(zip);
    return zip;
  }

  private String readMe(Path starter) throws IOException {
    return project
        .template("needs-java/README.txt")
        .fill(
            Map.of(
                "VERSION", project.version().text(), "STARTER", starter.getFileName().toString()));
  }

  private static void copy(List<Path> files, Path folder) throws IOException {
    for (Path file : files) {
      FileTree.copy(file, folder.resolve(file.getFileName()));
    }
  }
}
