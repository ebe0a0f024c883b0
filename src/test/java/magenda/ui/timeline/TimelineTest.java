package magenda.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atlantafx.base.theme.PrimerLight;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import magenda.chart.ZoomLevel;
import magenda.document.EditKind;
import magenda.document.History;
import magenda.document.ScheduleDocument;
import magenda.schedule.ClockTime;
import magenda.schedule.EdtfDate;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.schedule.Tbc;
import magenda.schedule.When;
import magenda.testing.AnsweringDialogs;
import magenda.testing.ManySessions;
import magenda.testing.SeedSessions;
import magenda.ui.kit.UiContext;
import magenda.wording.WhenWords;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class TimelineTest {

  private static final int WIDTH = 940;
  private static final int HEIGHT = 620;
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2021-07-14T09:00:00Z"), ZoneOffset.UTC);
  private static final ClockTime TWO = ClockTime.at(LocalTime.of(14, 0), ClockTime.UTC);

  /** "TBC October 14:00 UTC", "TBC September", "4 October 14:00 UTC". */
  private static final UUID CONSULTATION = SeedSessions.id(14);

  private static final UUID LACIGF = SeedSessions.id(6);
  private static final UUID PANDEMIC = SeedSessions.id(13);

  private Stage stage;
  private ScheduleDocument document;
  private Timeline timeline;

  @Start
  void start(Stage primary) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    stage = primary;
    show(SeedSessions.draft());
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  @Test
  void everySessionWithADateIsANodeOfItsKind() {
    assertThat(node(SeedSessions.id(1)).getStyleClass()).contains("mark-fixed");
    assertThat(node(SeedSessions.id(3)).getStyleClass()).contains("mark-day");
    assertThat(node(SeedSessions.id(4)).getStyleClass()).contains("mark-somewhere");
    assertThat(node(SeedSessions.id(24)).getStyleClass()).contains("mark-throughout");
    for (Session session : document.sessions()) {
      assertThat(node(session.id()).getUserData()).isEqualTo(session.id());
      assertThat(node(session.id()).getAccessibleText()).startsWith(session.title());
    }
  }

  @Test
  void noLineRunsThroughASession(FxRobot robot) {
    Set<Node> lines = robot.lookup(".band-line").match(Node::isVisible).queryAll();
    Set<Node> sessions = robot.lookup(".session").queryAll();

    assertThat(lines).hasSizeGreaterThan(4);
    for (Node line : lines) {
      Bounds piece = line.localToScene(line.getLayoutBounds());
      assertThat(sessions)
          .noneMatch(
              session -> {
                Bounds taken = session.localToScene(session.getLayoutBounds());
                return taken.getMinX() < piece.getMinX()
                    && piece.getMinX() < taken.getMaxX()
                    && taken.getMinY() < piece.getMaxY()
                    && piece.getMinY() < taken.getMaxY();
              });
    }
  }

  @Test
  void aRightClickOffersWhatFitsTheSessionOrThePlace(FxRobot robot) {
    ContextMenu ofSession = new ContextMenu(new MenuItem("Delete"));
    ContextMenu ofPlace = new ContextMenu(new MenuItem("New session"));
    robot.interact(() -> timeline.setContextMenus(ofSession, ofPlace));

    robot.interact(() -> askForMenu(node(PANDEMIC)));
    assertThat(ofSession.isShowing()).isTrue();

    robot.interact(() -> askForMenu(robot.lookup(".chart").query()));
    assertThat(ofPlace.isShowing()).isTrue();
    assertThat(ofSession.isShowing()).isFalse();
    robot.interact(ofPlace::hide);
  }

  /** As a right click does where there is a desktop. */
  private static void askForMenu(Node node) {
    Point2D at = node.localToScreen(30, 10);
    Event.fireEvent(
        node,
        new ContextMenuEvent(
            ContextMenuEvent.CONTEXT_MENU_REQUESTED, 30, 10, at.getX(), at.getY(), false, null));
  }

  @Test
  void theTrayHoldsWhatIsToBeConfirmed(FxRobot robot) {
    assertThat(robot.lookup("#tray-toggle").queryLabeled().getText())
        .isEqualTo("To be confirmed · 12");
    assertThat(robot.lookup("#open-" + SeedSessions.id(3)).tryQuery()).isPresent();

    robot.clickOn("#tray-toggle");

    assertThat(robot.lookup("#tray").query().isVisible()).isFalse();
    assertThat(timeline.trayOpenProperty().get()).isFalse();
  }

  @Test
  void whereThereIsLittleRoomTheTrayGivesWayToTheSessions(FxRobot robot) {
    Node tray = robot.lookup("#tray-toggle").query().getParent();

    robot.interact(() -> stage.setHeight(110));
    assertThat(tray.isVisible()).isFalse();

    robot.interact(() -> stage.setHeight(400));
    assertThat(tray.isVisible()).isTrue();
  }

  @Test
  void theTrayCountsWhatTheScheduleCountsAsOpen(FxRobot robot) {
    UUID undated = SeedSessions.id(1);
    robot.interact(() -> document.edit(undated).move(When.OPEN, Set.of()));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(document.schedule().openCount()).isEqualTo(13);
    assertThat(robot.lookup("#tray-toggle").queryLabeled().getText())
        .isEqualTo("To be confirmed · 13");
    assertThat(robot.lookup("#open-" + undated).tryQuery()).isPresent();
  }

  @Test
  void aSessionWithAnHourDraggedOntoADayIsConfirmedInOneStep(FxRobot robot) {
    dragTo(robot, node(CONSULTATION), 4, 12, true);

    Session moved = document.session(CONSULTATION).orElseThrow();
    assertThat(moved.when()).isEqualTo(When.of(EdtfDate.day(2021, 10, 4), TWO));
    assertThat(moved.tbc()).isEmpty();
    assertThat(document.undoLabelProperty().get().kind()).isEqualTo(EditKind.MOVE);

    robot.interact(document::undo);

    assertThat(document.schedule()).isEqualTo(SeedSessions.draft());
    assertThat(document.undoLabelProperty().get()).isNull();
  }

  @Test
  void aSessionWithoutAnHourDraggedOntoADayKeepsItOpen(FxRobot robot) {
    dragTo(robot, node(LACIGF), 6, 12, true);

    Session moved = document.session(LACIGF).orElseThrow();
    assertThat(moved.when()).isEqualTo(When.of(EdtfDate.day(2021, 10, 6), null));
    assertThat(moved.tbc()).isEqualTo(Set.of(Tbc.TIME, Tbc.DESCRIPTION, Tbc.ORGANIZERS));
  }

  @Test
  void fromTheTrayASessionIsDraggedOntoADay(FxRobot robot) {
    dragTo(robot, robot.lookup("#open-" + SeedSessions.id(4)).query(), 4, 12, true);

    assertThat(document.session(SeedSessions.id(4)).orElseThrow().when().date())
        .isEqualTo(EdtfDate.day(2021, 10, 4));
  }

  @Test
  void theGhostSaysTheNewTime(FxRobot robot) {
    dragTo(robot, node(CONSULTATION), 4, 12, false);

    assertThat(robot.lookup(".ghost-when").queryLabeled().getText())
        .isEqualTo(
            new WhenWords(Locale.ENGLISH)
                .meaning(When.of(EdtfDate.day(2021, 10, 4), TWO), Set.of()));
    robot.release(MouseButton.PRIMARY);
  }

  @Test
  void escapeLeavesEverythingAsItWas(FxRobot robot) {
    dragTo(robot, node(CONSULTATION), 4, 12, false);
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    assertThat(robot.lookup("#timeline-ghost").query().getParent().isVisible()).isFalse();
    robot.release(MouseButton.PRIMARY);

    assertThat(document.schedule()).isEqualTo(SeedSessions.draft());
    assertThat(document.undoLabelProperty().get()).isNull();
  }

  @Test
  void lettingGoOutsideLeavesEverythingAsItWas(FxRobot robot) {
    Bounds from = onScreen(node(CONSULTATION));
    robot.moveTo(from.getCenterX(), from.getCenterY()).press(MouseButton.PRIMARY);
    robot.moveBy(30, 0).moveTo("#tray-toggle").release(MouseButton.PRIMARY);

    assertThat(document.schedule()).isEqualTo(SeedSessions.draft());
  }

  @Test
  void aDragThatStartsOnTheBackgroundPans(FxRobot robot) {
    robot.interact(() -> timeline.zoomTo(ZoomLevel.MONTH));
    double before = todayX();

    dragBackground(robot, -120);
    robot.release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(todayX()).isCloseTo(before - 120, within(1.0));
  }

  @Test
  void escapeBringsBackWhatWasInViewBeforePanning(FxRobot robot) {
    robot.interact(() -> timeline.zoomTo(ZoomLevel.MONTH));
    double before = todayX();

    dragBackground(robot, -120);
    assertThat(todayX()).isLessThan(before - 60);
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    robot.moveBy(-60, 0).release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(todayX()).isEqualTo(before);
  }

  @Test
  void atTheHoursASessionIsDraggedToAnotherHour(FxRobot robot) {
    robot.interact(
        () -> {
          document.selection().select(PANDEMIC);
          timeline.zoomTo(ZoomLevel.DAY);
        });
    Bounds from = onScreen(node(PANDEMIC));
    double hour = chart().getLayoutBounds().getWidth() / 24;

    robot.moveTo(from.getMinX() + 6, from.getCenterY()).press(MouseButton.PRIMARY);
    robot.moveBy(hour, 0).moveBy(hour, 0).release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(document.session(PANDEMIC).orElseThrow().when())
        .isEqualTo(
            When.of(EdtfDate.day(2021, 10, 4), ClockTime.at(LocalTime.of(16, 0), ClockTime.UTC)));
  }

  @Test
  void aClickSelectsAndTheSelectionShows(FxRobot robot) {
    robot.clickOn(node(PANDEMIC));
    assertThat(document.selection().ids()).containsExactly(PANDEMIC);
    assertThat(node(PANDEMIC).getStyleClass()).contains("selected");

    robot.interact(() -> document.selection().select(LACIGF));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(node(PANDEMIC).getStyleClass()).doesNotContain("selected");
    assertThat(node(LACIGF).getStyleClass()).contains("selected");
  }

  @Test
  void arrowsGoToTheNearestSessionAndSelectIt(FxRobot robot) {
    robot.interact(() -> node(SeedSessions.id(1)).requestFocus());

    robot.press(KeyCode.DOWN).release(KeyCode.DOWN);

    assertThat(node(SeedSessions.id(2)).isFocused()).isTrue();
    assertThat(document.selection().ids()).containsExactly(SeedSessions.id(2));
  }

  @Test
  void shiftAndAnArrowSelectOneMore(FxRobot robot) {
    robot.interact(
        () -> {
          document.selection().select(SeedSessions.id(1));
          node(SeedSessions.id(1)).requestFocus();
        });

    robot.press(KeyCode.SHIFT, KeyCode.DOWN).release(KeyCode.DOWN, KeyCode.SHIFT);

    assertThat(document.selection().ids()).containsExactly(SeedSessions.id(1), SeedSessions.id(2));
  }

  @Test
  void theChartIsOneStopOfTheTabKey(FxRobot robot) {
    Button before = new Button("before");
    Button after = new Button("after");
    robot.interact(
        () -> {
          Node view = timeline.view();
          VBox.setVgrow(view, Priority.ALWAYS);
          ((StackPane) view.getParent()).getChildren().setAll(new VBox(before, view, after));
          before.requestFocus();
        });
    WaitForAsyncUtils.waitForFxEvents();

    robot.press(KeyCode.TAB).release(KeyCode.TAB);
    assertThat(chart().isFocused()).isTrue();
    robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
    assertThat(stage.getScene().getFocusOwner()).isInstanceOf(SessionNode.class);

    robot.press(KeyCode.TAB).release(KeyCode.TAB);
    assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("tray-toggle");
    robot.press(KeyCode.SHIFT, KeyCode.TAB).release(KeyCode.TAB, KeyCode.SHIFT);
    assertThat(chart().isFocused()).isTrue();
    robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
    robot.press(KeyCode.SHIFT, KeyCode.TAB).release(KeyCode.TAB, KeyCode.SHIFT);
    assertThat(before.isFocused()).isTrue();
  }

  @Test
  void arrowsGoToCountedBlocksToo(FxRobot robot) {
    robot.interact(() -> show(ManySessions.schedule(10_000)));
    WaitForAsyncUtils.waitForFxEvents();
    BlockNode block = robot.lookup(".block").queryAs(BlockNode.class);
    robot.interact(block::requestFocus);

    robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);

    assertThat(stage.getScene().getFocusOwner())
        .isNotSameAs(block)
        .isInstanceOfAny(BlockNode.class, SessionNode.class);
  }

  @Test
  void altAndAnArrowMoveByADay(FxRobot robot) {
    robot.interact(() -> node(PANDEMIC).requestFocus());

    robot.press(KeyCode.ALT, KeyCode.RIGHT).release(KeyCode.RIGHT, KeyCode.ALT);

    assertThat(document.session(PANDEMIC).orElseThrow().when())
        .isEqualTo(When.of(EdtfDate.day(2021, 10, 5), TWO));
    assertThat(node(PANDEMIC).isFocused()).isTrue();
  }

  @Test
  void levelsZoomAndTheWholePhaseComesBack(FxRobot robot) {
    assertThat(timeline.zoomLevelProperty().get()).isEqualTo(ZoomLevel.PHASE);

    for (ZoomLevel level : List.of(ZoomLevel.MONTH, ZoomLevel.WEEK, ZoomLevel.DAY)) {
      robot.interact(() -> timeline.zoomTo(level));
      assertThat(timeline.zoomLevelProperty().get()).isEqualTo(level);
    }

    robot.interact(() -> chart().requestFocus());
    robot.press(KeyCode.CONTROL, KeyCode.DIGIT0).release(KeyCode.DIGIT0, KeyCode.CONTROL);
    assertThat(timeline.zoomLevelProperty().get()).isEqualTo(ZoomLevel.PHASE);
    assertThat(node(SeedSessions.id(1))).isNotNull();
  }

  @Test
  void todayHasItsLine(FxRobot robot) {
    Text today = robot.lookup(".today-text").queryAs(Text.class);

    assertThat(today.isVisible()).isTrue();
    assertThat(today.getText()).isEqualTo("today 14 Jul");
  }

  @Test
  void whatIsNotLookedForIsDimmed(FxRobot robot) {
    robot.interact(() -> timeline.filterProperty().set(s -> s.title().contains("LACIGF")));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(node(LACIGF).getOpacity()).isEqualTo(1);
    assertThat(node(PANDEMIC).getOpacity()).isLessThan(0.5);
  }

  @Test
  void tenThousandSessionsAreAFewNodesAndCountedBlocks(FxRobot robot) {
    robot.interact(() -> show(ManySessions.schedule(10_000)));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(robot.lookup(".block").queryAll()).isNotEmpty();
    for (ZoomLevel level : ZoomLevel.values()) {
      robot.interact(() -> timeline.zoomTo(level));
      WaitForAsyncUtils.waitForFxEvents();
      assertThat(robot.lookup(".session").queryAll()).hasSizeLessThanOrEqualTo(800);
    }
  }

  @Test
  void aSessionInACrowdIsRevealedAsItself(FxRobot robot) {
    robot.interact(() -> show(ManySessions.schedule(10_000)));
    Session fixed =
        document.sessions().stream()
            .skip(5_000)
            .filter(session -> session.when().fixed())
            .findFirst()
            .orElseThrow();

    robot.interact(() -> document.selection().select(fixed.id()));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(onScreen(node(fixed.id())).getMinX()).isBetween(0.0, (double) WIDTH);
    assertThat(node(fixed.id()).getStyleClass()).contains("selected");
  }

  @Test
  void aDisposedTimelineLeavesTheDocumentAlone(FxRobot robot) {
    String before = node(PANDEMIC).getAccessibleText();
    robot.interact(() -> timeline.dispose());

    robot.interact(
        () -> document.edit(PANDEMIC).move(When.of(EdtfDate.day(2021, 10, 20), TWO), Set.of()));
    robot.interact(() -> timeline.view().requestLayout());
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(node(PANDEMIC).getAccessibleText()).isEqualTo(before);
  }

  private void show(Schedule schedule) {
    document = new ScheduleDocument(History.of(schedule, true), CLOCK);
    timeline =
        new Timeline(
            document,
            new UiContext(
                Locale.ENGLISH,
                CLOCK,
                new ReadOnlyObjectWrapper<>(ZoneId.of("Pacific/Fiji")),
                new AnsweringDialogs()));
    Scene scene = new Scene(new StackPane(timeline.view()), WIDTH, HEIGHT);
    scene.getStylesheets().addAll("/magenda/ui/kit/light.css", "/magenda/ui/kit/kit.css");
    stage.setScene(scene);
    stage.setWidth(WIDTH);
    stage.setHeight(HEIGHT);
  }

  private Node node(UUID session) {
    return stage.getScene().lookup("#session-" + session);
  }

  private Node chart() {
    return stage.getScene().lookup(".chart");
  }

  private double todayX() {
    WaitForAsyncUtils.waitForFxEvents();
    return stage.getScene().lookup(".today-line").getLayoutX();
  }

  /** Presses below the sessions and goes sideways, in two steps. */
  private void dragBackground(FxRobot robot, double pixels) {
    Bounds bounds = onScreen(chart());
    robot.moveTo(bounds.getCenterX(), bounds.getMaxY() - 30).press(MouseButton.PRIMARY);
    robot.moveBy(pixels / 2, 0).moveBy(pixels / 2, 0);
  }

  private static Bounds onScreen(Node node) {
    return node.localToScreen(node.getLayoutBounds());
  }

  /** Presses on a node and goes, in two steps, to an hour of a day of October 2021. */
  private void dragTo(FxRobot robot, Node from, int day, int hour, boolean release) {
    long midnight = LocalDate.of(2021, 10, day).toEpochDay();
    double days = midnight - LocalDate.of(2021, 7, 1).toEpochDay() + hour / 24.0;
    double width = chart().getLayoutBounds().getWidth() - 10;
    Point2D target = chart().localToScreen(days / 153 * width, 300);
    Bounds bounds = onScreen(from);
    robot.moveTo(bounds.getCenterX(), bounds.getCenterY()).press(MouseButton.PRIMARY);
    robot.moveTo(target.getX() - 20, target.getY()).moveTo(target);
    if (release) {
      robot.release(MouseButton.PRIMARY);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }
}
