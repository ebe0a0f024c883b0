package magenda.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Tells text in UTF-8 from other bytes, more strictly than a JSON parser does. */
final class Utf8 {

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

  /** The least character that has so many bytes. */
  private static final int[] LEAST = {0, 0, 0x80, 0x800, 0x1_0000};

  private Utf8() {}

  /** True if the bytes are whole characters, each in its shortest form (RFC 3629, section 3). */
  static boolean valid(byte[] bytes) {
    int at = afterAscii(bytes, 0);
    while (at < bytes.length) {
      int length = lengthAt(bytes, at);
      if (length == 0) {
        return false;
      }
      at = afterAscii(bytes, at + length);
    }
    return true;
  }

  /** How many bytes the character has that begins here and is not ASCII; 0 if none does. */
  private static int lengthAt(byte[] bytes, int at) {
    int length = Integer.numberOfLeadingZeros(~(bytes[at] << 24));
    if (length < 2 || length > 4 || at + length > bytes.length) {
      return 0;
    }
    int character = bytes[at] & (0x7F >> length);
    for (int i = at + 1; i < at + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return 0;
      }
      character = character << 6 | (bytes[i] & 0x3F);
    }
    boolean surrogate =
        character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    return character >= LEAST[length] && Character.isValidCodePoint(character) && !surrogate
        ? length
        : 0;
  }

  private static int afterAscii(byte[] bytes, int from) {
    int at = from;
    while (at + Long.BYTES <= bytes.length && ((long) EIGHT.get(bytes, at) & HIGH_BITS) == 0) {
      at += Long.BYTES;
    }
    while (at < bytes.length && bytes[at] >= 0) {
      at++;
    }
    return at;
  }
}
