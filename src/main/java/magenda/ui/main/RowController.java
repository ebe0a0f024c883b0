package magenda.ui.main;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.Clipboard;
import magenda.document.ScheduleDocument;
import magenda.exchange.ImportOptions;
import magenda.exchange.Imports;
import magenda.problem.ProblemException;
import magenda.schedule.EdtfDate;
import magenda.schedule.Session;
import magenda.ui.details.DetailsForm;
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
      List<Session> rows = rowsOnClipboard();
      if (rows.isEmpty()) {
        context.dialogs().notice(texts.get("paste.nothing"));
        return;
      }
      current().insertAll(NextRow.in(current()), rows);
    } catch (ProblemException e) {
      failures.show(texts.get("paste.failed"), e);
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

  private List<Session> rowsOnClipboard() throws ProblemException {
    var copied = RowClipboard.copied();
    if (copied.isPresent()) {
      return copied.get();
    }
    Clipboard clipboard = Clipboard.getSystemClipboard();
    String name = texts.get("import.clipboard");
    EdtfDate period = current().schedule().period();
    Integer year = period == null ? null : period.firstDay().getYear();
    ImportOptions options = new ImportOptions(year, current().schedule().zone());
    if (clipboard.hasHtml()) {
      return Imports.readHtml(clipboard.getHtml(), name, options).schedule().sessions();
    }
    return clipboard.hasString()
        ? Imports.readText(clipboard.getString(), name, options).schedule().sessions()
        : List.of();
  }

  private ScheduleDocument current() {
    return document.getValue();
  }
}
