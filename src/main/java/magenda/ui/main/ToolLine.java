package magenda.ui.main;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import magenda.wording.Texts;
import org.controlsfx.control.action.Action;
import org.controlsfx.control.action.ActionUtils;

/** The one tool bar: what is done all the time, the zoom, the reader's zone, the search. */
final class ToolLine {

  private final HBox bar = new HBox();

  ToolLine() {
    bar.getStyleClass().add("main-tools");
    bar.setId("tools");
  }

  Node view() {
    return bar;
  }

  /** Adds a quiet button with its text. */
  ToolLine text(Action action) {
    Button button = button(action);
    button.setContentDisplay(ContentDisplay.TEXT_ONLY);
    return node(button);
  }

  /** Adds a quiet button with icon and text. */
  ToolLine full(Action action) {
    return node(button(action));
  }

  /** Adds a quiet button with its icon only; the text is its tooltip. */
  ToolLine icon(Action action) {
    Button button = button(action);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    action.longTextProperty().bind(action.textProperty());
    button.accessibleTextProperty().bind(action.textProperty());
    return node(button);
  }

  /** Adds a button with a frame. */
  ToolLine framed(Action action, String id) {
    Button button = plain(action);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return node(button);
  }

  /** Adds a button that opens a menu, in the accent colour. */
  ToolLine menu(Texts texts, String name, List<Action> actions) {
    MenuButton button = new MenuButton(texts.get("action." + name));
    button.setId("tool-" + name);
    button.getStyleClass().add("accent");
    button.setMinWidth(Region.USE_PREF_SIZE);
    actions.forEach(action -> button.getItems().add(MainMenu.item(action)));
    return node(button);
  }

  /** Adds any control. */
  ToolLine node(Node node) {
    bar.getChildren().add(node);
    return this;
  }

  /** Adds a line between groups. */
  ToolLine line() {
    return node(new Separator(Orientation.VERTICAL));
  }

  /** Adds room that grows. */
  ToolLine space() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return node(space);
  }

  private static Button button(Action action) {
    Button button = plain(action);
    button.getStyleClass().add("tool");
    return button;
  }

  private static Button plain(Action action) {
    Button button = ActionUtils.createButton(action);
    button.graphicProperty().unbind(); // ControlsFX copies images only
    button.setGraphic(action.getGraphic());
    button.setMnemonicParsing(false);
    return button;
  }
}
