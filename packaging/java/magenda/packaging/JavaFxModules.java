package magenda.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

/**
 * The modules of JavaFX as {@code jmod} files. From the jars themselves JavaFX would unpack its
 * native libraries into the home folder at every new version; from these, {@code jlink} puts them
 * among those of the runtime.
 */
final class JavaFxModules {

  private static final Pattern NATIVE = Pattern.compile("[^/]+\\.(so|dll|dylib)");
  private static final Pattern LEFT_OUT = Pattern.compile("META-INF/.*|[^/]+\\.jar");

  private final Project project;
  private final FileTree folder;

  JavaFxModules(Project project) {
    this.project = project;
    this.folder = new FileTree(project.work().resolve("modules"));
  }

  /** Makes them and returns the folder they are in. */
  Path create(List<Path> jars) throws IOException, PackagingException {
    folder.delete();
    for (Path jar : jars) {
      create(jar);
    }
    return folder.root();
  }

  private void create(Path jar) throws IOException, PackagingException {
    FileTree unpacked = FileTree.empty(project.work().resolve("unpacked"));
    Path classes = Files.createDirectory(unpacked.root().resolve("classes"));
    Path natives = Files.createDirectory(unpacked.root().resolve("natives"));
    Path licences = Files.createDirectory(unpacked.root().resolve("licences"));
    unpack(jar, classes, natives);
    InternalPackages.export(classes.resolve("module-info.class"));
    FileTree.copy(
        project.packaging().resolve("licences/GPL-2.0-with-classpath-exception.txt"),
        licences.resolve("LICENSE"));
    Files.createDirectories(folder.root());
    new JdkTool("jmod")
        .run(
            List.of(
                "create",
                "--class-path=" + classes,
                "--libs=" + natives,
                "--legal-notices=" + licences,
                "--date=" + project.timestamp(),
                folder.root().resolve(moduleIn(classes) + ".jmod").toString()));
    unpacked.delete();
  }

  private static void unpack(Path jar, Path classes, Path natives) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      for (ZipEntry entry : file.stream().filter(entry -> !entry.isDirectory()).toList()) {
        String name = entry.getName();
        if (LEFT_OUT.matcher(name).matches()) {
          continue;
        }
        Path target = (NATIVE.matcher(name).matches() ? natives : classes).resolve(name);
        Files.createDirectories(target.getParent());
        try (InputStream content = file.getInputStream(entry)) {
          Files.copy(content, target);
        }
      }
    }
  }

  private static String moduleIn(Path classes) throws IOException {
    try (InputStream descriptor = Files.newInputStream(classes.resolve("module-info.class"))) {
      return ModuleDescriptor.read(descriptor).name();
    }
  }
}
