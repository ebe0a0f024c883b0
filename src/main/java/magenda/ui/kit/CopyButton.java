package magenda.ui.kit;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import magenda.wording.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Copies a text to the clipboard, and shows that it did. */
public final class CopyButton extends Button {

  /** A button that copies what is shown. */
  public CopyButton(Supplier<String> text, Locale locale) {
    this(Texts.of(CopyButton.class, locale), "copy", text);
  }

  /**
   * A button with words of its own.
   *
   * @param key of its words; with {@code .name}, what it says to a screen reader
   */
  CopyButton(Texts texts, String key, Supplier<String> text) {
    super(texts.get(key), new FontIcon(Feather.COPY));
    setMnemonicParsing(true);
    setAccessibleText(texts.get(key + ".name"));
    getStyleClass().add("copy-button");
    setOnAction(
        event -> {
          Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text.get()));
          setGraphic(new FontIcon(Feather.CHECK));
          setText(texts.get("copy.done"));
          setAccessibleText(texts.get("copy.done.name"));
        });
  }
}
