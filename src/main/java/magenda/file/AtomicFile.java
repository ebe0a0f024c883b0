package magenda.file;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import magenda.problem.Problem;
import magenda.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file whole or not at all: into a temporary file in the same folder, forced to the disk,
 * then renamed over the old one. At any moment the name stands for the complete old content or the
 * complete new one. A symbolic link stays a link, and the permissions of the old file stay.
 */
public final class AtomicFile {

  private static final Logger LOG = Logger.getLogger(AtomicFile.class.getName());

  private static final String TEMPORARY = ".magenda-";
  private static final Duration ABANDONED = Duration.ofHours(1);
  private static final int LINKS = 40;

  private AtomicFile() {}

  /**
   * Writes a file, replacing what it held.
   *
   * @throws ProblemException with a {@link FileProblem}; the old file is then as it was, and
   *     nothing is left of the new one
   */
  public static void write(Path file, byte[] content) throws ProblemException {
    write(file, content, false, AtomicFile::fill);
  }

  /**
   * Writes a file and keeps what it held before beside it, under its name with {@code .bak} behind.
   *
   * @throws ProblemException with a {@link FileProblem}; the old file is then as it was, and
   *     nothing is left of the new one
   */
  public static void writeKeepingBackup(Path file, byte[] content) throws ProblemException {
    write(file, content, true, AtomicFile::fill);
  }

  /** Where {@link #writeKeepingBackup} keeps what a file held before. */
  public static Path backupOf(Path file) {
    return file.resolveSibling(file.getFileName() + ".bak");
  }

  /** How bytes come into a new file: a seam, for disks that fail. */
  @FunctionalInterface
  interface Filling {
    void fill(Path newFile, byte[] content) throws IOException;
  }

  static void write(Path file, byte[] content, boolean backup, Filling filling)
      throws ProblemException {
    try {
      Path target = behindLinks(file.toAbsolutePath());
      Path folder = target.getParent();
      if (folder == null || Files.isDirectory(target)) {
        throw ProblemException.of(FileProblem.IS_FOLDER, file.toString());
      }
      if (!Files.isDirectory(folder)) {
        throw ProblemException.of(FileProblem.FOLDER_MISSING, file.toString(), folder.toString());
      }
      boolean exists = Files.exists(target);
      if (exists && !Files.isWritable(target)) {
        throw ProblemException.of(FileProblem.NOT_WRITABLE, file.toString());
      }
      replace(target, folder, content, exists, exists && backup, filling);
    } catch (IOException | ReadOnlyFileSystemException e) {
      throw new ProblemException(problem(file, content.length, e), e);
    }
  }

  private static void replace(
      Path target, Path folder, byte[] content, boolean exists, boolean backup, Filling filling)
      throws IOException {
    Path fresh = temporary(folder);
    Path previous = backup ? temporary(folder) : null;
    try {
      filling.fill(fresh, content);
      if (exists) {
        keepPermissions(target, fresh);
      }
      if (previous != null) {
        Files.copy(target, previous, COPY_ATTRIBUTES);
        force(previous);
        rename(previous, backupOf(target));
      }
      FileTime written = Files.getLastModifiedTime(fresh);
      rename(fresh, target);
      settle(folder, written);
    } finally {
      Files.deleteIfExists(fresh);
      if (previous != null) {
        Files.deleteIfExists(previous);
      }
    }
  }

  /** What is done when the file is written: whatever fails of it, the file is. */
  private static void settle(Path folder, FileTime written) {
    try {
      forceFolder(folder);
      removeAbandoned(folder, written);
    } catch (IOException | DirectoryIteratorException e) {
      LOG.log(Level.FINE, "A folder was not put in order after a file was written in it", e);
    }
  }

  private static Path temporary(Path folder) {
    return folder.resolve(TEMPORARY + UUID.randomUUID() + ".tmp");
  }

  private static void fill(Path newFile, byte[] content) throws IOException {
    try (FileChannel channel = FileChannel.open(newFile, CREATE_NEW, WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(content);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, READ, WRITE)) {
      channel.force(true);
    }
  }

  private static void rename(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, REPLACE_EXISTING);
    }
  }

  /** Makes the renaming last through a power cut; Windows has no such thing and needs none. */
  private static void forceFolder(Path folder) throws IOException {
    if (posix(folder)) {
      try (FileChannel channel = FileChannel.open(folder, READ)) {
        channel.force(true);
      }
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    if (posix(from)) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }

  private static boolean posix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /** The file that a name stands for, though it need not exist. */
  private static Path behindLinks(Path file) throws IOException {
    Path place = file;
    for (int i = 0; i < LINKS && Files.isSymbolicLink(place); i++) {
      place = place.resolveSibling(Files.readSymbolicLink(place)).normalize();
    }
    if (Files.isSymbolicLink(place)) {
      throw new FileSystemLoopException(file.toString());
    }
    return place;
  }

  /** Removes what a program that was killed while writing has left behind. */
  private static void removeAbandoned(Path folder, FileTime now) throws IOException {
    FileTime old = FileTime.from(now.toInstant().minus(ABANDONED));
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, TEMPORARY + "*.tmp")) {
      for (Path temporary : found) {
        if (Files.exists(temporary, NOFOLLOW_LINKS)
            && Files.getLastModifiedTime(temporary, NOFOLLOW_LINKS).compareTo(old) < 0) {
          Files.deleteIfExists(temporary);
        }
      }
    }
  }

  static Problem problem(Path file, long needed, Exception e) {
    Path folder = file.toAbsolutePath().getParent();
    String place = folder == null ? "" : folder.toString();
    String reason = reason(e);
    if (e instanceof AccessDeniedException || e instanceof ReadOnlyFileSystemException) {
      return Problem.of(FileProblem.FOLDER_NOT_WRITABLE, file.toString(), place);
    }
    if (saysFull(reason) || (folder != null && spaceBelow(folder, needed))) {
      return Problem.of(FileProblem.DISK_FULL, file.toString());
    }
    String lower = reason.toLowerCase(Locale.ROOT);
    if (lower.contains("read-only file system")) {
      return Problem.of(FileProblem.FOLDER_NOT_WRITABLE, file.toString(), place);
    }
    if (lower.contains("name too long") || lower.contains("invalid argument")) {
      return Problem.of(FileProblem.NAME_REFUSED, file.toString());
    }
    return Problem.of(FileProblem.WRITE_FAILED, file.toString(), reason);
  }

  private static boolean saysFull(String reason) {
    String lower = reason.toLowerCase(Locale.ROOT);
    return lower.contains("no space left")
        || lower.contains("space on the disk")
        || lower.contains("quota");
  }

  private static boolean spaceBelow(Path folder, long needed) {
    try {
      return Files.getFileStore(folder).getUsableSpace() < needed;
    } catch (IOException e) {
      // Only asked in order to explain another failure, which is told in any case.
      return false;
    }
  }

  /** What the system says of a failure. */
  static String reason(Exception e) {
    @Nullable String said =
        e instanceof FileSystemException failure ? failure.getReason() : e.getMessage();
    return said == null ? e.getClass().getSimpleName() : said;
  }
}
