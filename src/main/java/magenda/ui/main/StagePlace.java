package magenda.ui.main;

import java.util.List;
import java.util.Optional;
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
    Rectangle2D room = room();
    return maximized() ? new Dimension2D(room.getWidth(), room.getHeight()) : sizeWithin(room);
  }

  /** Puts a window there. */
  void place(Stage stage) {
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    Dimension2D size = sizeWithin(room());
    stage.setWidth(size.getWidth());
    stage.setHeight(size.getHeight());
    reachable()
        .ifPresent(
            place -> {
              stage.setX(place.x());
              stage.setY(place.y());
            });
    stage.setMaximized(maximized());
  }

  private boolean maximized() {
    WindowPlace place = kept.get();
    return place != null && place.maximized();
  }

  /** The size while it is not maximized. */
  private Dimension2D sizeWithin(Rectangle2D room) {
    Optional<WindowPlace> place = reachable();
    return new Dimension2D(
        Math.min(place.map(WindowPlace::width).orElse(WIDTH), room.getWidth()),
        Math.min(place.map(WindowPlace::height).orElse(HEIGHT), room.getHeight()));
  }

  private Optional<WindowPlace> reachable() {
    return Optional.ofNullable(kept.get()).filter(place -> !screensOf(place).isEmpty());
  }

  /** The screens on which the window can be taken by its title bar. */
  private static List<Screen> screensOf(WindowPlace place) {
    return Screen.getScreensForRectangle(place.x(), place.y(), place.width(), TITLE_BAR);
  }

  /** What the window may fill: all the screens it stood on, or the first one. */
  private Rectangle2D room() {
    return reachable().stream()
        .flatMap(place -> screensOf(place).stream())
        .map(Screen::getVisualBounds)
        .reduce(StagePlace::around)
        .orElseGet(() -> Screen.getPrimary().getVisualBounds());
  }

  private static Rectangle2D around(Rectangle2D one, Rectangle2D other) {
    double x = Math.min(one.getMinX(), other.getMinX());
    double y = Math.min(one.getMinY(), other.getMinY());
    return new Rectangle2D(
        x,
        y,
        Math.max(one.getMaxX(), other.getMaxX()) - x,
        Math.max(one.getMaxY(), other.getMaxY()) - y);
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
