package magenda.exchange;

import java.util.stream.IntStream;
import magenda.schedule.expression.Reading;

/** Finds the times of a table under the column beside that of their header. */
final class BesideHeader {

  private static final int ROWS_TO_COMPARE = 12;

  private BesideHeader() {}

  /**
   * The table with its header moved over the column that reads as times, where it stands beside.
   */
  static ScheduleTable straightened(ScheduleTable table) {
    int time = table.indexOf(table.has(Column.DATE) ? Column.DATE : Column.TIME);
    long rows = table.rows().stream().limit(ROWS_TO_COMPARE).count();
    if (timesIn(table, time) * 3 >= rows) {
      return table;
    }
    return IntStream.of(1, -1)
        .filter(by -> timesIn(table, time + by) * 2 > rows)
        .mapToObj(table::shifted)
        .findFirst()
        .orElse(table);
  }

  private static long timesIn(ScheduleTable table, int column) {
    if (column < 0) {
      return 0;
    }
    return table.rows().stream()
        .limit(ROWS_TO_COMPARE)
        .map(row -> row.cell(column).text())
        .filter(text -> !text.isEmpty())
        .filter(text -> !(AnyYear.read(text) instanceof Reading.Refused))
        .count();
  }
}
