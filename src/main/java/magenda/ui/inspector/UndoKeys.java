package magenda.ui.inspector;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import magenda.document.ScheduleDocument;
import magenda.ui.kit.ChipField;
import magenda.ui.kit.TimeField;

/**
 * Makes undo and redo in a text field those of the document. The field's own would bring back what
 * it showed before, which may be the words of another session.
 */
final class UndoKeys implements EventHandler<KeyEvent> {

  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  private static final KeyCombination REDO_TOO =
      new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

  private final ScheduleDocument document;

  UndoKeys(ScheduleDocument document) {
    this.document = document;
  }

  @Override
  public void handle(KeyEvent event) {
    if (!(event.getTarget() instanceof TextInputControl field) || holdsWordsOfItsOwn(field)) {
      return;
    }
    if (UNDO.match(event)) {
      document.undo();
      event.consume();
    } else if (REDO.match(event) || REDO_TOO.match(event)) {
      document.redo();
      event.consume();
    }
  }

  /** Words that the document does not have yet can only be taken back by the field. */
  private static boolean holdsWordsOfItsOwn(TextInputControl field) {
    for (Node node = field; node != null; node = node.getParent()) {
      if (node instanceof TimeField time) {
        return time.isTyping();
      }
      if (node instanceof ChipField) {
        return !field.getText().isEmpty();
      }
    }
    return false;
  }
}
