package magenda.ui.main;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.input.Clipboard;
import magenda.exchange.ExchangeProblem;
import magenda.exchange.ImportOptions;
import magenda.exchange.ImportResult;
import magenda.exchange.Imports;
import magenda.problem.ProblemException;
import magenda.ui.importing.ImportReportForm;
import magenda.ui.kit.Failures;
import magenda.ui.kit.UiContext;
import magenda.wording.Texts;

/**
 * Brings in documents: reads them in the background, asks for a missing year, shows what found no
 * place.
 */
final class ImportController {

  private final Texts texts;
  private final UiContext context;
  private final Opening opening;
  private final Failures failures;
  private final FileController files;

  /** Imports that end in a schedule shown among the files. */
  ImportController(
      Texts texts, UiContext context, Opening opening, Failures failures, FileController files) {
    this.texts = texts;
    this.context = context;
    this.opening = opening;
    this.failures = failures;
    this.files = files;
  }

  /** Imports a file. */
  void file(Path file) {
    read(
        new Source(
            Optional.of(file),
            file.getFileName().toString(),
            options -> Imports.read(file, options)),
        ImportOptions.NONE);
  }

  /** Imports the table on the clipboard; says so where there is none. */
  void clipboard() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    String name = texts.get("import.clipboard");
    if (clipboard.hasHtml()) {
      String html = clipboard.getHtml();
      read(clipboard(name, options -> Imports.readHtml(html, name, options)), ImportOptions.NONE);
    } else if (clipboard.hasString()) {
      String text = clipboard.getString();
      read(clipboard(name, options -> Imports.readText(text, name, options)), ImportOptions.NONE);
    } else {
      context.dialogs().tell(name, texts.get("import.clipboard.empty"));
    }
  }

  /** How a source is read. */
  @FunctionalInterface
  private interface Reader {
    ImportResult read(ImportOptions options) throws ProblemException;
  }

  /** What is imported, by its name for people; from a file, if not from the clipboard. */
  private record Source(Optional<Path> file, String name, Reader reader) {}

  private static Source clipboard(String name, Reader reader) {
    return new Source(Optional.empty(), name, reader);
  }

  private void read(Source source, ImportOptions options) {
    String name = source.name();
    Callable<ImportResult> work = () -> source.reader().read(options);
    opening.begin(
        new Opening.Request<>(
            source.file(),
            texts.get("import.running", name),
            work,
            () -> files.mayReplaceBy(name),
            result -> {
              files.showImported(result.schedule(), name);
              tell(name, result);
            },
            error -> failed(source, options, error)));
  }

  private void tell(String name, ImportResult result) {
    if (result.unplaced().isEmpty() && result.assumptions().isEmpty()) {
      context.dialogs().notice(texts.get("import.done", result.schedule().sessions().size(), name));
    } else {
      context.dialogs().ask(new ImportReportForm(result, context.locale()), name);
    }
  }

  private void failed(Source source, ImportOptions options, Throwable error) {
    String name = source.name();
    boolean yearMissing =
        error instanceof ProblemException problem
            && problem.problem().code() == ExchangeProblem.YEAR_MISSING;
    if (!yearMissing) {
      failures.show(texts.get("import.failed", name), error);
      return;
    }
    Optional<Integer> year =
        context
            .dialogs()
            .askText(name, texts.get("import.year"), String.valueOf(thisYear()))
            .flatMap(ImportController::year);
    year.ifPresent(known -> read(source, new ImportOptions(known, options.zone())));
  }

  private int thisYear() {
    return context.clock().instant().atZone(context.clock().getZone()).getYear();
  }

  private static Optional<Integer> year(String typed) {
    try {
      int year = Integer.parseInt(typed.strip());
      return year >= 1 && year <= 9999 ? Optional.of(year) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
