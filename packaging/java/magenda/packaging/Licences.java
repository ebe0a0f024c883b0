package magenda.packaging;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

/**
 * The licence texts of what is bundled, one folder for each library. Most jars carry theirs; for
 * the others {@code packaging/licences} has them.
 */
final class Licences {

  private static final Pattern TEXT =
      Pattern.compile("(.*/)?(licen[cs]e|notice|copying|copyright)[^/]*", Pattern.CASE_INSENSITIVE);
  private static final Pattern CODE = Pattern.compile(".*\\.(class|java|css|fxml|properties)");
  private static final Pattern OF_THE_WHOLE_JAR =
      Pattern.compile("(META-INF/.*)?(licen[cs]e|copying)[^/]*", Pattern.CASE_INSENSITIVE);
  private static final Pattern JAR_NAME = Pattern.compile("(.+?)-\\d.*\\.jar");

  private final Project project;
  private final Path texts;
  private final Properties added = new Properties();

  Licences(Project project) throws IOException {
    this.project = project;
    this.texts = project.packaging().resolve("licences");
    try (Reader reader = Files.newBufferedReader(texts.resolve("libraries.properties"))) {
      added.load(reader);
    }
  }

  /**
   * Puts the licence of Magenda, of its letters and of these libraries into a folder.
   *
   * @throws PackagingException if a library has no licence
   */
  void collect(List<Path> libraries, Path folder) throws IOException, PackagingException {
    FileTree.copy(project.base().resolve("LICENSE"), folder.resolve("magenda/LICENSE"));
    FileTree.copy(
        project.base().resolve("src/main/resources/magenda/ui/kit/fonts/OFL.txt"),
        folder.resolve("magenda/fonts/OFL.txt"));
    for (Path library : libraries) {
      String name = nameOf(library);
      boolean carried = unpack(library, folder.resolve(name));
      String text = added.getProperty(name);
      if (text != null) {
        Path source = texts.resolve(text).normalize();
        FileTree.copy(source, folder.resolve(name).resolve(source.getFileName()));
      } else if (!carried) {
        throw new PackagingException(
            """
            %s carries no licence. Add its text to packaging/licences, and name it in \
            libraries.properties there.\
            """
                .formatted(library.getFileName()));
      }
    }
  }

  private static String nameOf(Path library) {
    return JAR_NAME.matcher(library.getFileName().toString()).replaceFirst("$1");
  }

  /** Unpacks the texts that a jar carries; true if one of them is for the whole of it. */
  private static boolean unpack(Path library, Path folder) throws IOException {
    boolean whole = false;
    try (JarFile jar = new JarFile(library.toFile())) {
      for (ZipEntry entry : jar.stream().filter(Licences::isText).toList()) {
        Path text = folder.resolve(entry.getName().replaceFirst("^META-INF/", ""));
        FileTree.write(text, jar.getInputStream(entry).readAllBytes());
        whole |= OF_THE_WHOLE_JAR.matcher(entry.getName()).matches();
      }
    }
    return whole;
  }

  private static boolean isText(ZipEntry entry) {
    return !entry.isDirectory()
        && TEXT.matcher(entry.getName()).matches()
        && !CODE.matcher(entry.getName()).matches();
  }
}
