package magenda.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import magenda.problem.Problem;
import magenda.problem.ProblemException;

/** Reads a file at once. */
public final class WholeFile {

  private static final int MEGABYTE = 1024 * 1024;

  private WholeFile() {}

  /**
   * All bytes of a file.
   *
   * @param limit the largest size that is read, in megabytes; asked before anything is read
   * @throws ProblemException with a {@link FileProblem} if the file cannot be read or is larger
   */
  public static byte[] read(Path file, int limit) throws ProblemException {
    try {
      if (Files.isDirectory(file)) {
        throw ProblemException.of(FileProblem.IS_FOLDER, file.toString());
      }
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        throw ProblemException.of(FileProblem.NOT_A_FILE, file.toString());
      }
      long largest = (long) limit * MEGABYTE;
      if (Files.size(file) > largest) {
        throw tooLarge(file, limit);
      }
      try (InputStream in = Files.newInputStream(file)) {
        byte[] content = in.readNBytes((int) Math.min(largest + 1, Integer.MAX_VALUE - 8));
        if (content.length > largest) {
          throw tooLarge(file, limit);
        }
        return content;
      }
    } catch (IOException e) {
      throw new ProblemException(problem(file, e), e);
    }
  }

  private static ProblemException tooLarge(Path file, int limit) {
    return ProblemException.of(FileProblem.TOO_LARGE, file.toString(), limit);
  }

  static Problem problem(Path file, IOException e) {
    return switch (e) {
      case NoSuchFileException _, NotDirectoryException _ ->
          Problem.of(FileProblem.NOT_FOUND, file.toString());
      case AccessDeniedException _ -> Problem.of(FileProblem.NOT_READABLE, file.toString());
      default -> Problem.of(FileProblem.READ_FAILED, file.toString(), AtomicFile.reason(e));
    };
  }
}
