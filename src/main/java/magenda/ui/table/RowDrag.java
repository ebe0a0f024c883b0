package magenda.ui.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.animation.AnimationTimer;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import magenda.document.Selection;
import magenda.schedule.Session;
import org.jspecify.annotations.Nullable;

/**
 * Brings rows elsewhere by their handle: press, drag, release. A line shows where they will stand;
 * the document changes once, on release; Escape gives up.
 */
final class RowDrag {

  private static final double EDGE = 28;
  private static final double SCROLL = 9;

  private final TableView<Session> table;
  private final RowFinder finder;
  private final Pane overlay;
  private final Selection selection;
  private final RowCommands commands;
  private final Region line = new Region();
  private final AnimationTimer scrolling =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          scroll();
        }
      };
  private final EventHandler<KeyEvent> escape = this::keyPressed;
  private @Nullable Scene scene;
  private @Nullable Session pressed;
  private int target = -1;
  private double sceneX;
  private double sceneY;

  RowDrag(
      TableView<Session> table,
      RowFinder finder,
      Pane overlay,
      Selection selection,
      RowCommands commands) {
    this.table = table;
    this.finder = finder;
    this.overlay = overlay;
    this.selection = selection;
    this.commands = commands;
    line.getStyleClass().add("insertion-line");
    line.setManaged(false);
    line.setMouseTransparent(true);
    line.setVisible(false);
    overlay.getChildren().add(line);
  }

  /** Makes a cell a handle of its row. */
  void attach(RowCell handle) {
    handle.setOnMousePressed(
        event -> pressed = event.getButton() == MouseButton.PRIMARY ? handle.getItem() : null);
    handle.setOnMouseDragged(this::drag);
    handle.setOnMouseReleased(
        event -> {
          drop();
          event.consume();
        });
  }

  /** Whether rows are being dragged. */
  boolean dragging() {
    return target >= 0;
  }

  /** Leaves the rows where they are. */
  void cancel() {
    Scene dragged = scene;
    if (dragged != null) {
      dragged.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
      scene = null;
    }
    target = -1;
    pressed = null;
    line.setVisible(false);
    scrolling.stop();
  }

  private void drag(MouseEvent event) {
    if (pressed == null || !commands.inDocumentOrder()) {
      return;
    }
    event.consume();
    if (scene == null) {
      listenForEscape();
    }
    sceneX = event.getSceneX();
    sceneY = event.getSceneY();
    follow();
    scrolling.start();
  }

  /** At the scene, because the keyboard can be anywhere while the mouse is held. */
  private void listenForEscape() {
    Scene dragged = table.getScene();
    dragged.addEventFilter(KeyEvent.KEY_PRESSED, escape);
    scene = dragged;
  }

  private void keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      cancel();
      event.consume();
    }
  }

  private void follow() {
    List<TableRow<?>> rows =
        finder.rows().filter(row -> row.getIndex() < table.getItems().size()).toList();
    if (rows.isEmpty()) {
      return;
    }
    TableRow<?> at = rows.getLast();
    boolean below = true;
    for (TableRow<?> row : rows) {
      double middle = row.localToScene(0, row.getHeight() / 2).getY();
      if (sceneY < middle) {
        at = row;
        below = false;
        break;
      }
    }
    target = at.getIndex() + (below ? 1 : 0);
    Point2D corner = overlay.sceneToLocal(at.localToScene(0, below ? at.getHeight() : 0));
    double y = Math.clamp(corner.getY() - 1, 0, Math.max(0, overlay.getHeight() - 2));
    line.resizeRelocate(0, y, table.getWidth(), 2);
    line.setVisible(true);
  }

  private void scroll() {
    finder
        .flow()
        .ifPresent(
            flow -> {
              double y = flow.sceneToLocal(sceneX, sceneY).getY();
              if (y < EDGE) {
                flow.scrollPixels(-SCROLL);
                follow();
              } else if (y > flow.getHeight() - EDGE) {
                flow.scrollPixels(SCROLL);
                follow();
              }
            });
  }

  private void drop() {
    Session session = pressed;
    int row = target;
    cancel();
    if (session == null || row < 0) {
      return;
    }
    Set<UUID> moving = new HashSet<>(selection.ids());
    if (!moving.contains(session.id())) {
      moving = Set.of(session.id());
    }
    commands.dropAt(moving, row);
  }
}
