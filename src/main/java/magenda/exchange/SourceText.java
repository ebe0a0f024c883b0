package magenda.exchange;

/** Gathers the words of a cell or paragraph, with and without what is struck out. */
final class SourceText {

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder source = new StringBuilder();

  /** Adds words; those struck out belong to the source only. */
  void append(String words, boolean struck) {
    source.append(words);
    if (!struck) {
      text.append(words);
    }
  }

  /** Begins a new line, whether or not the present one is empty. */
  void breakLine() {
    append("\n", false);
  }

  /** Begins a new line unless the present one is empty. */
  void startLine() {
    startLine(text);
    startLine(source);
  }

  /** Begins an item of a list on a line of its own. */
  void startItem() {
    startLine();
    append(CellText.BULLET, false);
  }

  private static void startLine(StringBuilder words) {
    if (!words.isEmpty() && words.charAt(words.length() - 1) != '\n') {
      words.append('\n');
    }
  }

  /** True if the present line is a list item without words so far. */
  boolean atItem() {
    int length = text.length();
    return text.indexOf(CellText.BULLET, Math.max(0, length - CellText.BULLET.length())) >= 0;
  }

  /** How many characters count so far. */
  int length() {
    return text.length();
  }

  /** True if nothing but blanks was added behind this place. */
  boolean isBlankFrom(int start) {
    return text.substring(start).isBlank();
  }

  /** The words that count. */
  String text() {
    return text.toString();
  }

  /** The words as a cell. */
  SourceDocument.Cell cell() {
    return new SourceDocument.Cell(text.toString(), source.toString());
  }
}
