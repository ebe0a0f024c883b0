package magenda.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import magenda.settings.WindowPlace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class StagePlaceTest {

  private static final double FAR = 1_000_000;

  private final SimpleObjectProperty<@Nullable WindowPlace> kept = new SimpleObjectProperty<>();
  private final StagePlace place = new StagePlace(kept);

  @SuppressWarnings("NullAway.Init")
  private Stage stage;

  @Start
  void start(Stage shared) {
    stage = new Stage(); // one that no other test has put anywhere
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(stage::hide);
  }

  private static Rectangle2D screen() {
    return Screen.getPrimary().getVisualBounds();
  }

  private static Dimension2D usual() {
    return new Dimension2D(
        Math.min(1440, screen().getWidth()), Math.min(900, screen().getHeight()));
  }

  private void assertPlacedWith(Dimension2D size) {
    place.place(stage);
    assertThat(new Dimension2D(stage.getWidth(), stage.getHeight())).isEqualTo(size);
  }

  @Test
  void theFirstTimeItIsLargeButNotLargerThanTheScreen() {
    assertThat(place.size()).isEqualTo(usual());
    assertPlacedWith(usual());
  }

  @Test
  void itIsWhereItStood() {
    double x = screen().getMinX() + 10;
    double y = screen().getMinY() + 20;
    kept.set(new WindowPlace(x, y, 700, 500, false));

    assertThat(place.size()).isEqualTo(new Dimension2D(700, 500));
    assertPlacedWith(new Dimension2D(700, 500));
    assertThat(stage.getX()).isEqualTo(x);
    assertThat(stage.getY()).isEqualTo(y);
  }

  @Test
  void onAScreenThatIsGoneItIsAsTheFirstTime() {
    kept.set(new WindowPlace(FAR, FAR, 700, 500, false));

    assertThat(place.size()).isEqualTo(usual());
    assertPlacedWith(usual());
    assertThat(stage.getX()).isNotEqualTo(FAR);
  }

  @Test
  void onAScreenThatBecameSmallerItIsNotLargerThanThat() {
    kept.set(new WindowPlace(screen().getMinX(), screen().getMinY(), FAR, FAR, false));
    Dimension2D largest = new Dimension2D(screen().getWidth(), screen().getHeight());

    assertThat(place.size()).isEqualTo(largest);
    assertPlacedWith(largest);
  }

  @Test
  void maximizedItFillsTheScreen() {
    kept.set(new WindowPlace(screen().getMinX(), screen().getMinY(), 700, 500, true));

    assertThat(place.size()).isEqualTo(new Dimension2D(screen().getWidth(), screen().getHeight()));
    place.place(stage);
    assertThat(stage.isMaximized()).isTrue();
  }

  @Test
  void maximizedItIsKeptWhereItStoodBefore(FxRobot robot) {
    StagePlace atOnce = new StagePlace(kept, Duration.ZERO);
    double x = screen().getMinX() + 10;
    double y = screen().getMinY() + 20;
    robot.interact(
        () -> {
          atOnce.place(stage);
          stage.show();
          moveTo(x, y, 700, 500);
        });

    robot.interact(() -> stage.setMaximized(true));
    robot.interact(() -> atOnce.keep(stage));

    assertThat(kept.get()).isEqualTo(new WindowPlace(x, y, 700, 500, true));
  }

  @Test
  void maximizedAtTheStartItGoesBackToWhereItStoodBefore(FxRobot robot) {
    double x = screen().getMinX() + 10;
    double y = screen().getMinY() + 20;
    kept.set(new WindowPlace(x, y, 700, 500, true));
    robot.interact(
        () -> {
          place.place(stage);
          stage.show();
        });

    robot.interact(() -> stage.setMaximized(false));

    assertThat(new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()))
        .isEqualTo(new Rectangle2D(x, y, 700, 500));
  }

  @Test
  void whereItDidNotRestIsNotKept(FxRobot robot) {
    WindowPlace before = new WindowPlace(screen().getMinX(), screen().getMinY(), 700, 500, false);
    kept.set(before);
    StagePlace never = new StagePlace(kept, Duration.INDEFINITE);
    robot.interact(
        () -> {
          never.place(stage);
          stage.show();
        });

    // as where the bounds of maximizing come before it is said
    robot.interact(
        () -> moveTo(screen().getMinX(), screen().getMinY(), screen().getWidth() - 1, 600));
    robot.interact(() -> stage.setMaximized(true));
    robot.interact(() -> never.keep(stage));

    assertThat(kept.get())
        .isEqualTo(new WindowPlace(before.x(), before.y(), before.width(), before.height(), true));
  }

  @Test
  void whereItStandsWhenItEndsIsKeptAtOnce(FxRobot robot) {
    StagePlace never = new StagePlace(kept, Duration.INDEFINITE);
    robot.interact(
        () -> {
          never.place(stage);
          stage.show();
          moveTo(screen().getMinX() + 10, screen().getMinY() + 20, 700, 500);
        });

    robot.interact(() -> never.keep(stage));

    assertThat(kept.get())
        .isEqualTo(
            new WindowPlace(screen().getMinX() + 10, screen().getMinY() + 20, 700, 500, false));
  }

  private void moveTo(double x, double y, double width, double height) {
    stage.setX(x);
    stage.setY(y);
    stage.setWidth(width);
    stage.setHeight(height);
  }
}
