package magenda.ui.main;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import magenda.settings.WindowPlace;
import org.jspecify.annotations.Nullable;

/** Where the window stands: where it stood last, if that is on a screen that is still there. */
final class StagePlace {

  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final double LEAST_WIDTH = 640;
  private static final double LEAST_HEIGHT = 420;
  private static final double TITLE_BAR = 40;

  private final ObjectProperty<@Nullable WindowPlace> kept;

  StagePlace(ObjectProperty<@Nullable WindowPlace> kept) {
    this.kept = kept;
  }

  /** How large the window will be: a scene of this size is laid out once only. */
  Dimension2D size() {
    WindowPlace place = kept.get();
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    if (place == null) {
      return new Dimension2D(
          Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
    }
    return place.maximized()
        ? new Dimension2D(screen.getWidth(), screen.getHeight())
        : new Dimension2D(place.width(), place.height());
  }

  /** Puts a window there. */
  void place(Stage stage) {
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    WindowPlace place = kept.get();
    if (place == null) {
      stage.setWidth(size().getWidth());
      stage.setHeight(size().getHeight());
      return;
    }
    if (!Screen.getScreensForRectangle(place.x(), place.y(), place.width(), TITLE_BAR).isEmpty()) {
      stage.setX(place.x());
      stage.setY(place.y());
      stage.setWidth(place.width());
      stage.setHeight(place.height());
    }
    stage.setMaximized(place.maximized());
  }

  /** Keeps where a window stands; of a maximized one only that it is, for it stands nowhere. */
  void keep(Stage stage) {
    WindowPlace place = kept.get();
    kept.set(
        stage.isMaximized() && place != null
            ? new WindowPlace(place.x(), place.y(), place.width(), place.height(), true)
            : new WindowPlace(
                stage.getX(),
                stage.getY(),
                stage.getWidth(),
                stage.getHeight(),
                stage.isMaximized()));
  }
}
