package magenda.exchange;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The header of an exported table: which column stands where. */
final class ExportedHeader {

  private final Map<CsvColumn, Integer> own = new EnumMap<>(CsvColumn.class);
  private final Map<String, Integer> further = new LinkedHashMap<>();

  ExportedHeader(List<String> names) {
    for (CsvColumn column : CsvColumn.values()) {
      int index = names.indexOf(column.header());
      if (index >= 0) {
        own.put(column, index);
      }
    }
    Set<String> known =
        Stream.of(CsvColumn.values()).map(CsvColumn::header).collect(Collectors.toSet());
    for (int i = 0; i < names.size(); i++) {
      String name = SpreadsheetGuard.unguarded(names.get(i)).strip();
      boolean first = known.contains(name) && names.indexOf(names.get(i)) == i;
      if (!first && !name.isEmpty() && !name.startsWith(CsvColumn.LOCAL)) {
        further.putIfAbsent(name, i);
      }
    }
  }

  /** True if these are the headers of an exported table. */
  static boolean isExported(List<String> names) {
    return names.containsAll(
        Stream.of(CsvColumn.WHEN, CsvColumn.DATE, CsvColumn.EXTENT, CsvColumn.TITLE, CsvColumn.ID)
            .map(CsvColumn::header)
            .toList());
  }

  /** The further columns of the schedule. */
  List<String> furtherColumns() {
    return List.copyOf(further.keySet());
  }

  /**
   * What stands in a line under this header.
   *
   * @param row its place under the header, counted from 1
   */
  ExportedLine line(List<String> values, int row) {
    return new ExportedLine(row, cells(own, values), cells(further, values));
  }

  private static <C> Map<C, String> cells(Map<C, Integer> places, List<String> values) {
    Map<C, String> cells = new LinkedHashMap<>();
    places.forEach(
        (column, index) -> {
          if (index < values.size()) {
            cells.put(column, SpreadsheetGuard.unguarded(values.get(index)));
          }
        });
    return cells;
  }
}
