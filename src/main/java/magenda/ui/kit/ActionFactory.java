package magenda.ui.kit;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.scene.input.KeyCombination;
import magenda.wording.Texts;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Makes the one action object that menu, toolbar and shortcut of a command share. Its text is the
 * bundle's {@code action.<name>}, its explanation {@code action.<name>.tip} where there is one, and
 * the letter of it that is underlined in a menu {@code action.<name>.letter}.
 */
public final class ActionFactory {

  private static final String LETTER = "letter";

  private final Texts texts;

  /** Actions with the texts of a bundle. */
  public ActionFactory(Texts texts) {
    this.texts = texts;
  }

  /** An action that can always be taken. */
  public Action of(String name, @Nullable String shortcut, @Nullable Ikon icon, Runnable handler) {
    return of(name, shortcut, icon, null, handler);
  }

  /**
   * An action that can be taken at times.
   *
   * @param shortcut such as {@code Shortcut+S}, or null
   * @param disabled true while it cannot be taken, or null
   */
  public Action of(
      String name,
      @Nullable String shortcut,
      @Nullable Ikon icon,
      @Nullable ObservableValue<Boolean> disabled,
      Runnable handler) {
    Consumer<ActionEvent> run = event -> handler.run();
    Action action = new Action(texts.get("action." + name), run);
    if (shortcut != null) {
      action.setAccelerator(KeyCombination.valueOf(shortcut));
    }
    if (icon != null) {
      action.setGraphic(new FontIcon(icon));
    }
    if (texts.has("action." + name + ".tip")) {
      action.setLongText(texts.get("action." + name + ".tip"));
    }
    if (texts.has("action." + name + ".letter")) {
      action.getProperties().put(LETTER, texts.get("action." + name + ".letter"));
    }
    if (disabled != null) {
      action.disabledProperty().bind(disabled);
    }
    return action;
  }

  /** The letter by which the keyboard reaches an action in a menu. */
  public static Optional<String> letter(Action action) {
    return Optional.ofNullable(action.getProperties().get(LETTER)).map(String::valueOf);
  }
}
