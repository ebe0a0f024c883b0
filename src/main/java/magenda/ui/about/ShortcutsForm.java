package magenda.ui.about;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import magenda.wording.Texts;

/** Shows every shortcut beside what it does, in groups. */
public final class ShortcutsForm extends Dialog<ButtonType> {

  private static final double WIDTH = 820;
  private static final double HEIGHT = 480;

  private final Texts texts;

  /** All shortcuts. */
  public ShortcutsForm(Locale locale) {
    texts = Texts.of(ShortcutsForm.class, locale);
    HBox sides = new HBox(side("file", "edit"), side("table", "timeline", "window"));
    sides.getStyleClass().add("sides");
    VBox content = new VBox(sides, new Label(texts.get("shortcuts.mac")));
    content.getStyleClass().add("shortcuts");
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setMinSize(WIDTH, HEIGHT); // the theme lets no dialog become as wide by itself
    scroll.getStyleClass().add("edge-to-edge");
    getDialogPane()
        .getStylesheets()
        .add(String.valueOf(ShortcutsForm.class.getResource("about.css")));
    getDialogPane().setContent(scroll);
    getDialogPane().getButtonTypes().setAll(ButtonType.OK);
  }

  private GridPane side(String... groups) {
    GridPane side = new GridPane();
    side.getStyleClass().add("side");
    for (String group : groups) {
      Label title = new Label(texts.get("shortcuts." + group));
      title.getStyleClass().add("group");
      side.add(title, 0, side.getRowCount(), 2, 1);
      texts.get("shortcuts." + group + ".list").lines().forEach(line -> add(side, line));
    }
    return side;
  }

  /** A line has the keys, a tabulator, and what they do. */
  private static void add(GridPane side, String line) {
    List<String> parts = List.of(line.split("\t", 2));
    Label keys = new Label(parts.getFirst());
    keys.getStyleClass().add("keys");
    Label what = new Label(parts.getLast());
    keys.setMinWidth(Region.USE_PREF_SIZE);
    what.setMinWidth(Region.USE_PREF_SIZE);
    side.addRow(side.getRowCount(), keys, what);
  }
}
