package magenda.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import magenda.exchange.SourceDocument.Block;
import magenda.exchange.SourceDocument.Cell;
import magenda.exchange.SourceDocument.Paragraph;
import magenda.exchange.SourceDocument.Row;
import magenda.exchange.SourceDocument.Table;
import org.jspecify.annotations.Nullable;

/**
 * Reads a Word document that was turned into text.
 *
 * <p>There a cell begins at a line break and a tab, may go on over several lines, empty ones among
 * them, and a row is followed by an empty line. Before the table a tab stands for the sign of a
 * list item. A footnote stands where it is referred to: {@code [footnoteRef:2] [2: words]}.
 */
final class PlainTextReader {

  private static final Pattern FOOTNOTE =
      Pattern.compile("\\[footnoteRef:(\\d+)\\]\\s*\\[\\1:\\s*(.*?)\\]", Pattern.DOTALL);

  private PlainTextReader() {}

  /** Reads a text; without a header of a schedule it has no table. */
  static SourceDocument read(String text) {
    String breaks = text.replaceAll("\\r\\n?", "\n");
    List<Piece> pieces = pieces(breaks);
    int[] header = header(pieces);
    if (header == null) {
      return SourceDocument.of(paragraphs(breaks));
    }
    List<Block> blocks =
        new ArrayList<>(paragraphs(breaks.substring(0, pieces.get(header[0]).start())));
    blocks.add(table(pieces.subList(header[0], pieces.size()), header[1] - header[0]));
    return SourceDocument.of(blocks);
  }

  /**
   * What stands from one tab at the beginning of a line to the next.
   *
   * @param start where it begins in the text
   * @param endsRow whether an empty line follows its words
   */
  private record Piece(int start, String words, boolean endsRow) {}

  private static List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    int start = text.startsWith("\t") ? 0 : next(text, 0);
    while (start >= 0) {
      int end = next(text, start + 1);
      String words = text.substring(start, end < 0 ? text.length() : end);
      boolean endsRow = end < 0 || words.matches("(?s).*\\n\\h*\\n\\s*");
      pieces.add(new Piece(start, words.strip(), endsRow));
      start = end;
    }
    return pieces;
  }

  private static int next(String text, int from) {
    int at = text.indexOf("\n\t", Math.max(0, from - 1));
    return at < 0 ? -1 : at + 1;
  }

  /**
   * The first pieces, up to the first that ends a row, that are a header; null if there are none.
   */
  private static int @Nullable [] header(List<Piece> pieces) {
    for (int first = 0; first < pieces.size(); first++) {
      if (HeaderWords.columnOf(pieces.get(first).words()) == null) {
        continue;
      }
      int end = first;
      List<String> cells = new ArrayList<>();
      while (end < pieces.size() && (end == first || !pieces.get(end - 1).endsRow())) {
        cells.add(pieces.get(end).words());
        end++;
      }
      if (HeaderWords.isHeader(cells)) {
        return new int[] {first, end};
      }
    }
    return null;
  }

  private static Table table(List<Piece> pieces, int columns) {
    List<Row> rows = new ArrayList<>();
    int start = 0;
    while (start < pieces.size()) {
      int end = rowEnd(pieces, start, columns);
      rows.add(
          Row.of(
              pieces.subList(start, end).stream()
                  .map(p -> Cell.of(inlineNotes(p.words())))
                  .toList()));
      start = end;
    }
    return new Table(rows);
  }

  /**
   * A row has as many cells as the header, unless the last of them is not followed by an empty line
   * and one before is: then a cell is missing.
   */
  private static int rowEnd(List<Piece> pieces, int start, int columns) {
    int full = Math.min(start + columns, pieces.size());
    for (int end = full; end > start; end--) {
      if (pieces.get(end - 1).endsRow()) {
        // an empty line may also stand within the row; only one that shortens it by a little counts
        return end == full || end - start >= columns - 1 ? end : full;
      }
    }
    return full;
  }

  private static String inlineNotes(String words) {
    return FOOTNOTE
        .matcher(words)
        .replaceAll(note -> Matcher.quoteReplacement("[" + note.group(2) + "]"));
  }

  private static List<Block> paragraphs(String text) {
    List<Block> blocks = new ArrayList<>();
    for (String line : text.split("\n")) {
      List<String> notes = new ArrayList<>();
      String words =
          FOOTNOTE
              .matcher(line)
              .replaceAll(
                  note -> {
                    notes.add(note.group(2));
                    return "";
                  });
      if (!words.isBlank()) {
        blocks.add(new Paragraph(words, line.startsWith("\t"), notes));
      }
    }
    return blocks;
  }
}
