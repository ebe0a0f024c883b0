package magenda.ui.main;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import javafx.scene.input.Clipboard;
import magenda.exchange.ExchangeProblem;
import magenda.exchange.ImportOptions;
import magenda.exchange.ImportResult;
import magenda.exchange.Imports;
import magenda.problem.ProblemException;
import magenda.schedule.Schedule;
import magenda.ui.importing.ImportReportForm;
import magenda.ui.kit.BackgroundTasks;
import magenda.ui.kit.UiContext;
import magenda.wording.Texts;

/**
 * Brings in documents: reads them in the background, asks for a missing year, shows what found no
 * place.
 */
final class ImportController {

  private final Texts texts;
  private final UiContext context;
  private final BackgroundTasks tasks;
  private final Failures failures;
  private final BiConsumer<Schedule, String> opened;

  /**
   * Imports that end in a schedule.
   *
   * @param opened takes the schedule and the name of the document it came from
   */
  ImportController(
      Texts texts,
      UiContext context,
      BackgroundTasks tasks,
      Failures failures,
      BiConsumer<Schedule, String> opened) {
    this.texts = texts;
    this.context = context;
    this.tasks = tasks;
    this.failures = failures;
    this.opened = opened;
  }

  /** Imports a file. */
  void file(Path file) {
    read(file.getFileName().toString(), options -> Imports.read(file, options), ImportOptions.NONE);
  }

  /** Imports the table on the clipboard; says so where there is none. */
  void clipboard() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    String name = texts.get("import.clipboard");
    if (clipboard.hasHtml()) {
      String html = clipboard.getHtml();
      read(name, options -> Imports.readHtml(html, name, options), ImportOptions.NONE);
    } else if (clipboard.hasString()) {
      String text = clipboard.getString();
      read(name, options -> Imports.readText(text, name, options), ImportOptions.NONE);
    } else {
      context.dialogs().error(name, texts.get("import.clipboard.empty"));
    }
  }

  /** How a source is read. */
  @FunctionalInterface
  private interface Source {
    ImportResult read(ImportOptions options) throws ProblemException;
  }

  private void read(String name, Source source, ImportOptions options) {
    Callable<ImportResult> work = () -> source.read(options);
    tasks.run(
        texts.get("import.running", name),
        work,
        result -> finished(name, result),
        error -> failed(name, source, options, error));
  }

  private void finished(String name, ImportResult result) {
    opened.accept(result.schedule(), name);
    if (result.unplaced().isEmpty() && result.assumptions().isEmpty()) {
      context.dialogs().notice(texts.get("import.done", result.schedule().sessions().size(), name));
    } else {
      context.dialogs().ask(new ImportReportForm(result, context.locale()), name);
    }
  }

  private void failed(String name, Source source, ImportOptions options, Throwable error) {
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
    year.ifPresent(known -> read(name, source, new ImportOptions(known, options.zone())));
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
