package magenda.store;

import magenda.problem.ProblemException;

/** What is looked at in the bytes of a file before they are read as JSON. */
final class JsonBytes {

  private static final int MARK_LENGTH = 3;

  private JsonBytes() {}

  /**
   * Where the JSON text begins: behind a byte order mark, if there is one.
   *
   * @param file the name of the file, for problems
   * @throws ProblemException if there is nothing to read, or it is not UTF-8
   */
  static int start(byte[] bytes, String file) throws ProblemException {
    if (utf16(bytes) || !Utf8.valid(bytes)) {
      throw ProblemException.of(StoreProblem.NOT_UTF8, file);
    }
    int start = startsWithMark(bytes) ? MARK_LENGTH : 0;
    if (blank(bytes, start)) {
      throw ProblemException.of(StoreProblem.EMPTY, file);
    }
    return start;
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= MARK_LENGTH
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  private static boolean blank(byte[] bytes, int start) {
    for (int i = start; i < bytes.length; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != '\t') {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 begins with a NUL in one of two bytes. */
  private static boolean utf16(byte[] bytes) {
    return bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0);
  }
}
