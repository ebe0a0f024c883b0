package magenda.ui.main;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import magenda.document.ScheduleDocument;
import magenda.exchange.CsvExport;
import magenda.exchange.ExportOptions;
import magenda.exchange.MarkdownExport;
import magenda.file.AtomicFile;
import magenda.schedule.Schedule;
import magenda.ui.exporting.CalendarForm;
import magenda.ui.kit.BackgroundTasks;
import magenda.ui.kit.Dialogs.FileKind;
import magenda.ui.kit.Failures;
import magenda.ui.kit.UiContext;
import magenda.wording.CalendarWords;
import magenda.wording.Texts;

/** Writes what others read: calendars, Markdown, CSV. */
final class ExportController {

  private final ObservableValue<ScheduleDocument> document;
  private final UiContext context;
  private final BackgroundTasks tasks;
  private final Failures failures;
  private final Supplier<Path> beside;
  private final Runnable commitEditors;
  private final Texts texts;

  /**
   * Exports of the document that is shown.
   *
   * @param beside the file of the schedule without its ending, whose name an export takes over
   * @param commitEditors brings open editors to their end first
   */
  ExportController(
      ObservableValue<ScheduleDocument> document,
      UiContext context,
      BackgroundTasks tasks,
      Failures failures,
      Supplier<Path> beside,
      Runnable commitEditors) {
    this.document = document;
    this.context = context;
    this.tasks = tasks;
    this.failures = failures;
    this.beside = beside;
    this.commitEditors = commitEditors;
    texts = Texts.of(ExportController.class, context.locale());
  }

  /** Asks how the calendar is to be, shows what becomes of each session, writes it. */
  void calendar() {
    commitEditors.run();
    Schedule schedule = schedule();
    Optional<CalendarForm.Request> request =
        context
            .dialogs()
            .ask(new CalendarForm(schedule, context.locale()), texts.get("export.calendar"));
    request.ifPresent(
        asked ->
            target("ics", "kind.calendar").ifPresent(target -> write(target, asked, schedule)));
  }

  void markdown() {
    text("md", "kind.markdown", schedule -> MarkdownExport.write(schedule, ExportOptions.NONE));
  }

  void csv() {
    text("csv", "kind.csv", schedule -> CsvExport.write(schedule, ExportOptions.NONE));
  }

  private void write(Path target, CalendarForm.Request asked, Schedule schedule) {
    String advice = new CalendarWords(context.locale()).advice(schedule.title());
    tasks.run(
        texts.get("export.running", target.getFileName()),
        () -> {
          AtomicFile.write(target, asked.file().bytes());
          if (asked.advice()) {
            AtomicFile.write(adviceBeside(target), advice.getBytes(StandardCharsets.UTF_8));
          }
          return target;
        },
        asked.advice() ? this::writtenWithAdvice : this::written,
        error -> failures.show(texts.get("export.failed", target.getFileName()), error));
  }

  private void text(String ending, String kind, Function<Schedule, String> export) {
    commitEditors.run();
    Schedule schedule = schedule();
    target(ending, kind)
        .ifPresent(
            target ->
                tasks.run(
                    texts.get("export.running", target.getFileName()),
                    () -> {
                      AtomicFile.write(
                          target, export.apply(schedule).getBytes(StandardCharsets.UTF_8));
                      return target;
                    },
                    this::written,
                    error ->
                        failures.show(texts.get("export.failed", target.getFileName()), error)));
  }

  private void written(Path target) {
    context.dialogs().notice(texts.get("export.done", target));
  }

  private void writtenWithAdvice(Path target) {
    context
        .dialogs()
        .notice(texts.get("export.done.both", target, adviceBeside(target).getFileName()));
  }

  private static Path adviceBeside(Path target) {
    return target.resolveSibling(withoutEnding(target) + " - how to import.txt");
  }

  private Optional<Path> target(String ending, String kind) {
    Path suggestion = beside.get();
    FileKind wanted = new FileKind(texts.get(kind), List.of("*." + ending));
    return context
        .dialogs()
        .saveFile(
            texts.get(kind),
            suggestion.resolveSibling(suggestion.getFileName() + "." + ending),
            List.of(wanted))
        .map(wanted::named);
  }

  private static String withoutEnding(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  private Schedule schedule() {
    return document.getValue().schedule();
  }
}
