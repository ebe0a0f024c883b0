package magenda.ui.timeline;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import magenda.schedule.Schedule;
import magenda.wording.Texts;

/** The fonts of captions, found out by nodes that nobody sees and the style sheet gives a font. */
final class CaptionFonts {

  private final Text title = new Text();
  private final Text hour = new Text();
  private final Label tag = new Label();

  /**
   * The fonts as they are, whenever they are asked for.
   *
   * @param onChange runs where one of them is another
   */
  CaptionFonts(Runnable onChange) {
    title.getStyleClass().add("session-title");
    hour.getStyleClass().add("session-hour");
    tag.getStyleClass().add("tag");
    for (Node probe : probes()) {
      probe.setManaged(false);
      probe.setVisible(false);
    }
    title.fontProperty().subscribe(onChange);
    hour.fontProperty().subscribe(onChange);
    tag.fontProperty().subscribe(onChange);
  }

  /** The nodes that must stand in the scene. */
  List<Node> probes() {
    return List.of(title, hour, tag);
  }

  /** The size of titles in pixels. */
  double titleSize() {
    return title.getFont().getSize();
  }

  Captions captions(Texts texts, Schedule schedule) {
    return new Captions(texts, schedule, title.getFont(), hour.getFont(), tag.getFont());
  }
}
