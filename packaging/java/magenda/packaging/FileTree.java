package magenda.packaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A folder and all that is in it. Symbolic links are kept as links.
 *
 * @param root the folder
 */
record FileTree(Path root) {

  /** A folder that is there and empty. */
  static FileTree empty(Path root) throws IOException {
    FileTree tree = new FileTree(root);
    tree.delete();
    Files.createDirectories(root);
    return tree;
  }

  /** All of it, the root first, in an order that is the same everywhere. */
  List<Path> paths() throws IOException {
    try (var paths = Files.walk(root)) {
      return paths.sorted(Comparator.comparing(this::nameOf)).toList();
    }
  }

  /** All files and links, without the folders. */
  List<Path> files() throws IOException {
    return paths().stream()
        .filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
        .toList();
  }

  /** The way from the root to one of its paths, with slashes. */
  String nameOf(Path path) {
    return root.relativize(path).toString().replace('\\', '/');
  }

  /** Copies all of it, with times and permissions, into a folder. */
  void copyTo(Path target) throws IOException {
    for (Path path : paths()) {
      copy(path, target.resolve(nameOf(path)));
    }
  }

  /** Copies one file or link, and makes the folders above it. */
  static void copy(Path from, Path to) throws IOException {
    if (Files.isDirectory(from, LinkOption.NOFOLLOW_LINKS)) {
      Files.createDirectories(to);
    } else {
      Files.createDirectories(to.getParent());
      Files.copy(
          from,
          to,
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.COPY_ATTRIBUTES,
          LinkOption.NOFOLLOW_LINKS);
    }
  }

  /** Writes a text, and makes the folders above it. */
  static void write(Path file, String text) throws IOException {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes bytes, and makes the folders above them. */
  static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  /** Takes it away, if it is there. */
  void delete() throws IOException {
    if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      for (Path path : paths().reversed()) {
        Files.delete(path);
      }
    }
  }

  /**
   * Gives everything the same time and the permissions that installed files have, whatever the
   * umask of this computer.
   */
  void settle(Instant time) throws IOException {
    FileTime settled = FileTime.from(time);
    for (Path path : paths().reversed()) {
      if (!Files.isSymbolicLink(path)) {
        PosixFileAttributeView permissions =
            Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (permissions != null) {
          permissions.setPermissions(
              PosixFilePermissions.fromString(
                  Files.isExecutable(path) ? "rwxr-xr-x" : "rw-r--r--"));
        }
      }
      Files.getFileAttributeView(path, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
          .setTimes(settled, settled, null);
    }
  }

  /** The bytes of all files. */
  long size() throws IOException {
    long size = 0;
    for (Path file : files()) {
      size += Files.isSymbolicLink(file) ? 0 : Files.size(file);
    }
    return size;
  }
}
