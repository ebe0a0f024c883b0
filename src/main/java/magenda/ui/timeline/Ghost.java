package magenda.ui.timeline;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is shown while a session is dragged: where it would come to stand, and when that is. */
final class Ghost {

  private static final double BESIDE_POINTER = 14;

  private final Region place = new Region();
  private final Label when = new Label();
  private final Label reader = new Label();
  private final VBox words = new VBox(when, reader);
  private final Group group = new Group(place, words);

  Ghost() {
    place.getStyleClass().add("ghost-place");
    place.setManaged(false);
    words.getStyleClass().add("ghost");
    words.setId("timeline-ghost");
    words.setManaged(false);
    when.getStyleClass().add("ghost-when");
    reader.getStyleClass().add("muted");
    group.setManaged(false);
    group.setMouseTransparent(true);
    group.setVisible(false);
  }

  Node node() {
    return group;
  }

  boolean shown() {
    return group.isVisible();
  }

  /** Says when it would be, and what hour that is for the reader. */
  void say(String newTime, String readerHour) {
    when.setText(newTime);
    reader.setText(readerHour);
    reader.setVisible(!readerHour.isEmpty());
    reader.setManaged(!readerHour.isEmpty());
    group.setVisible(true);
  }

  /** Marks the stretch that the session would take. */
  void mark(double x, double top, double width, double height) {
    place.setVisible(true);
    place.resizeRelocate(Math.rint(x), top, Math.max(SessionNode.LEAST_MARK, width), height);
  }

  void unmark() {
    place.setVisible(false);
  }

  /** Stands beside the pointer, within the room there is. */
  void beside(double x, double y, double width, double height) {
    words.applyCss();
    double ownWidth = Math.ceil(words.prefWidth(-1));
    double ownHeight = Math.ceil(words.prefHeight(-1));
    double right = x + BESIDE_POINTER;
    double left = right + ownWidth <= width - 4 ? right : x - BESIDE_POINTER - ownWidth;
    double below = y + BESIDE_POINTER;
    double top = below + ownHeight <= height - 4 ? below : y - BESIDE_POINTER - ownHeight;
    words.resizeRelocate(
        Math.rint(Math.max(4, left)), Math.rint(Math.max(4, top)), ownWidth, ownHeight);
  }

  void hide() {
    group.setVisible(false);
  }
}
