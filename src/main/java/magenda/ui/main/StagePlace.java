package magenda.ui.main;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import magenda.settings.WindowPlace;
import org.jspecify.annotations.Nullable;

/** Where the window stands: where it stood last, if that is on a screen that is still there. */
final class StagePlace {

  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final double LEAST_WIDTH = 640;
  private static final double LEAST_HEIGHT = 420;
  private static final double TITLE_BAR = 40;

  /** Longer than the pictures of a window that grows are apart, shorter than a hand needs. */
  private static final Duration REST = Duration.millis(250);

  private final ObjectProperty<@Nullable WindowPlace> kept;
  private final PauseTransition rest;

  /** Where the window stood last while it was not maximized. */
  private @Nullable WindowPlace stood;

  StagePlace(ObjectProperty<@Nullable WindowPlace> kept) {
    this(kept, REST);
  }

  /**
   * A place that is kept.
   *
   * @param rest how long a window stands where it was put before that counts
   */
  StagePlace(ObjectProperty<@Nullable WindowPlace> kept, Duration rest) {
    this.kept = kept;
    this.rest = new PauseTransition(rest);
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
    putFreely(stage);
    stood = kept.get();
    stage.setMaximized(maximized());
    follow(stage);
    if (maximized()) {
      putFreelyOnce(stage);
    }
  }

  private void putFreely(Stage stage) {
    Dimension2D size = sizeWithin(room());
    stage.setWidth(size.getWidth());
    stage.setHeight(size.getHeight());
    reachable()
        .ifPresent(
            place -> {
              stage.setX(place.x());
              stage.setY(place.y());
            });
  }

  /** A window that comes maximized has no place of before that the platform would know. */
  private void putFreelyOnce(Stage stage) {
    stage
        .maximizedProperty()
        .addListener(
            new ChangeListener<>() {
              @Override
              public void changed(
                  ObservableValue<? extends Boolean> maximized, Boolean old, Boolean now) {
                if (!now) {
                  maximized.removeListener(this);
                  putFreely(stage);
                }
              }
            });
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

  /** Keeps where a window stands; of one that is maximized or hidden, where it stood before. */
  void keep(Stage stage) {
    WindowPlace before = stood;
    WindowPlace place = standsFreely(stage) || before == null ? placeOf(stage) : before;
    kept.set(
        new WindowPlace(place.x(), place.y(), place.width(), place.height(), stage.isMaximized()));
  }

  /**
   * Follows where a window stands while it is not maximized. What maximizing does to it must not be
   * taken for that, and it is told in another order on each platform, its bounds before it is said
   * to be maximized or after it; so a place counts only once the window has rested there.
   */
  private void follow(Stage stage) {
    rest.setOnFinished(
        event -> {
          if (standsFreely(stage)) {
            stood = placeOf(stage);
          }
        });
    for (ReadOnlyDoubleProperty bound :
        List.of(
            stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())) {
      bound.addListener((observable, old, now) -> rest.playFromStart());
    }
  }

  private static boolean standsFreely(Stage stage) {
    boolean somewhere = Double.isFinite(stage.getX()) && Double.isFinite(stage.getY());
    return somewhere
        && stage.isShowing()
        && !stage.isMaximized()
        && !stage.isIconified()
        && !stage.isFullScreen();
  }

  private static WindowPlace placeOf(Stage stage) {
    return new WindowPlace(
        stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
  }
}
