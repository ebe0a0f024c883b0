package magenda.ui.main;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.Clipboard;
import magenda.document.ScheduleDocument;
import magenda.exchange.ImportOptions;
import magenda.exchange.ImportResult;
import magenda.exchange.Imports;
import magenda.problem.ProblemException;
import magenda.schedule.EdtfDate;
import magenda.schedule.Schedule;
import magenda.ui.details.DetailsForm;
import magenda.ui.importing.ImportReportForm;
import magenda.ui.kit.Failures;
import magenda.ui.kit.UiContext;
import magenda.wording.Texts;

/** Copies and pastes rows, and asks for the details of the schedule. */
final class RowController {

  private final ObservableValue<ScheduleDocument> document;
  private final UiContext context;
  private final Failures failures;
  private final Texts texts;

  RowController(ObservableValue<ScheduleDocument> document, UiContext context, Failures failures) {
    this.document = document;
    this.context = context;
    this.failures = failures;
    texts = Texts.of(RowController.class, context.locale());
  }

  void copy() {
    if (!current().selection().ids().isEmpty()) {
      RowClipboard.copy(current());
    }
  }

  /** Puts the rows on the clipboard behind the session that is looked at, or at the end. */
  void paste() {
    try {
      Optional<Schedule> copied = RowClipboard.copied();
      if (copied.isPresent()) {
        insert(copied.get());
        return;
      }
      Optional<ImportResult> read = rowsOnClipboard();
      insert(read.map(ImportResult::schedule).orElse(Schedule.empty(current().schedule().id())));
      read.ifPresent(this::tell);
    } catch (ProblemException e) {
      failures.show(texts.get("paste.failed"), e);
    }
  }

  private void insert(Schedule rows) {
    if (rows.sessions().isEmpty()) {
      context.dialogs().notice(texts.get("paste.nothing"));
    } else {
      current().rows().insertAll(NextRow.in(current()), rows);
    }
  }

  /** Words that were copied and are in no session must not be lost unseen. */
  private void tell(ImportResult result) {
    if (!result.unplaced().isEmpty() || !result.assumptions().isEmpty()) {
      context
          .dialogs()
          .ask(new ImportReportForm(result, context.locale()), texts.get("import.clipboard"));
    }
  }

  void details() {
    context
        .dialogs()
        .ask(
            new DetailsForm(current().schedule(), false, context.locale()),
            texts.get("details.title"))
        .ifPresent(change -> current().setDetails(change));
  }

  private Optional<ImportResult> rowsOnClipboard() throws ProblemException {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    String name = texts.get("import.clipboard");
    EdtfDate period = current().schedule().period();
    Integer year = period == null ? null : period.firstDay().getYear();
    ImportOptions options = new ImportOptions(year, current().schedule().zone(), true);
    if (clipboard.hasHtml()) {
      return Optional.of(Imports.readHtml(clipboard.getHtml(), name, options));
    }
    return clipboard.hasString()
        ? Optional.of(Imports.readText(clipboard.getString(), name, options))
        : Optional.empty();
  }

  private ScheduleDocument current() {
    return document.getValue();
  }
}
