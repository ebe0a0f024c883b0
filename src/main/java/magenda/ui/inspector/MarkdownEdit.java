package magenda.ui.inspector;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A text with a selection, as it is before or after a mark of Markdown was set.
 *
 * @param text all of it
 * @param start where the selection begins
 * @param end where the selection ends, exclusive
 */
record MarkdownEdit(String text, int start, int end) {

  private static final String BULLET = "- ";

  /** Puts a mark such as {@code **} around the selection, or takes it away where it is there. */
  MarkdownEdit toggle(String mark) {
    int length = mark.length();
    String before = text.substring(0, start);
    String after = text.substring(end);
    if (before.endsWith(mark) && after.startsWith(mark)) {
      return new MarkdownEdit(
          before.substring(0, start - length) + selected() + after.substring(length),
          start - length,
          end - length);
    }
    return new MarkdownEdit(
        before + mark + selected() + mark + after, start + length, end + length);
  }

  /** Makes the lines of the selection bullets, or plain lines where all of them are bullets. */
  MarkdownEdit toggleBullets() {
    int from = text.lastIndexOf('\n', start - 1) + 1;
    int to = text.indexOf('\n', end);
    to = to < 0 ? text.length() : to;
    String[] lines = text.substring(from, to).split("\n", -1);
    boolean bullets = Arrays.stream(lines).allMatch(line -> line.startsWith(BULLET));
    String changed =
        Arrays.stream(lines)
            .map(line -> bullets ? line.substring(BULLET.length()) : withBullet(line))
            .collect(Collectors.joining("\n"));
    String lead = !bullets && needsEmptyLine(from) ? "\n" : "";
    String result = text.substring(0, from) + lead + changed + text.substring(to);
    int last = from + lead.length() + changed.length();
    return new MarkdownEdit(result, lines.length == 1 ? last : from + lead.length(), last);
  }

  /** Makes the selection a link, and selects the place of its address. */
  MarkdownEdit link(String address) {
    String link = "[" + selected() + "](" + address + ")";
    int at = start + selected().length() + 3;
    return new MarkdownEdit(
        text.substring(0, start) + link + text.substring(end), at, at + address.length());
  }

  private static String withBullet(String line) {
    return line.startsWith(BULLET) ? line : BULLET + line;
  }

  /** A list that follows a paragraph begins after an empty line, or it would be part of it. */
  private boolean needsEmptyLine(int from) {
    if (from < 2) {
      return false;
    }
    int lineBefore = text.lastIndexOf('\n', from - 2) + 1;
    String line = text.substring(lineBefore, from - 1);
    return !line.isBlank() && !line.startsWith(BULLET);
  }

  private String selected() {
    return text.substring(start, end);
  }
}
