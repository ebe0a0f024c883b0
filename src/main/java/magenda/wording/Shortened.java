package magenda.wording;

/** Titles cut where a sentence names them. */
final class Shortened {

  private static final int MOST = 40;

  private Shortened() {}

  /** The title itself, or its first words and "…". */
  static String of(String title) {
    if (title.codePointCount(0, title.length()) <= MOST) {
      return title;
    }
    int end = title.offsetByCodePoints(0, MOST);
    int space = title.lastIndexOf(' ', end);
    return title.substring(0, space > 0 ? space : end).stripTrailing() + " …";
  }
}
