package magenda.ui.kit;

import javafx.scene.control.TextInputControl;

/** Brings another text into a control. */
public final class TextEdits {

  private TextEdits() {}

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
