package magenda.store;

import java.nio.charset.StandardCharsets;

/**
 * A place in a text, as an editor shows it.
 *
 * @param line counted from 1, in digits
 * @param column counted from 1 in characters, in digits
 */
record TextPosition(String line, String column) {

  /** The place of the byte at an offset, which may lie behind the end. */
  static TextPosition of(byte[] utf8, long offset) {
    int end = Math.clamp(offset, 0, utf8.length);
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < end; i++) {
      if (utf8[i] == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    String before = new String(utf8, lineStart, end - lineStart, StandardCharsets.UTF_8);
    int column = before.codePointCount(0, before.length()) + 1;
    return new TextPosition(Integer.toString(line), Integer.toString(column));
  }
}
