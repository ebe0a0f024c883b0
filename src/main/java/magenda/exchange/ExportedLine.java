package magenda.exchange;

import java.util.List;
import java.util.Map;
import magenda.problem.Problem;

/**
 * A line of an exported table.
 *
 * @param row its place under the header, counted from 1
 * @param cells what stands in the columns of every export; a column that is not there is left out
 * @param fields what stands in the further columns, by their names in their order
 */
record ExportedLine(int row, Map<CsvColumn, String> cells, Map<String, String> fields) {

  /** What stands in a column, or empty. */
  String cell(CsvColumn column) {
    return cells.getOrDefault(column, "");
  }

  /** What stands in a column of longer text, its lines ended by LF. */
  String text(CsvColumn column) {
    return cell(column).replaceAll("\\r\\n?", "\n");
  }

  /** What stands in a column that lists one thing a line. */
  List<String> list(CsvColumn column) {
    return text(column).lines().filter(line -> !line.isBlank()).toList();
  }

  /** Says that something in a column cannot be read. */
  Unplaced bad(CsvColumn column, String value) {
    Problem why = Problem.of(ExchangeProblem.BAD_VALUE, column.header(), value);
    return new Unplaced(row, column.header(), value, why);
  }
}
