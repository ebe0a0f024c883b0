package magenda.ui.main;

import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import magenda.ui.kit.Wrapping;
import magenda.wording.Texts;

/** Stands where every view is hidden, and brings them back. */
final class NothingShown {

  private final Texts texts;
  private final VBox view = new VBox();

  NothingShown(PaneLayout layout, Locale locale) {
    texts = Texts.of(NothingShown.class, locale);
    Label hint = new Label(texts.get("nothingShown"));
    Wrapping.of(hint);
    HBox buttons =
        new HBox(
            button("showTimeline", layout.timelineShown()),
            button("showTable", layout.tableShown()));
    buttons.getStyleClass().add("buttons");
    view.setId("nothing-shown");
    view.getStyleClass().add("nothing-shown");
    view.getChildren().addAll(hint, buttons);
  }

  Node view() {
    return view;
  }

  private Button button(String name, BooleanProperty shown) {
    Button button = new Button(texts.get("nothingShown." + name));
    button.setOnAction(event -> shown.set(true));
    return button;
  }
}
