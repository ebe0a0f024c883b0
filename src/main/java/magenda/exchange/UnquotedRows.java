package magenda.exchange;

import java.util.ArrayList;
import java.util.List;
import magenda.exchange.SourceDocument.Block;
import magenda.exchange.SourceDocument.Cell;
import magenda.exchange.SourceDocument.Paragraph;
import magenda.exchange.SourceDocument.Row;
import magenda.exchange.SourceDocument.Table;
import magenda.schedule.expression.Reading;

/**
 * Reads a table as word processors put it on the clipboard as plain text: tabs between cells, line
 * breaks between rows, and line breaks within cells that nothing tells from those. What stands
 * between the last tab of a row and the first of the next is the last cell of the one and the first
 * of the other; the most lines at its end that are a time are the latter.
 */
final class UnquotedRows {

  private UnquotedRows() {}

  /** True if a text has such a table: there are no quotes, and lines with too few tabs. */
  static boolean fit(String text) {
    List<String> lines = text.lines().toList();
    int header = header(lines);
    if (header < 0) {
      return false;
    }
    long tabs = tabs(lines.get(header));
    List<String> rows = lines.stream().skip(header + 1L).filter(line -> !line.isBlank()).toList();
    return rows.stream().noneMatch(line -> line.startsWith("\"") || line.contains("\t\""))
        && rows.stream().anyMatch(line -> tabs(line) < tabs)
        && HeaderWords.columnOf(lines.get(header).split("\t", -1)[0]) != Column.NUMBER;
  }

  /** Reads a text that {@link #fit fits}. */
  static SourceDocument read(String text) {
    List<String> lines = text.lines().toList();
    int header = header(lines);
    List<Block> blocks = new ArrayList<>();
    lines.subList(0, header).forEach(line -> blocks.add(Paragraph.of(line)));
    List<String> columns = List.of(lines.get(header).split("\t", -1));
    List<Row> rows = new ArrayList<>();
    rows.add(row(columns));
    List<String> cells = new ArrayList<>();
    String rest = String.join("\n", lines.subList(header + 1, lines.size()));
    for (String part : rest.split("\t", -1)) {
      if (cells.size() < columns.size() - 1) {
        cells.add(part);
        continue;
      }
      List<String> joint = CellText.lines(part);
      int split = firstOfNext(joint);
      cells.add(String.join("\n", joint.subList(0, split)));
      rows.add(row(cells));
      cells.clear();
      cells.add(String.join("\n", joint.subList(split, joint.size())));
    }
    if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
      rows.add(row(cells));
    }
    blocks.add(new Table(rows));
    return SourceDocument.of(blocks);
  }

  private static int header(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains("\t")
          && HeaderWords.isHeader(List.of(lines.get(i).split("\t", -1)))) {
        return i;
      }
    }
    return -1;
  }

  private static long tabs(String line) {
    return line.chars().filter(c -> c == '\t').count();
  }

  private static Row row(List<String> cells) {
    return Row.of(cells.stream().map(Cell::of).toList());
  }

  private static int firstOfNext(List<String> joint) {
    // a time has few lines; the last cell of the row may have none
    for (int i = Math.max(0, joint.size() - 4); i < joint.size(); i++) {
      String words = String.join("\n", joint.subList(i, joint.size()));
      if (AnyYear.read(words) instanceof Reading.Understood) {
        return i;
      }
    }
    return joint.size();
  }
}
