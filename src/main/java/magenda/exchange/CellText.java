package magenda.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words of a cell, without what differs from format to format. */
final class CellText {

  /** What an item of a list begins with, once a reader has been there. */
  static final String BULLET = "· ";

  private static final Pattern BREAK =
      Pattern.compile("\\r\\n?|[\\u000B\\u000C\\u0085\\u2028\\u2029]");
  private static final Pattern BLANKS = Pattern.compile("[\\h]+");
  private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");
  private static final Pattern ITEM =
      Pattern.compile("[·•●▪◦‣∙○■\\uF0B7\\uF0A7*–—-](?:\\h+|$)(.*)", Pattern.DOTALL);

  private CellText() {}

  /**
   * The same words with every kind of line break as a line feed, every run of blanks as one space,
   * and neither blanks around lines nor empty lines around the whole or twice in a row. Characters
   * that have no width are left out.
   */
  static String tidy(String text) {
    String breaks = BREAK.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll("\n");
    StringBuilder tidy = new StringBuilder();
    boolean empty = false;
    for (String raw : breaks.split("\n", -1)) {
      String line = BLANKS.matcher(raw).replaceAll(" ").strip();
      if (line.isEmpty()) {
        empty = true;
        continue;
      }
      if (!tidy.isEmpty()) {
        tidy.append(empty ? "\n\n" : "\n");
      }
      tidy.append(line);
      empty = false;
    }
    return tidy.toString();
  }

  /** The lines that are not empty. */
  static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        lines.add(line.strip());
      }
    }
    return lines;
  }

  /** True if a line is an item of a list, whichever sign it begins with. */
  static boolean isItem(String line) {
    return ITEM.matcher(line).matches();
  }

  /** The words of a line without the sign of an item. */
  static String withoutBullet(String line) {
    var item = ITEM.matcher(line);
    return item.matches() ? item.group(1).strip() : line;
  }

  /**
   * What two copies of one cell have in common: composed characters, one line, one sign for items.
   */
  static String normalised(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : lines(text)) {
      lines.add(isItem(line) ? BULLET + withoutBullet(line) : line);
    }
    return Normalizer.normalize(String.join(" ", lines), Normalizer.Form.NFC);
  }
}
