package magenda.ui.timeline;

import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * The plain nodes that the chart is drawn with. Whoever draws puts them in their place; the pointer
 * goes through them.
 */
final class Shapes {

  private Shapes() {}

  /** An area, looking as the style sheet says. */
  static Region region(String styleClass) {
    Region region = new Region();
    region.getStyleClass().add(styleClass);
    region.setManaged(false);
    region.setMouseTransparent(true);
    return region;
  }

  /** Text that stands with its middle at its place. */
  static Text text(String styleClass) {
    Text text = new Text();
    text.getStyleClass().add(styleClass);
    text.setTextOrigin(VPos.CENTER);
    text.setManaged(false);
    text.setMouseTransparent(true);
    return text;
  }
}
