package magenda.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import magenda.exchange.SourceDocument.Block;
import magenda.exchange.SourceDocument.Cell;
import magenda.exchange.SourceDocument.Paragraph;
import magenda.exchange.SourceDocument.Row;
import magenda.exchange.SourceDocument.Table;
import magenda.problem.Problem;
import magenda.problem.ProblemException;

/**
 * The tables of a document that have a known header, at least one, and what stands around them.
 *
 * @param tables in the order of the document
 * @param before the paragraphs before the first
 * @param unplaced the words that belong neither to a table nor to the head of the document
 */
record FoundTables(List<ScheduleTable> tables, List<Paragraph> before, List<Unplaced> unplaced) {

  FoundTables {
    tables = List.copyOf(tables);
    before = List.copyOf(before);
    unplaced = List.copyOf(unplaced);
  }

  /**
   * Looks for the tables.
   *
   * @param name how the document is called in problems
   * @param rowsOnly whether only rows are wanted: what is before the first table has no place then,
   *     and a table may have no header
   */
  static FoundTables in(SourceDocument document, String name, boolean rowsOnly)
      throws ProblemException {
    Search search = new Search(rowsOnly);
    document.blocks().forEach(search::look);
    search.requireTable(name);
    search.otherTables();
    document.asides().forEach(search::outside);
    return new FoundTables(search.tables, search.before, search.unplaced);
  }

  private static final class Search {

    private final boolean rowsOnly;
    private final List<ScheduleTable> tables = new ArrayList<>();
    private final List<Row> otherRows = new ArrayList<>();
    private final List<Paragraph> before = new ArrayList<>();
    private final List<Unplaced> unplaced = new ArrayList<>();

    private Search(boolean rowsOnly) {
      this.rowsOnly = rowsOnly;
    }

    private void look(Block block) {
      switch (block) {
        case Paragraph paragraph -> paragraph(paragraph);
        case Table table -> {
          ScheduleTable found = ScheduleTable.of(rowsOnly ? PastedRows.headed(table) : table);
          if (found == null) {
            otherRows.addAll(table.rows());
          } else {
            aboveHeader(found);
            tables.add(BesideHeader.straightened(found));
          }
        }
      }
    }

    private void aboveHeader(ScheduleTable table) {
      for (Row row : table.before()) {
        for (Cell cell : row.cells()) {
          if (!cell.text().isEmpty()) {
            paragraph(Paragraph.of(cell.text()));
          }
        }
      }
    }

    private void paragraph(Paragraph paragraph) {
      if (tables.isEmpty()) {
        before.add(paragraph);
      }
      if (!tables.isEmpty() || rowsOnly) {
        outside(paragraph.text());
      }
    }

    private void outside(String words) {
      if (!words.isEmpty()) {
        unplaced.add(new Unplaced(0, "", words, Problem.of(ExchangeProblem.OUTSIDE)));
      }
    }

    private void requireTable(String name) throws ProblemException {
      if (!tables.isEmpty()) {
        return;
      }
      if (otherRows.isEmpty()) {
        throw ProblemException.of(ExchangeProblem.NO_TABLE, name);
      }
      String first =
          otherRows.getFirst().cells().stream()
              .map(cell -> cell.text().replace('\n', ' '))
              .collect(Collectors.joining(" | "));
      throw ProblemException.of(ExchangeProblem.NO_HEADER, name, first);
    }

    private void otherTables() {
      for (Row row : otherRows) {
        for (Cell cell : row.cells()) {
          if (!cell.text().isEmpty()) {
            unplaced.add(new Unplaced(0, "", cell.text(), Problem.of(ExchangeProblem.OTHER_TABLE)));
          }
        }
      }
    }
  }
}
