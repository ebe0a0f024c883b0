package magenda.ui.inspector;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A field under its name, with small marks at the right of the name. */
final class FieldBox extends VBox {

  FieldBox(String name, List<? extends Node> marks, Node... below) {
    getStyleClass().add("field-box");
    Label label = new Label(name);
    label.getStyleClass().add("field-name");
    label.setMinWidth(USE_PREF_SIZE);
    getChildren().add(new FieldHead(label, marks));
    getChildren().addAll(below);
    if (below.length > 0) {
      label.setLabelFor(below[0]);
    }
  }
}
