package magenda.ui.main;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import magenda.ui.kit.Wrapping;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line over the document that says something about its file and offers one thing to do. */
final class Banner {

  private final Label message = new Label();
  private final Button action = new Button();
  private final HBox line = new HBox(new FontIcon(Feather.INFO), message, action);

  Banner() {
    line.getStyleClass().add("banner");
    line.setId("banner");
    line.setAlignment(Pos.CENTER_LEFT);
    Wrapping.of(message);
    message.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(message, Priority.ALWAYS);
    action.setMinWidth(Region.USE_PREF_SIZE);
    hide();
  }

  Node view() {
    return line;
  }

  /** Shows a sentence and a button. */
  void show(String sentence, String button, Runnable handler) {
    show(sentence);
    action.setVisible(true);
    action.setManaged(true);
    action.setText(button);
    action.setOnAction(event -> handler.run());
  }

  /** Shows a sentence only. */
  void show(String sentence) {
    message.setText(sentence);
    action.setVisible(false);
    action.setManaged(false);
    line.setVisible(true);
    line.setManaged(true);
  }

  void hide() {
    line.setVisible(false);
    line.setManaged(false);
  }
}
