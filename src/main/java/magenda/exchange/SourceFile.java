package magenda.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import magenda.problem.Problem;
import magenda.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Files as they come: found or not, too large, in one character encoding or another. */
final class SourceFile {

  /** The largest file that is read: 50 megabytes, far more than any schedule. */
  static final long LARGEST = 50_000_000;

  private static final long MEGABYTE = 1_000_000;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private SourceFile() {}

  /**
   * A text and what had to be assumed to read it.
   *
   * @param remarks at most one
   */
  record Decoded(String text, List<Problem> remarks) {}

  /**
   * Stops unless there is a file that can be read, neither empty nor too large.
   *
   * @param name how the file is called in problems
   */
  static void check(Path file, String name) throws ProblemException {
    try {
      if (Files.isDirectory(file)) {
        throw ProblemException.of(ExchangeProblem.FOLDER, name);
      }
      long size = Files.size(file);
      if (!Files.isReadable(file)) {
        throw ProblemException.of(ExchangeProblem.NO_PERMISSION, name);
      }
      if (size == 0) {
        throw ProblemException.of(ExchangeProblem.EMPTY, name);
      }
      if (size > LARGEST) {
        throw ProblemException.of(
            ExchangeProblem.TOO_LARGE, name, size / MEGABYTE, LARGEST / MEGABYTE);
      }
    } catch (IOException e) {
      throw new ProblemException(problem(e, name), e);
    }
  }

  /** The text of a file. */
  static Decoded read(Path file, String name) throws ProblemException {
    try {
      return decode(Files.readAllBytes(file), name);
    } catch (IOException e) {
      throw new ProblemException(problem(e, name), e);
    }
  }

  private static Problem problem(IOException e, String name) {
    return switch (e) {
      case NoSuchFileException _ -> Problem.of(ExchangeProblem.NO_SUCH_FILE, name);
      case AccessDeniedException _ -> Problem.of(ExchangeProblem.NO_PERMISSION, name);
      default -> Problem.of(ExchangeProblem.UNREADABLE, name, String.valueOf(e.getMessage()));
    };
  }

  /**
   * Reads bytes in the encoding their byte order mark names, else as UTF-8, else, where they are no
   * UTF-8, as Windows-1252.
   */
  static Decoded decode(byte[] bytes, String name) throws ProblemException {
    String text = marked(bytes);
    List<Problem> remarks = List.of();
    if (text == null) {
      text = strict(bytes, 0, StandardCharsets.UTF_8);
    }
    if (text == null) {
      text = strict(bytes, 0, WINDOWS);
      remarks = List.of(Problem.of(ExchangeProblem.ENCODING_ASSUMED, name));
    }
    if (text == null || text.chars().anyMatch(SourceFile::isControl)) {
      throw ProblemException.of(ExchangeProblem.NOT_TEXT, name);
    }
    if (text.isBlank()) {
      throw ProblemException.of(ExchangeProblem.EMPTY, name);
    }
    return new Decoded(text, remarks);
  }

  private static @Nullable String marked(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    if (first == 0xFEFF) {
      return strict(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (first == 0xFFFE) {
      return strict(bytes, 2, StandardCharsets.UTF_16LE);
    }
    boolean utf8 = first == 0xEFBB && bytes.length > 2 && bytes[2] == (byte) 0xBF;
    return utf8 ? strict(bytes, 3, StandardCharsets.UTF_8) : null;
  }

  private static @Nullable String strict(byte[] bytes, int from, Charset charset) {
    try {
      return charset
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static boolean isControl(int c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B;
  }
}
