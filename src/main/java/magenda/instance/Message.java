package magenda.instance;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What one start says to another: absolute names of files, in UTF-8, each with a zero byte behind
 * it, which no name holds. Before them goes their length in bytes, as four bytes, the highest
 * first; the answer is the byte {@link #TAKEN}.
 */
final class Message {

  /** The length of the names, in bytes. */
  static final int LONGEST = 1 << 20;

  /** The names were taken and will be opened. */
  static final byte TAKEN = 1;

  private static final char END = '\0';

  private Message() {}

  /**
   * The message, with its length.
   *
   * @param files absolute
   * @throws CharacterCodingException if a name cannot be written in UTF-8, or all are too long
   */
  static ByteBuffer encode(List<Path> files) throws CharacterCodingException {
    StringBuilder names = new StringBuilder();
    files.forEach(file -> names.append(file).append(END));
    ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(names));
    if (bytes.remaining() > LONGEST) {
      throw new CharacterCodingException();
    }
    return ByteBuffer.allocate(Integer.BYTES + bytes.remaining())
        .putInt(bytes.remaining())
        .put(bytes)
        .flip();
  }

  /**
   * The files of a message without its length.
   *
   * @throws CharacterCodingException if it is not what another start says
   */
  static List<Path> decode(ByteBuffer bytes) throws CharacterCodingException {
    String names = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    List<Path> files = new ArrayList<>();
    int start = 0;
    for (int end = names.indexOf(END); end >= 0; end = names.indexOf(END, start)) {
      files.add(absolute(names.substring(start, end)));
      start = end + 1;
    }
    if (start < names.length()) {
      throw new CharacterCodingException();
    }
    return files;
  }

  private static Path absolute(String name) throws CharacterCodingException {
    try {
      Path file = Path.of(name);
      if (file.isAbsolute()) {
        return file;
      }
    } catch (InvalidPathException e) {
      // no name for a file here, which is said below
    }
    throw new CharacterCodingException();
  }
}
