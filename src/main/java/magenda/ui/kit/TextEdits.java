package magenda.ui.kit;

import java.util.regex.Pattern;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** How text controls take text, and how one gets out of them. */
public final class TextEdits {

  private static final Pattern BREAK = Pattern.compile("\\r\\n|[\\t\\n\\r]");

  private TextEdits() {}

  /** Lets Tab go to the next control and Shift+Tab to the one before: an area is no trap. */
  public static void leaveByTab(TextArea area) {
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            event.consume();
            area.requestFocusTraversal(
                event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
          }
        });
  }

  /** Makes a space of each tab and line break that comes in, so that no words run together. */
  public static void keepOneLine(TextInputControl control) {
    control.setTextFormatter(new TextFormatter<>(TextEdits::onOneLine));
  }

  private static TextFormatter.Change onOneLine(TextFormatter.Change change) {
    String text = change.getText();
    String line = BREAK.matcher(text).replaceAll(" ");
    if (!line.equals(text)) {
      change.setText(line);
      int end = change.getControlNewText().length();
      change.selectRange(
          Math.min(change.getAnchor(), end), Math.min(change.getCaretPosition(), end));
    }
    return change;
  }

  /** Replaces only what differs, so that the caret stays where it is in the rest. */
  public static void update(TextInputControl control, String text) {
    String before = control.getText() == null ? "" : control.getText();
    if (before.equals(text)) {
      return;
    }
    int shorter = Math.min(before.length(), text.length());
    int prefix = 0;
    while (prefix < shorter && before.charAt(prefix) == text.charAt(prefix)) {
      prefix++;
    }
    int suffix = 0;
    while (suffix < shorter - prefix
        && before.charAt(before.length() - 1 - suffix) == text.charAt(text.length() - 1 - suffix)) {
      suffix++;
    }
    int caret = control.getCaretPosition();
    int end = before.length() - suffix;
    String inserted = text.substring(prefix, text.length() - suffix);
    control.replaceText(prefix, end, inserted);
    int moved =
        caret <= prefix
            ? caret
            : Math.max(prefix + inserted.length(), caret + text.length() - before.length());
    control.positionCaret(Math.clamp(moved, 0, text.length()));
  }
}
