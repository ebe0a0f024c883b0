package magenda.exchange;

import java.util.List;
import magenda.problem.Problem;

/**
 * A document as far as importing looks at it, whichever format it came in.
 *
 * @param blocks paragraphs and tables in their order
 * @param asides words that stand beside the text: page headers, footers, comments
 * @param remarks what had to be assumed while reading the format
 */
record SourceDocument(List<Block> blocks, List<String> asides, List<Problem> remarks) {

  SourceDocument {
    blocks = List.copyOf(blocks);
    asides = List.copyOf(asides);
    remarks = List.copyOf(remarks);
  }

  static SourceDocument of(List<Block> blocks) {
    return new SourceDocument(blocks, List.of(), List.of());
  }

  /** A piece of the document. */
  sealed interface Block {}

  /**
   * A paragraph outside of a table.
   *
   * @param text its words, with line breaks
   * @param item true for an item of a list
   * @param footnotes the words of the footnotes it refers to
   */
  record Paragraph(String text, boolean item, List<String> footnotes) implements Block {
    Paragraph {
      text = CellText.tidy(text);
      footnotes = footnotes.stream().map(CellText::tidy).toList();
    }

    static Paragraph of(String text) {
      return new Paragraph(text, false, List.of());
    }
  }

  /** A table, its header among the rows. */
  record Table(List<Row> rows) implements Block {
    Table {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row. A cell merged with those below it stands in each of their rows; one merged with those at
   * its right stands in the first place, and the others are empty.
   *
   * @param across true if one cell goes across a table of several columns
   */
  record Row(List<Cell> cells, boolean across) {
    Row {
      cells = List.copyOf(cells);
    }

    static Row of(List<Cell> cells) {
      return new Row(cells, false);
    }

    boolean blank() {
      return cells.stream().allMatch(cell -> cell.source().isEmpty());
    }

    /** The cell at a place, or an empty one where the row is shorter. */
    Cell cell(int index) {
      return index < cells.size() ? cells.get(index) : Cell.EMPTY;
    }
  }

  /**
   * A cell. Items of lists begin with a middle dot and a space.
   *
   * @param text the words that count
   * @param source the same with the words that are struck out
   */
  record Cell(String text, String source) {
    static final Cell EMPTY = new Cell("", "");

    Cell {
      text = CellText.tidy(text);
      source = CellText.tidy(source);
    }

    static Cell of(String text) {
      return new Cell(text, text);
    }
  }
}
