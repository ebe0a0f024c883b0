package magenda.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A field under its name, with small marks at the right of the name. */
final class FieldBox extends VBox {

  FieldBox(String name, List<? extends Node> marks, Node... below) {
    getStyleClass().add("field-box");
    Label label = new Label(name);
    label.getStyleClass().add("field-name");
    label.setMinWidth(USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    List<Node> head = new ArrayList<>(List.of(label, gap));
    head.addAll(marks);
    HBox line = new HBox();
    line.getStyleClass().add("field-head");
    line.getChildren().setAll(head);
    getChildren().add(line);
    getChildren().addAll(below);
    if (below.length > 0) {
      label.setLabelFor(below[0]);
    }
  }
}
