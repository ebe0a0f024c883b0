package magenda.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import magenda.exchange.SourceDocument.Block;
import magenda.exchange.SourceDocument.Cell;
import magenda.exchange.SourceDocument.Paragraph;
import magenda.exchange.SourceDocument.Row;
import magenda.exchange.SourceDocument.Table;
import magenda.problem.Problem;
import magenda.problem.ProblemException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads values separated by commas, semicolons or tabs (RFC 4180, with line breaks in quotes). */
final class DelimitedReader {

  private static final char[] DELIMITERS = {'\t', ',', ';'};

  private DelimitedReader() {}

  /**
   * Finds the delimiter that makes a header of a schedule out of one of the lines; 0 if none does.
   */
  static char delimiterOf(String text) {
    for (char delimiter : DELIMITERS) {
      for (String line : text.split("\\R")) {
        if (line.indexOf(delimiter) >= 0 && HeaderWords.isHeader(cells(line, delimiter))) {
          return delimiter;
        }
      }
    }
    return 0;
  }

  private static List<String> cells(String line, char delimiter) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.split(String.valueOf(delimiter), -1)) {
      cells.add(cell.strip().replaceAll("^\"|\"$", ""));
    }
    return cells;
  }

  /**
   * Reads a text. Lines before the first row with several values are paragraphs.
   *
   * @param name how the text is called in problems
   */
  static SourceDocument read(String text, char delimiter, String name) throws ProblemException {
    if (delimiter == '\t' && UnquotedRows.fit(text)) {
      return UnquotedRows.read(text);
    }
    List<Block> blocks = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (List<String> record : records(text, delimiter, name)) {
      boolean single = record.stream().skip(1).allMatch(String::isBlank);
      if (rows.isEmpty() && single) {
        blocks.add(Paragraph.of(record.getFirst()));
      } else {
        rows.add(Row.of(record.stream().map(Cell::of).toList()));
      }
    }
    if (!rows.isEmpty()) {
      blocks.add(new Table(rows));
    }
    return SourceDocument.of(blocks);
  }

  /** The records as they stand, without lines that are empty. */
  static List<List<String>> records(String text, char delimiter, String name)
      throws ProblemException {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(true)
            .setTrailingData(delimiter == '\t')
            .setLenientEof(delimiter == '\t')
            .get();
    List<List<String>> records = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      try {
        for (CSVRecord record : parser) {
          records.add(record.toList());
        }
      } catch (UncheckedIOException | IllegalStateException e) {
        throw new ProblemException(
            Problem.of(ExchangeProblem.QUOTES, name, parser.getCurrentLineNumber()), e);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Text in memory can always be read", e);
    }
    return records;
  }
}
