package magenda.ui.main;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import magenda.wording.Texts;
import org.controlsfx.control.action.Action;
import org.controlsfx.control.action.ActionUtils;

/** The one tool bar: what is done all the time, the zoom, the reader's zone, the search. */
final class ToolLine {

  /** Below this width buttons show their icons only. */
  private static final double NARROW = 1000;

  /** Below this width there is no room for words that may be long. */
  private static final double NARROWEST = 860;

  /** Below this width there is no room for words beside an icon that says the same. */
  private static final double SCANT = 1200;

  /** Above this width what is left is given to words that may be long. */
  private static final double ROOMY = 1320;

  private static final PseudoClass NARROW_BAR = PseudoClass.getPseudoClass("narrow");

  private final HBox bar = new HBox();
  private final BooleanBinding narrow = bar.widthProperty().lessThan(NARROW);

  ToolLine() {
    bar.getStyleClass().add("main-tools");
    bar.setId("tools");
    bar.setMinWidth(0);
    narrow.subscribe(is -> bar.pseudoClassStateChanged(NARROW_BAR, is));
  }

  Node view() {
    return bar;
  }

  /** Adds a quiet button with its text, or with its icon where there is little room. */
  ToolLine text(Action action) {
    Button button = button(action);
    shrink(button, action, ContentDisplay.TEXT_ONLY);
    return node(button);
  }

  /**
   * Adds the words of a command whose icon stands before them, where there is room for words. How
   * long they may be follows from the width of the window, so that they never push at what stands
   * behind them. The keyboard reaches the icon only.
   */
  ToolLine wordsOf(Action action, String id, double least, double most) {
    Button button = new Button();
    button.setId(id);
    button.getStyleClass().addAll("tool", "words");
    button.textProperty().bind(action.textProperty());
    button.disableProperty().bind(action.disabledProperty());
    button.setOnAction(action);
    button.setMnemonicParsing(false);
    button.setFocusTraversable(false);
    button.setAlignment(Pos.CENTER_LEFT);
    button.setMinWidth(0);
    button.visibleProperty().bind(bar.widthProperty().greaterThanOrEqualTo(SCANT));
    button.managedProperty().bind(button.visibleProperty());
    button
        .maxWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.clamp(least + bar.getWidth() - ROOMY, least, most),
                bar.widthProperty()));
    return node(button);
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
    shrink(button, action, ContentDisplay.LEFT);
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

  /** Adds a button of changing width, or its icon where there is too little room for its words. */
  ToolLine words(Button button) {
    button.setMinWidth(Region.USE_PREF_SIZE);
    button
        .contentDisplayProperty()
        .bind(
            Bindings.when(bar.widthProperty().lessThan(NARROWEST))
                .then(ContentDisplay.GRAPHIC_ONLY)
                .otherwise(ContentDisplay.LEFT));
    Tooltip words = new Tooltip();
    words.textProperty().bind(button.textProperty());
    button.setTooltip(words);
    button.accessibleTextProperty().bind(button.textProperty());
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

  private void shrink(Button button, Action action, ContentDisplay wide) {
    button.setMinWidth(Region.USE_PREF_SIZE);
    button
        .contentDisplayProperty()
        .bind(Bindings.when(narrow).then(ContentDisplay.GRAPHIC_ONLY).otherwise(wide));
    button.accessibleTextProperty().bind(action.textProperty());
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
