package magenda.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import magenda.exchange.SourceDocument.Cell;
import magenda.exchange.SourceDocument.Row;
import magenda.exchange.SourceDocument.Table;
import magenda.schedule.Tbc;
import magenda.schedule.When;
import magenda.schedule.expression.Reading;

/**
 * Rows copied out of the middle of a schedule table, without its header. They are given the usual
 * one, time, session, platform and organizers, if they have as many columns and a first cell among
 * them reads as a time. With fewer columns nothing tells which are left out.
 */
final class PastedRows {

  private static final List<String> HEADER = List.of("Time", "Session", "Platform", "Organizers");

  private PastedRows() {}

  /** The table with a header above it; unchanged if it has one or is no part of a schedule. */
  static Table headed(Table table) {
    boolean wide = table.rows().stream().anyMatch(row -> row.cells().size() >= HEADER.size());
    boolean timed = table.rows().stream().anyMatch(row -> isTime(row.cell(0).text()));
    if (!wide || !timed || ScheduleTable.of(table) != null) {
      return table;
    }
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(HEADER.stream().map(Cell::of).toList()));
    rows.addAll(table.rows());
    return new Table(rows);
  }

  /**
   * The lines, with tabs between their cells, under a header; unchanged if they have one or are no
   * part of a schedule. A cell may go on over several lines.
   */
  static String headed(String text) {
    if (DelimitedReader.delimiterOf(text) != 0) {
      return text;
    }
    boolean timed = false;
    boolean wide = true;
    long tabs = 0;
    for (String line : text.lines().toList()) {
      int tab = line.indexOf('\t');
      if (tab >= 0 && isTime(line.substring(0, tab))) {
        wide &= !timed || tabs >= HEADER.size() - 1;
        timed = true;
        tabs = 0;
      }
      tabs += line.chars().filter(c -> c == '\t').count();
    }
    wide &= tabs >= HEADER.size() - 1;
    return timed && wide ? String.join("\t", HEADER) + "\n" + text : text;
  }

  private static boolean isTime(String words) {
    if (words.isBlank()) {
      return false;
    }
    return switch (AnyYear.read(words.strip())) {
      case Reading.Understood(_, When when, Set<Tbc> tbc) -> !when.empty() || !tbc.isEmpty();
      case Reading.Several _, Reading.Ambiguous _ -> true;
      case Reading.Refused _ -> false;
    };
  }
}
