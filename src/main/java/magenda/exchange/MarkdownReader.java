package magenda.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import magenda.exchange.SourceDocument.Block;
import magenda.exchange.SourceDocument.Cell;
import magenda.exchange.SourceDocument.Paragraph;
import magenda.exchange.SourceDocument.Row;
import magenda.exchange.SourceDocument.Table;

/**
 * Reads Markdown with pipe tables (GitHub Flavored Markdown Spec 0.29, section 4.10) and footnotes
 * ({@code [^1]}). In a cell {@code <br>} breaks the line.
 */
final class MarkdownReader {

  private static final int LONGEST_DELIMITER_ROW = 2000;
  private static final Pattern DELIMITER_ROW =
      Pattern.compile("\\s{0,3}\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*\\|?\\s*");
  private static final Pattern FOOTNOTE =
      Pattern.compile("(?m)^ {0,3}\\[\\^([^\\]\\s]+)\\]:[ \\t]*(.*)(?:\\R|$)");
  private static final Pattern REFERENCE = Pattern.compile("\\[\\^([^\\]\\s]+)\\]");
  private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");

  private final Map<String, String> footnotes = new HashMap<>();
  private final List<Block> blocks = new ArrayList<>();

  private MarkdownReader() {}

  /** True if a text has a pipe table. */
  static boolean hasTable(String text) {
    List<String> lines = text.lines().toList();
    for (int i = 1; i < lines.size(); i++) {
      if (isTableAt(lines, i - 1)) {
        return true;
      }
    }
    return false;
  }

  /** Reads a text. */
  static SourceDocument read(String text) {
    MarkdownReader reader = new MarkdownReader();
    String body =
        FOOTNOTE
            .matcher(text)
            .replaceAll(
                note -> {
                  reader.footnotes.put(note.group(1), words(note.group(2)));
                  return "";
                });
    reader.readBody(body.lines().toList());
    return SourceDocument.of(reader.blocks);
  }

  private void readBody(List<String> lines) {
    List<String> prose = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      if (!isTableAt(lines, i)) {
        prose.add(lines.get(i++));
        continue;
      }
      paragraphs(prose);
      prose.clear();
      List<Row> rows = new ArrayList<>();
      rows.add(row(lines.get(i)));
      i += 2;
      while (i < lines.size() && !lines.get(i).isBlank() && lines.get(i).contains("|")) {
        rows.add(row(lines.get(i++)));
      }
      blocks.add(new Table(rows));
    }
    paragraphs(prose);
  }

  private static boolean isTableAt(List<String> lines, int i) {
    return i + 1 < lines.size()
        && lines.get(i).contains("|")
        && lines.get(i + 1).contains("|")
        && lines.get(i + 1).length() <= LONGEST_DELIMITER_ROW
        && DELIMITER_ROW.matcher(lines.get(i + 1)).matches();
  }

  private void paragraphs(List<String> lines) {
    for (String line : MarkdownText.lines(String.join("\n", lines))) {
      List<String> notes = new ArrayList<>();
      String words = REFERENCE.matcher(line).replaceAll(note -> noted(note.group(1), notes));
      boolean item = words.startsWith(CellText.BULLET);
      blocks.add(new Paragraph(item ? CellText.withoutBullet(words) : words, item, notes));
    }
  }

  private Row row(String line) {
    List<Cell> cells = new ArrayList<>();
    for (String cell : split(line)) {
      List<String> notes = new ArrayList<>();
      List<String> words = new ArrayList<>();
      for (String part : BREAK.split(cell)) {
        String noted = REFERENCE.matcher(part).replaceAll(note -> noted(note.group(1), notes));
        words.add(words(noted));
      }
      notes.forEach(note -> words.add("[" + note + "]"));
      cells.add(Cell.of(String.join("\n", words)));
    }
    return Row.of(cells);
  }

  private String noted(String label, List<String> notes) {
    String note = footnotes.get(label);
    if (note == null) {
      return Matcher.quoteReplacement("[^" + label + "]");
    }
    notes.add(note);
    return "";
  }

  private static String words(String inline) {
    // a line of a cell is no list, heading or quotation, whatever it begins with
    String line = inline.strip();
    if (line.isEmpty()) {
      return "";
    }
    return String.join(" ", MarkdownText.lines("\u2060" + line));
  }

  private static List<String> split(String line) {
    String row = line.strip();
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    for (int i = row.startsWith("|") ? 1 : 0; i < row.length(); i++) {
      char c = row.charAt(i);
      if (c == '\\' && i + 1 < row.length()) {
        char next = row.charAt(++i);
        cell.append(next == '|' ? "|" : "\\" + next);
      } else if (c == '|') {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    if (!cell.toString().isBlank()) {
      cells.add(cell.toString());
    }
    return cells;
  }
}
