package magenda.ui.table;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import magenda.ui.kit.Wrapping;
import magenda.wording.Texts;

/** What stands in place of rows where there are none. */
final class Placeholder {

  private Placeholder() {}

  /** For a document without sessions. */
  static Node empty(Texts texts) {
    return of(texts, "empty");
  }

  /** For sessions that are all filtered out. */
  static Node nothing(Texts texts) {
    return of(texts, "nothing");
  }

  private static Node of(Texts texts, String which) {
    Label what = new Label(texts.get(which));
    what.getStyleClass().add("placeholder-title");
    Label how = new Label(texts.get(which + ".how"));
    how.getStyleClass().add("muted");
    Wrapping.of(how);
    VBox box = new VBox(what, how);
    box.getStyleClass().add("placeholder-box");
    return box;
  }
}
