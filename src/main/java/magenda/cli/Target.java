package magenda.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import magenda.file.AtomicFile;
import magenda.problem.Problem;
import magenda.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Where a result goes: a file, or the standard output. */
final class Target {

  private static final String STANDARD_OUTPUT = "-";

  private final String name;
  private final @Nullable Path file;

  private Target(String name, @Nullable Path file) {
    this.name = name;
    this.file = file;
  }

  /**
   * The place that was named.
   *
   * @param name a file, or "-" for the standard output
   * @param source the file the result is made of, which is never replaced
   * @param force whether a file that is there may be replaced
   */
  static Target of(String name, Path source, boolean force) throws ProblemException {
    if (name.equals(STANDARD_OUTPUT)) {
      return new Target(name, null);
    }
    Path file = file(name);
    if (same(file, source)) {
      throw ProblemException.of(CliProblem.SAME_FILE, name);
    }
    if (Files.exists(file) && !Files.isDirectory(file) && !force) {
      throw ProblemException.of(CliProblem.EXISTS, name);
    }
    return new Target(name, file);
  }

  /** The file of this name. */
  static Path file(String name) throws ProblemException {
    try {
      if (name.isEmpty()) {
        throw ProblemException.of(CliProblem.BAD_NAME, name);
      }
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new ProblemException(Problem.of(CliProblem.BAD_NAME, name.replace('\0', ' ')), e);
    }
  }

  private static boolean same(Path one, Path other) {
    try {
      return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize())
          || (Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other));
    } catch (IOException e) {
      // Two files of which nothing can be said; reading or writing them will say what is wrong.
      return false;
    }
  }

  /** The name as it was given. */
  String name() {
    return name;
  }

  boolean standardOutput() {
    return file == null;
  }

  boolean sameAs(Target other) {
    return file == null ? other.file == null : other.file != null && same(file, other.file);
  }

  /** Writes the whole result, or nothing. */
  void write(byte[] content, PrintStream out) throws ProblemException {
    if (file != null) {
      AtomicFile.write(file, content);
      return;
    }
    out.write(content, 0, content.length);
    if (out.checkError()) {
      throw ProblemException.of(CliProblem.OUTPUT_CLOSED);
    }
  }
}
