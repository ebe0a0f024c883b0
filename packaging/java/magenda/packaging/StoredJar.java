package magenda.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies a jar without compressing what is in it. A package compresses all jars together, and to
 * much less than it can compress jars that are compressed already; and Java reads them sooner.
 */
final class StoredJar {

  private StoredJar() {}

  static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    try (ZipFile jar = new ZipFile(from.toFile());
        OutputStream file = Files.newOutputStream(to);
        ZipOutputStream stored = new ZipOutputStream(file)) {
      for (ZipEntry entry : jar.stream().toList()) {
        stored.putNextEntry(stored(entry));
        try (InputStream content = jar.getInputStream(entry)) {
          content.transferTo(stored);
        }
        stored.closeEntry();
      }
    }
  }

  private static ZipEntry stored(ZipEntry entry) {
    ZipEntry stored = new ZipEntry(entry.getName());
    stored.setMethod(ZipEntry.STORED);
    stored.setSize(entry.getSize());
    stored.setCrc(entry.getCrc());
    stored.setTime(entry.getTime());
    return stored;
  }
}
