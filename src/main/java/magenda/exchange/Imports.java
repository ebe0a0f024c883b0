package magenda.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import magenda.problem.Problem;
import magenda.problem.ProblemException;

/**
 * Imports schedules from documents: {@code .docx}, {@code .html}, {@code .txt}, {@code .md}, {@code
 * .csv} and {@code .tsv} files, and what is pasted from a clipboard. Asks nothing: what the
 * document leaves out is given by {@link ImportOptions}, and a question that must be answered
 * first, such as the year, is a {@link ProblemException}.
 */
public final class Imports {

  private Imports() {}

  /**
   * Reads a file; the ending of its name tells the format. A document without a title gets the name
   * of the file.
   *
   * @throws ProblemException with an {@link ExchangeProblem} if there is no schedule to be read
   */
  public static ImportResult read(Path file, ImportOptions options) throws ProblemException {
    String name = String.valueOf(file.getFileName());
    SourceFile.check(file, name);
    String stem = name.replaceFirst("\\.[^.]*$", "");
    String ending = name.substring(stem.length()).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case ".docx" ->
          new DocumentImport(name, stem, options).read(DocxReader.read(file.toFile(), name));
      case ".doc" -> throw ProblemException.of(ExchangeProblem.OLD_WORD, name);
      case ".html", ".htm", ".txt", ".text", ".md", ".markdown", ".csv", ".tsv", ".tab" -> {
        SourceFile.Decoded decoded = SourceFile.read(file, name);
        yield text(decoded.text(), ending, name, stem, options, decoded.remarks());
      }
      default -> throw ProblemException.of(ExchangeProblem.UNKNOWN_FORMAT, name);
    };
  }

  /**
   * Reads plain text: a document turned into text, values separated by tabs, commas or semicolons,
   * or a Markdown table.
   *
   * @param name how the text is called in problems, such as the words for the clipboard
   */
  public static ImportResult readText(String text, String name, ImportOptions options)
      throws ProblemException {
    return text(text, ".txt", name, "", options, List.of());
  }

  /**
   * Reads HTML, a whole document or a fragment.
   *
   * @param name how the text is called in problems, such as the words for the clipboard
   */
  public static ImportResult readHtml(String html, String name, ImportOptions options)
      throws ProblemException {
    return text(html, ".html", name, "", options, List.of());
  }

  private static ImportResult text(
      String text,
      String ending,
      String name,
      String stem,
      ImportOptions options,
      List<Problem> remarks)
      throws ProblemException {
    if (text.isBlank()) {
      throw ProblemException.of(ExchangeProblem.EMPTY, name);
    }
    if (text.startsWith("\uFEFF")) {
      return text(text.substring(1), ending, name, stem, options, remarks);
    }
    if (options.rowsOnly() && !isHtml(text, ending)) {
      String headed = PastedRows.headed(text);
      if (headed.length() > text.length()) {
        return text(headed, ending, name, stem, options, remarks);
      }
    }
    char delimiter = isHtml(text, ending) ? 0 : DelimitedReader.delimiterOf(text);
    if (delimiter != 0) {
      List<List<String>> records = DelimitedReader.records(text, delimiter, name);
      if (ExportedHeader.isExported(records.getFirst())) {
        return ExportedTable.read(records, stem, options);
      }
    }
    SourceDocument document;
    if (isHtml(text, ending)) {
      document = HtmlReader.read(text);
    } else if (delimiter != 0) {
      document = DelimitedReader.read(text, delimiter, name);
    } else if (MarkdownReader.hasTable(text)) {
      document = MarkdownReader.read(text);
    } else {
      document = PlainTextReader.read(text);
    }
    return new DocumentImport(name, stem, options)
        .read(new SourceDocument(document.blocks(), document.asides(), remarks));
  }

  private static boolean isHtml(String text, String ending) {
    return ending.startsWith(".htm")
        || text.stripLeading().regionMatches(true, 0, "<!doctype html", 0, 14)
        || text.stripLeading().regionMatches(true, 0, "<html", 0, 5);
  }
}
