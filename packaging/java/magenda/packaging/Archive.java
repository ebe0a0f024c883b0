package magenda.packaging;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.X5455_ExtendedTimestamp;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;

/**
 * Writes a folder into an archive that is the same for the same files: sorted, without owners, with
 * the times of the files in UTC. (The JDK writes no tar, and no permissions into a zip.)
 *
 * @param folder what is archived
 * @param top the name of the one folder in the archive
 */
record Archive(FileTree folder, String top) {

  private static final int EXECUTABLE = 0755;
  private static final int PLAIN = 0644;

  void tarGz(Path target) throws IOException {
    try (TarArchiveOutputStream tar =
        new TarArchiveOutputStream(new GzipCompressorOutputStream(output(target)))) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (Path path : folder.paths()) {
        tar.putArchiveEntry(tarEntry(path));
        if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
          Files.copy(path, tar);
        }
        tar.closeArchiveEntry();
      }
    }
  }

  private TarArchiveEntry tarEntry(Path path) throws IOException {
    TarArchiveEntry entry;
    if (Files.isSymbolicLink(path)) {
      entry = new TarArchiveEntry(nameOf(path), TarConstants.LF_SYMLINK);
      entry.setLinkName(Files.readSymbolicLink(path).toString());
    } else if (Files.isDirectory(path)) {
      entry = new TarArchiveEntry(nameOf(path) + "/");
      entry.setMode(EXECUTABLE);
    } else {
      entry = new TarArchiveEntry(nameOf(path));
      entry.setSize(Files.size(path));
      entry.setMode(modeOf(path));
    }
    entry.setModTime(timeOf(path));
    return entry;
  }

  void zip(Path target) throws IOException {
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(output(target))) {
      for (Path path : folder.files()) {
        zip.putArchiveEntry(zipEntry(path));
        Files.copy(path, zip);
        zip.closeArchiveEntry();
      }
    }
  }

  private ZipArchiveEntry zipEntry(Path path) throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(nameOf(path));
    FileTime time = timeOf(path);
    entry.setSize(Files.size(path));
    entry.setUnixMode(modeOf(path));
    entry.setTime(time);
    // a zip has local times, and beside them these, which are the same wherever it is unpacked
    X5455_ExtendedTimestamp universal = new X5455_ExtendedTimestamp();
    universal.setModifyFileTime(time);
    universal.setFlags(X5455_ExtendedTimestamp.MODIFY_TIME_BIT);
    entry.addExtraField(universal);
    return entry;
  }

  private String nameOf(Path path) {
    return path.equals(folder.root()) ? top : top + "/" + folder.nameOf(path);
  }

  private static int modeOf(Path file) {
    return Files.isExecutable(file) ? EXECUTABLE : PLAIN;
  }

  private static FileTime timeOf(Path path) throws IOException {
    return Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static OutputStream output(Path target) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(target));
  }
}
