package magenda.ui.main;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import magenda.document.ScheduleDocument;
import magenda.document.Selection;
import magenda.schedule.Session;
import magenda.ui.kit.ActionFactory;
import magenda.ui.table.RowCommands;
import org.controlsfx.control.action.Action;
import org.kordamp.ikonli.feather.Feather;

/** The commands that change the document. */
final class EditActions {

  private final ObservableValue<ScheduleDocument> document;

  /** True while no session is selected. */
  final ObservableValue<Boolean> nothingSelected;

  final Action undo;
  final Action redo;
  final Action add;
  final Action duplicate;
  final Action delete;
  final Action moveUp;
  final Action moveDown;
  final Action selectAll;

  /**
   * The commands for a document.
   *
   * @param rows what can be done to the rows that are shown
   * @param fixed true while rows cannot be moved
   */
  EditActions(
      ActionFactory actions,
      Locale locale,
      ObservableValue<ScheduleDocument> document,
      Supplier<RowCommands> rows,
      ObservableValue<Boolean> fixed) {
    this.document = document;
    EditWords words = new EditWords(locale);
    ObservableValue<Boolean> nothingToUndo =
        document.flatMap(ScheduleDocument::undoLabelProperty).map(label -> false).orElse(true);
    ObservableValue<Boolean> nothingToRedo =
        document.flatMap(ScheduleDocument::redoLabelProperty).map(label -> false).orElse(true);
    nothingSelected =
        document
            .map(ScheduleDocument::selection)
            .flatMap(Selection::idsProperty)
            .map(List::isEmpty);
    undo =
        actions.of(
            "undo", "Shortcut+Z", Feather.CORNER_UP_LEFT, nothingToUndo, () -> current().undo());
    redo =
        actions.of(
            "redo",
            "Shortcut+Shift+Z",
            Feather.CORNER_UP_RIGHT,
            nothingToRedo,
            () -> current().redo());
    undo.textProperty()
        .bind(
            document
                .flatMap(ScheduleDocument::undoLabelProperty)
                .map(words::undo)
                .orElse(words.undo(null)));
    redo.textProperty()
        .bind(
            document
                .flatMap(ScheduleDocument::redoLabelProperty)
                .map(words::redo)
                .orElse(words.redo(null)));
    add =
        actions.of(
            "add",
            "Shortcut+Enter",
            Feather.PLUS,
            () -> current().rows().add(NextRow.in(current())));
    duplicate =
        actions.of(
            "duplicate",
            "Shortcut+D",
            Feather.COPY,
            nothingSelected,
            () -> onSelected(ids -> current().rows().duplicate(ids)));
    delete =
        actions.of("delete", "Delete", Feather.TRASH_2, nothingSelected, () -> rows.get().delete());
    moveUp = actions.of("moveUp", "Alt+Up", Feather.ARROW_UP, fixed, () -> rows.get().moveUp());
    moveDown =
        actions.of("moveDown", "Alt+Down", Feather.ARROW_DOWN, fixed, () -> rows.get().moveDown());
    selectAll =
        actions.of(
            "selectAll",
            "Shortcut+A",
            null,
            () ->
                current()
                    .selection()
                    .selectAll(current().sessions().stream().map(Session::id).toList()));
  }

  private void onSelected(Consumer<List<UUID>> verb) {
    verb.accept(new ArrayList<>(current().selection().ids()));
  }

  private ScheduleDocument current() {
    return document.getValue();
  }
}
