package magenda.ui.main;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import magenda.exchange.ExchangeProblem;
import magenda.exchange.ImportOptions;
import magenda.exchange.ImportResult;
import magenda.exchange.Imports;
import magenda.problem.ProblemException;
import magenda.schedule.Schedule;
import magenda.ui.importing.ImportReportForm;
import magenda.ui.kit.BackgroundTasks;
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
  private final BackgroundTasks tasks;
  private final Failures failures;
  private final Supplier<BiPredicate<Schedule, String>> target;

  /**
   * Imports that end in a schedule.
   *
   * @param target gives, when an import begins, what takes its schedule and the name of the
   *     document, or refuses them
   */
  ImportController(
      Texts texts,
      UiContext context,
      BackgroundTasks tasks,
      Failures failures,
      Supplier<BiPredicate<Schedule, String>> target) {
    this.texts = texts;
    this.context = context;
    this.tasks = tasks;
    this.failures = failures;
    this.target = target;
  }

  /** Imports a file. */
  void file(Path file) {
    read(
        file.getFileName().toString(),
        options -> Imports.read(file, options),
        ImportOptions.NONE,
        target.get());
  }

  /** Imports the table on the clipboard; says so where there is none. */
  void clipboard() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    String name = texts.get("import.clipboard");
    if (clipboard.hasHtml()) {
      String html = clipboard.getHtml();
      read(
          name, options -> Imports.readHtml(html, name, options), ImportOptions.NONE, target.get());
    } else if (clipboard.hasString()) {
      String text = clipboard.getString();
      read(
          name, options -> Imports.readText(text, name, options), ImportOptions.NONE, target.get());
    } else {
      context.dialogs().tell(name, texts.get("import.clipboard.empty"));
    }
  }

  /** How a source is read. */
  @FunctionalInterface
  private interface Source {
    ImportResult read(ImportOptions options) throws ProblemException;
  }

  private void read(
      String name, Source source, ImportOptions options, BiPredicate<Schedule, String> opened) {
    Callable<ImportResult> work = () -> source.read(options);
    tasks.run(
        texts.get("import.running", name),
        work,
        result -> {
          if (opened.test(result.schedule(), name)) {
            tell(name, result);
          }
        },
        error -> failed(name, source, options, opened, error));
  }

  private void tell(String name, ImportResult result) {
    if (result.unplaced().isEmpty() && result.assumptions().isEmpty()) {
      context.dialogs().notice(texts.get("import.done", result.schedule().sessions().size(), name));
    } else {
      context.dialogs().ask(new ImportReportForm(result, context.locale()), name);
    }
  }

  private void failed(
      String name,
      Source source,
      ImportOptions options,
      BiPredicate<Schedule, String> opened,
      Throwable error) {
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
    year.ifPresent(known -> read(name, source, new ImportOptions(known, options.zone()), opened));
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
