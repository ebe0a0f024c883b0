package magenda.exchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words with the mark "to be confirmed" taken out. At the beginning or the end of a line the mark
 * is read in all its spellings: {@code TBC}, {@code (TBC)}, {@code – TBC}, {@code - tbc}. Amid the
 * words it counts, and stays where it is.
 *
 * @param text the words without the mark
 * @param marked whether there was one
 */
record TbcMark(String text, boolean marked) {

  private static final String SHORT = "(?:TBC|TBD|TBA)";
  private static final String LONG =
      "(?:to be (?:confirmed|determined|decided|announced)|[àa] confirmer|por confirmar)";
  private static final String ANY = "(?:" + SHORT + "|" + LONG + ")";
  private static final String BRACKETED = "(?:\\(\\s*" + ANY + "\\s*\\)|\\[\\s*" + ANY + "\\s*\\])";
  private static final String NO_WORD = "[^\\p{L}\\p{N}]*";
  private static final int LOOSELY = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern WHOLE =
      Pattern.compile(NO_WORD + "(?:" + BRACKETED + "|" + ANY + ")" + NO_WORD, LOOSELY);
  private static final Pattern LAST =
      Pattern.compile(
          "(?:\\s*[-–—,]?\\s*"
              + BRACKETED
              + "|\\s*[-–—]\\s*"
              + ANY
              + "|,?\\s+"
              + SHORT
              + ")\\s*\\.?$",
          LOOSELY);
  private static final Pattern FIRST =
      Pattern.compile(
          "^(?:" + BRACKETED + "\\s*[-–—:]?|" + ANY + "\\s*[-–—:]|" + SHORT + ")\\s+(?=\\S)",
          LOOSELY);
  private static final Pattern AMID =
      Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + SHORT + "|(?iu:" + LONG + "))(?![\\p{L}\\p{N}])");

  /** Reads one line. */
  static TbcMark inLine(String line) {
    if (WHOLE.matcher(line).matches()) {
      return new TbcMark("", true);
    }
    String rest = without(LAST, without(FIRST, line));
    boolean marked = !rest.equals(line) || AMID.matcher(line).find();
    return new TbcMark(rest, marked);
  }

  /** Reads each line of a text; lines that are nothing but the mark are left out. */
  static TbcMark inLines(String text) {
    StringBuilder rest = new StringBuilder();
    boolean marked = false;
    for (String line : CellText.lines(text)) {
      TbcMark mark = inLine(line);
      marked |= mark.marked();
      if (!mark.text().isEmpty()) {
        rest.append(rest.isEmpty() ? "" : "\n").append(mark.text());
      }
    }
    return new TbcMark(rest.toString(), marked);
  }

  private static String without(Pattern mark, String line) {
    Matcher matcher = mark.matcher(line);
    return matcher.find() ? matcher.replaceFirst("").strip() : line;
  }
}
