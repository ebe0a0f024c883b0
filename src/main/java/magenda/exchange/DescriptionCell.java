package magenda.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a cell with title and description says: the first line is the title, behind the tags of its
 * clusters; what follows is the description.
 *
 * @param tags the tags before the title, as written
 * @param title the title without tags and mark
 * @param titleOpen whether the title is marked as to be confirmed
 * @param description the description in Markdown: a paragraph for each line, list items with a
 *     hyphen, the word before a goal in bold
 * @param descriptionOpen whether any line of the description is marked as to be confirmed
 */
record DescriptionCell(
    List<String> tags,
    String title,
    boolean titleOpen,
    String description,
    boolean descriptionOpen) {

  private static final Pattern TAG = Pattern.compile("^\\[([^\\[\\]]+)\\]\\s*");
  private static final Pattern LIKE_A_TAG = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}&-]{0,7}");
  private static final Pattern GOAL =
      Pattern.compile(
          "(goals?|objectives?|aims?|objectifs?|objetivos?)\\s*:\\s*(.*)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  DescriptionCell {
    tags = List.copyOf(tags);
  }

  /**
   * Reads a cell.
   *
   * @param text its words
   * @param declared tells whether a cluster of this tag or name is declared; any other bracket is
   *     taken for a tag if it is one short word in capitals
   */
  static DescriptionCell read(String text, Predicate<String> declared) {
    List<String> tags = new ArrayList<>();
    List<String> lines = new ArrayList<>(CellText.lines(text));
    String title = "";
    boolean open = false;
    while (title.isEmpty() && !open && !lines.isEmpty()) {
      String line = CellText.withoutBullet(lines.removeFirst());
      TbcMark mark = TbcMark.inLine(withoutTags(line, tags, declared));
      title = mark.text();
      open = mark.marked();
    }
    DescriptionCell rest = description(String.join("\n", lines));
    return new DescriptionCell(tags, title, open, rest.description(), rest.descriptionOpen());
  }

  /** Reads a cell that holds a description alone. */
  static DescriptionCell description(String text) {
    StringBuilder markdown = new StringBuilder();
    boolean open = false;
    boolean afterItem = false;
    for (String line : CellText.lines(text)) {
      TbcMark mark = TbcMark.inLine(line);
      open |= mark.marked();
      if (mark.text().isEmpty()) {
        continue;
      }
      boolean item = CellText.isItem(mark.text());
      if (!markdown.isEmpty()) {
        markdown.append(item && afterItem ? "\n" : "\n\n");
      }
      markdown.append(item ? item(mark.text()) : paragraph(mark.text()));
      afterItem = item;
    }
    return new DescriptionCell(List.of(), "", false, markdown.toString(), open);
  }

  private static String item(String line) {
    return "- " + MarkdownText.escape(CellText.withoutBullet(line));
  }

  private static String paragraph(String line) {
    Matcher goal = GOAL.matcher(line);
    if (!goal.matches()) {
      return MarkdownText.escape(line);
    }
    String words = goal.group(2);
    return "**"
        + goal.group(1)
        + ":**"
        + (words.isEmpty() ? "" : " " + MarkdownText.escapeInline(words));
  }

  private static String withoutTags(String line, List<String> tags, Predicate<String> declared) {
    String rest = line;
    Matcher tag = TAG.matcher(rest);
    while (tag.find() && isTag(tag.group(1).strip(), declared)) {
      for (String name : tag.group(1).split("[,;/]")) {
        tags.add(name.strip());
      }
      rest = rest.substring(tag.end());
      tag = TAG.matcher(rest);
    }
    return rest;
  }

  private static boolean isTag(String bracket, Predicate<String> declared) {
    if (TbcMark.inLine(bracket).marked()) {
      return false;
    }
    for (String name : bracket.split("[,;/]")) {
      String tag = name.strip();
      if (!declared.test(tag.toLowerCase(Locale.ROOT)) && !LIKE_A_TAG.matcher(tag).matches()) {
        return false;
      }
    }
    return true;
  }
}
