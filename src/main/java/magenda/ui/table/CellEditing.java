package magenda.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import magenda.document.ScheduleDocument;
import magenda.schedule.Session;
import magenda.schedule.expression.TimeContext;
import magenda.schedule.expression.TimeExpressions;
import magenda.ui.kit.TimeEntry.Outcome;
import magenda.ui.kit.TimeField;
import org.jspecify.annotations.Nullable;

/**
 * Turns keys and clicks on a cell into an open editor, and what was typed into a verb of the
 * document. Left and right choose the column the keyboard acts on; just typing begins its text
 * anew.
 */
final class CellEditing {

  private final TableView<Session> table;
  private final RowFinder finder;
  private final SessionColumns columns;
  private final RowCommands commands;
  private final ScheduleDocument document;
  private final RowFactsBook book;
  private final CellEditor editor;
  private final TimeField timeField;
  private final ObjectProperty<TableColumn<Session, Session>> active;
  private @Nullable UUID edited;

  CellEditing(
      TableView<Session> table,
      RowFinder finder,
      SessionColumns columns,
      RowCommands commands,
      ScheduleDocument document,
      RowFactsBook book,
      CellEditor editor,
      TimeField timeField) {
    this.table = table;
    this.finder = finder;
    this.columns = columns;
    this.commands = commands;
    this.document = document;
    this.book = book;
    this.editor = editor;
    this.timeField = timeField;
    active = columns.activeProperty();
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    table.addEventFilter(KeyEvent.KEY_TYPED, this::keyTyped);
    table.addEventFilter(MouseEvent.MOUSE_PRESSED, this::mousePressed);
    table.addEventHandler(MouseEvent.MOUSE_CLICKED, this::mouseClicked);
    table.addEventFilter(ScrollEvent.SCROLL, event -> editor.commit());
    editor.setOnTab(this::editNext);
    timeField.setOnAborted(() -> editor.close(true));
  }

  /** Opens the editor over a cell; nothing where its session is filtered out. */
  void edit(UUID id, TableColumn<Session, Session> column) {
    edit(id, column, "");
  }

  /** Takes what is being typed into a session that is no longer selected. */
  void selectionChanged(List<UUID> ids) {
    UUID typedInto = edited;
    if (editor.isOpen() && typedInto != null && !ids.contains(typedInto)) {
      editor.commit();
    }
  }

  private void edit(UUID id, TableColumn<Session, Session> column, String typed) {
    editor.commit();
    int index = finder.indexOf(id);
    if (index < 0) {
      return;
    }
    if (!document.selection().contains(id)) {
      document.selection().select(id);
    }
    finder.reveal(index);
    active.set(column);
    if (finder.cell(index, column).isEmpty()) {
      return;
    }
    edited = id;
    Supplier<Optional<RowCell>> cell = () -> finder.cell(finder.indexOf(id), column);
    Session session = table.getItems().get(index);
    SessionColumns.CellText text = columns.text(column);
    if (text == null) {
      TimeContext context = TimeContext.of(document.schedule());
      timeField.show(
          book.timeWords(session),
          session.when(),
          session.tbc(),
          words -> TimeExpressions.parse(words, context));
      timeField.setOnDecided(outcome -> takeTime(id, outcome));
      editor.openTime(cell, typed);
    } else {
      editor.openText(
          cell,
          text.read().apply(session),
          typed,
          column.getText(),
          taken -> {
            document.commitTyping();
            text.write().accept(document.edit(id), taken);
            document.commitTyping();
          });
    }
  }

  private void takeTime(UUID id, Outcome outcome) {
    editor.close(timeField.isFocusWithin());
    switch (outcome) {
      case Outcome.Value value -> document.edit(id).setWhen(value.when(), value.tbc());
      case Outcome.Split split -> document.rows().split(id, split.parts());
      case Outcome.Unchanged unchanged -> {}
      case Outcome.Question question -> {}
    }
  }

  private void editFocused(String typed) {
    Session session = table.getFocusModel().getFocusedItem();
    if (session != null) {
      edit(session.id(), active.get(), typed);
    }
  }

  private void editNext(boolean backwards) {
    TableColumn<Session, Session> last = active.get();
    activate(backwards ? -1 : 1);
    if (!last.equals(active.get())) {
      editFocused("");
    }
  }

  private void activate(int step) {
    List<TableColumn<Session, Session>> all = columns.editable();
    int next = all.indexOf(active.get()) + step;
    active.set(all.get(Math.clamp(next, 0, all.size() - 1)));
  }

  private void keyPressed(KeyEvent event) {
    boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    KeyCode code = event.getCode();
    if (event.isAltDown() && code == KeyCode.UP) {
      commands.moveUp();
    } else if (event.isAltDown() && code == KeyCode.DOWN) {
      commands.moveDown();
    } else if (event.isShortcutDown() && code == KeyCode.D) {
      commands.duplicate();
    } else if (plain && code == KeyCode.DELETE) {
      commands.delete();
    } else if (plain && (code == KeyCode.F2 || code == KeyCode.ENTER)) {
      editFocused("");
    } else if (plain && code == KeyCode.LEFT) {
      activate(-1);
    } else if (plain && code == KeyCode.RIGHT) {
      activate(1);
    } else {
      return;
    }
    event.consume();
  }

  private void keyTyped(KeyEvent event) {
    String typed = event.getCharacter();
    boolean printable =
        !typed.isBlank()
            && !Character.isISOControl(typed.charAt(0))
            && !event.isShortcutDown()
            && !event.isAltDown();
    if (printable) {
      event.consume();
      editFocused(typed);
    }
  }

  private void mousePressed(MouseEvent event) {
    RowCell cell = cellAt(event);
    if (cell != null && columns.editable().contains(cell.getTableColumn())) {
      active.set(cell.getTableColumn());
    }
  }

  private void mouseClicked(MouseEvent event) {
    RowCell cell = cellAt(event);
    if (cell != null
        && cell.getItem() != null
        && event.getButton() == MouseButton.PRIMARY
        && event.getClickCount() == 2
        && columns.editable().contains(cell.getTableColumn())) {
      event.consume();
      edit(cell.getItem().id(), cell.getTableColumn());
    }
  }

  private static @Nullable RowCell cellAt(MouseEvent event) {
    Node node = event.getTarget() instanceof Node target ? target : null;
    while (node != null && !(node instanceof RowCell)) {
      node = node.getParent();
    }
    return (RowCell) node;
  }
}
