package magenda.packaging;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Deflater;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/**
 * The files that are installed on Linux, under a folder that stands for the root: those of the
 * program, and those by which desktops find it. {@code .deb} and {@code .rpm} are made from the
 * same.
 */
final class LinuxRoot {

  private static final DateTimeFormatter CHANGELOG_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss xx", Locale.ENGLISH);

  private final Project project;
  private final FileTree root;

  LinuxRoot(Project project) {
    this.project = project;
    this.root = new FileTree(project.work().resolve("root"));
  }

  /** Lays the files out anew, and returns the folder. */
  FileTree create(AppImage image) throws IOException, InterruptedException, PackagingException {
    FileTree.empty(root.root());
    new FileTree(image.root()).copyTo(usr("lib/magenda"));
    Files.createDirectories(usr("bin"));
    Files.createSymbolicLink(usr("bin/magenda"), Path.of("../lib/magenda/bin/magenda"));
    share();
    documentation();
    root.settle(project.timestamp());
    return root;
  }

  /**
   * The menu entry, the file type and the icons: a script lays them out, which the checks use too.
   */
  private void share() throws IOException, InterruptedException, PackagingException {
    new Program(List.of("bash", linux("share.sh").toString(), usr("share").toString()), Map.of())
        .run(project.work().resolve("share.log"));
  }

  private void documentation() throws IOException {
    String date = CHANGELOG_DATE.format(project.timestamp().atOffset(ZoneOffset.UTC));
    Map<String, String> values = Map.of("VERSION", project.version().linux(), "DATE", date);
    Path documents = usr("share/doc/magenda");
    FileTree.copy(linux("copyright"), documents.resolve("copyright"));
    FileTree.copy(project.base().resolve("CHANGELOG.md"), documents.resolve("CHANGELOG.md"));
    compress(project.template("linux/changelog").fill(values), documents.resolve("changelog.gz"));
    compress(project.template("linux/magenda.1").fill(values), usr("share/man/man1/magenda.1.gz"));
  }

  private static void compress(String text, Path file) throws IOException {
    GzipParameters best = new GzipParameters();
    best.setCompressionLevel(Deflater.BEST_COMPRESSION);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream compressed = new GzipCompressorOutputStream(bytes, best)) {
      compressed.write(text.getBytes(StandardCharsets.UTF_8));
    }
    FileTree.write(file, bytes.toByteArray());
  }

  private Path linux(String name) {
    return project.packaging().resolve("linux").resolve(name);
  }

  private Path usr(String name) {
    return root.root().resolve("usr").resolve(name);
  }
}
