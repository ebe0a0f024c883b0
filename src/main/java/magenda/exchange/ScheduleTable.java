package magenda.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import magenda.exchange.SourceDocument.Cell;
import magenda.exchange.SourceDocument.Row;
import magenda.exchange.SourceDocument.Table;
import org.jspecify.annotations.Nullable;

/**
 * A table whose header is known.
 *
 * @param columns what its columns hold, in their order
 * @param rows the rows under the header, those that repeat it and empty ones left out
 * @param before the rows above the header
 */
record ScheduleTable(List<Place> columns, List<Row> rows, List<Row> before) {

  private static final int LAST_HEADER_ROW = 10;

  /**
   * A column.
   *
   * @param header its words, or empty
   * @param column what it holds, or null for a further column, or one without header
   */
  record Place(String header, @Nullable Column column) {

    /** True if the cells of this column have a place in a session. */
    boolean placed() {
      return column != null || !header.isEmpty();
    }
  }

  ScheduleTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    before = List.copyOf(before);
  }

  /** The table with its header found, or null if none of its first rows is one. */
  static @Nullable ScheduleTable of(Table table) {
    List<Row> rows = table.rows();
    for (int i = 0; i < Math.min(rows.size(), LAST_HEADER_ROW); i++) {
      List<String> header = texts(rows.get(i));
      if (HeaderWords.isHeader(header)) {
        List<Row> under =
            rows.subList(i + 1, rows.size()).stream()
                .filter(row -> !row.blank() && !texts(row).equals(header))
                .toList();
        return new ScheduleTable(places(header, width(under)), under, rows.subList(0, i));
      }
    }
    return null;
  }

  private static List<String> texts(Row row) {
    return row.cells().stream().map(cell -> cell.text().replace('\n', ' ')).toList();
  }

  private static int width(List<Row> rows) {
    return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
  }

  private static List<Place> places(List<String> header, int width) {
    List<Place> places = new ArrayList<>();
    Set<Column> known = new HashSet<>();
    Set<String> further = new HashSet<>();
    for (String words : header) {
      Column column = HeaderWords.columnOf(words);
      if (column != null && known.add(column)) {
        places.add(new Place(words, column));
      } else {
        places.add(new Place(unlike(words, further), null));
      }
    }
    while (places.size() < width) {
      places.add(new Place("", null));
    }
    return places;
  }

  private static String unlike(String words, Set<String> taken) {
    String name = words;
    for (int i = 2; !name.isEmpty() && !taken.add(name); i++) {
      name = words + " " + i;
    }
    return name;
  }

  /**
   * The same table with what its columns hold moved to the right or the left, for a header that
   * stands beside its cells. A first column that becomes free and counts the rows is their number.
   */
  ScheduleTable shifted(int by) {
    List<Place> moved = new ArrayList<>(Collections.nCopies(columns.size(), new Place("", null)));
    for (int i = 0; i < columns.size(); i++) {
      if (i + by >= 0 && i + by < columns.size()) {
        moved.set(i + by, columns.get(i));
      }
    }
    if (by == 1 && rows.stream().allMatch(row -> row.cell(0).text().matches("\\d*\\.?"))) {
      moved.set(0, new Place("", Column.NUMBER));
    }
    return new ScheduleTable(moved, rows, before);
  }

  /** The index of the column that holds this, or -1. */
  int indexOf(Column column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).column() == column) {
        return i;
      }
    }
    return -1;
  }

  /** True if there is a column of this kind. */
  boolean has(Column column) {
    return indexOf(column) >= 0;
  }

  /** The cell of a row in this column, or an empty one. */
  Cell cell(Row row, Column column) {
    int index = indexOf(column);
    return index < 0 ? Cell.EMPTY : row.cell(index);
  }

  /** The words of a row for date and hour. */
  String timeWords(Row row) {
    String date = cell(row, Column.DATE).text();
    String time = cell(row, Column.TIME).text();
    return date.isEmpty() || time.isEmpty() ? date + time : date + "\n" + time;
  }

  /** The header over the words for the hour, or for the date where there is none. */
  String timeHeader() {
    int time = indexOf(Column.TIME);
    return columns.get(time < 0 ? indexOf(Column.DATE) : time).header();
  }

  /** The headers that name further columns. */
  List<String> furtherColumns() {
    return columns.stream()
        .filter(place -> place.column() == null && place.placed())
        .map(Place::header)
        .toList();
  }
}
