package magenda.ui.main;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.beans.property.SimpleDoubleProperty;
import javafx.event.EventType;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import magenda.settings.Pane;
import magenda.settings.Settings;
import magenda.testing.TestWindow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** How the room is shared in windows of all sizes. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class PaneLayoutTest {

  private static final double NEARLY = 0.02;

  private final Settings settings = new Settings();
  private Region table;
  private SplitPane views;
  private Stage stage;

  @Start
  void start(Stage stage) {
    this.stage = stage;
    settings.dividers().put("timeline", 0.75);
    table = pane("table");
    views = new SplitPane();
    views.setOrientation(Orientation.VERTICAL);
    views.getItems().setAll(pane("timeline"), table);
    table.setMinHeight(150);
    new PaneLayout(settings).share(views);
    TestWindow.show(stage, views, 600, 800);
  }

  private static Region pane(String id) {
    Region pane = new Region();
    pane.setId(id);
    return pane;
  }

  private void resize(FxRobot robot, double height) {
    robot.interact(() -> stage.setHeight(height));
    robot.interact(views::layout);
  }

  private static MouseEvent mouse(EventType<MouseEvent> type) {
    return new MouseEvent(
        type,
        0,
        0,
        0,
        0,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        false,
        new PickResult(null, 0, 0));
  }

  private double position() {
    return views.getDividerPositions()[0];
  }

  @Test
  void theRoomIsSharedAsItWasKept() {
    assertThat(position()).isCloseTo(0.75, within(NEARLY));
  }

  @Test
  void theTableKeepsItsRowsInASmallWindow(FxRobot robot) {
    resize(robot, 300);

    assertThat(table.getHeight()).isGreaterThanOrEqualTo(150);
  }

  @Test
  void inALowWindowTheTimelineGivesUpItsRoomFirst(FxRobot robot) {
    resize(robot, 400);

    assertThat(table.getHeight()).isGreaterThanOrEqualTo(200);
  }

  @Test
  void aSmallWindowLeavesNoTrace(FxRobot robot) {
    resize(robot, 300);
    resize(robot, 800);

    assertThat(position()).isCloseTo(0.75, within(NEARLY));
    assertThat(settings.dividers()).containsEntry("timeline", 0.75);
  }

  @Test
  void aDividerThatIsDraggedIsKept(FxRobot robot) {
    robot.interact(
        () -> {
          views.fireEvent(mouse(MouseEvent.MOUSE_PRESSED));
          views.setDividerPosition(0, 0.4);
          views.layout();
          views.fireEvent(mouse(MouseEvent.MOUSE_RELEASED));
        });

    assertThat(settings.dividers().get("timeline")).isCloseTo(0.4, within(NEARLY));
  }

  @Test
  void aPaneAfterTheDividerHasTheRest(FxRobot robot) {
    settings.dividers().put("findings", 0.25);

    robot.interact(
        () -> views.getItems().setAll(pane("timeline"), pane("table"), pane("findings")));

    assertThat(views.getDividerPositions()[1]).isCloseTo(0.75, within(NEARLY));
  }

  @Test
  void inANarrowWindowTheInspectorGivesWayAndThatLeavesNoTrace() {
    PaneLayout layout = new PaneLayout(settings);
    SimpleDoubleProperty width = new SimpleDoubleProperty();
    layout.follow(width);

    width.set(640);
    assertThat(layout.inspectorShown().get()).isFalse();
    assertThat(settings.shownProperty(Pane.INSPECTOR).get()).isTrue();

    width.set(1200);
    assertThat(layout.inspectorShown().get()).isTrue();
  }

  @Test
  void inANarrowWindowTheInspectorCanBeAskedFor() {
    PaneLayout layout = new PaneLayout(settings);
    layout.inspectorShown().set(false);
    SimpleDoubleProperty width = new SimpleDoubleProperty(640);
    layout.follow(width);

    layout.inspectorShown().set(true);
    width.set(650);
    assertThat(layout.inspectorShown().get()).isTrue();

    width.set(1200);
    assertThat(layout.inspectorShown().get()).isFalse();
    assertThat(settings.shownProperty(Pane.INSPECTOR).get()).isFalse();
  }

  @Test
  void aWindowThatIsNotLaidOutYetIsNotNarrow() {
    PaneLayout layout = new PaneLayout(settings);

    layout.follow(new SimpleDoubleProperty());

    assertThat(layout.inspectorShown().get()).isTrue();
  }
}
