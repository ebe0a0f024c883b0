package magenda.calendar;

import java.util.Arrays;

/**
 * Content lines in UTF-8, folded after at most 75 octets (RFC 5545, 3.1), never inside a character.
 * iCal4j's own writer counts characters and so makes lines that are too long.
 */
final class FoldedLines {

  private static final int LONGEST = 75;

  private byte[] bytes;
  private int size;
  private int column;

  /** Nothing yet. */
  FoldedLines(int expectedSize) {
    bytes = new byte[Math.max(expectedSize, 256)];
  }

  /** Adds whole content lines, each ending in CRLF. */
  void add(String lines) {
    int length = lines.length();
    // a character is at most three octets, and every fold adds three to seventy-two or more
    ensure(length * 3 + length / 8 + 16);
    for (int i = 0; i < length; i++) {
      char c = lines.charAt(i);
      if (c == '\r' || c == '\n') {
        bytes[size++] = (byte) c;
        column = 0;
      } else if (c < 0x80) {
        foldBefore(1);
        bytes[size++] = (byte) c;
      } else if (c < 0x800) {
        foldBefore(2);
        bytes[size++] = (byte) (0xC0 | (c >> 6));
        addRest(c, 1);
      } else if (Character.isHighSurrogate(c)) {
        int point = Character.toCodePoint(c, lines.charAt(++i));
        foldBefore(4);
        bytes[size++] = (byte) (0xF0 | (point >> 18));
        addRest(point, 3);
      } else {
        foldBefore(3);
        bytes[size++] = (byte) (0xE0 | (c >> 12));
        addRest(c, 2);
      }
    }
  }

  /** Adds the octets of a character that follow its first. */
  private void addRest(int point, int octets) {
    for (int shift = 6 * (octets - 1); shift >= 0; shift -= 6) {
      bytes[size++] = (byte) (0x80 | ((point >> shift) & 0x3F));
    }
  }

  /** All lines so far. */
  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  private void foldBefore(int octets) {
    if (column + octets > LONGEST) {
      bytes[size++] = '\r';
      bytes[size++] = '\n';
      bytes[size++] = ' ';
      column = 1;
    }
    column += octets;
  }

  private void ensure(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
