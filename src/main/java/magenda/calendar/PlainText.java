package magenda.calendar;

/**
 * Makes any text fit for a calendar: line breaks are {@code \n}, other control characters are gone
 * (RFC 5545 allows but the tab), halves of characters become U+FFFD. iCal4j writes them all raw,
 * and a raw line break begins a new property.
 */
final class PlainText {

  private PlainText() {}

  /** The text in lines. */
  static String lines(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (!plain(text.charAt(i))) {
        return cleaned(text, i);
      }
    }
    return text;
  }

  /** The text in one line, without blanks around it. */
  static String line(String text) {
    String lines = lines(text);
    return (lines.indexOf('\n') < 0 ? lines : lines.replaceAll("\\s*\n\\s*", " ")).strip();
  }

  private static boolean plain(char c) {
    return (c >= ' ' && c < 0x7F)
        || (c > 0x9F && c < 0x2028)
        || (c > 0x2029 && c < 0xD800)
        || (c > 0xDFFF && c != 0xFEFF)
        || c == '\n'
        || c == '\t';
  }

  private static String cleaned(String text, int from) {
    StringBuilder clean = new StringBuilder(text.length()).append(text, 0, from);
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (plain(c)) {
        clean.append(c);
      } else if (c == '\r') {
        if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
          clean.append('\n');
        }
      } else if (c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029) {
        clean.append('\n');
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        clean.append(c).append(text.charAt(++i));
      } else if (Character.isSurrogate(c)) {
        clean.append('\uFFFD');
      }
    }
    return clean.toString();
  }
}
