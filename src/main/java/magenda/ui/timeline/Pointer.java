package magenda.ui.timeline;

import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.util.Duration;
import magenda.document.ScheduleDocument;
import magenda.ui.kit.Wrapping;
import org.jspecify.annotations.Nullable;

/**
 * What the mouse does on the chart: selects and drags sessions, pans by the background until it is
 * let go or the Esc key brings back what was in view, scrolls and zooms.
 */
final class Pointer {

  private static final double WHEEL_ZOOM = 1.0015;

  private final ScheduleDocument document;
  private final TimelineState state;
  private final ChartView chart;
  private final Mover mover;
  private final Tooltip tooltip = new Tooltip();
  private final EventHandler<KeyEvent> escape = this::keyPressed;
  private @Nullable Pan panning;

  /** The background that is being held: where it was, and where the pointer was last. */
  private record Pan(Scene scene, TimelineState.Place place, double scrolled, Point2D pointer) {

    Pan at(MouseEvent event) {
      return new Pan(scene, place, scrolled, new Point2D(event.getX(), event.getY()));
    }
  }

  Pointer(ScheduleDocument document, TimelineState state, ChartView chart, Mover mover) {
    this.document = document;
    this.state = state;
    this.chart = chart;
    this.mover = mover;
    tooltip.setShowDelay(Duration.millis(500));
    Wrapping.of(tooltip);
    tooltip.setMaxWidth(360);
    chart.setOnSessionNode(this::attend);
    chart.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressBackground);
    chart.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::pan);
    chart.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> stopPanning());
    chart.addEventHandler(ScrollEvent.SCROLL, this::scroll);
    chart.addEventHandler(
        ZoomEvent.ZOOM,
        event -> {
          state.zoom(event.getZoomFactor(), event.getX());
          event.consume();
        });
  }

  private void attend(SessionNode node) {
    Tooltip.install(node, tooltip);
    node.setOnMouseEntered(_ -> tooltip.setText(node.getAccessibleText()));
    node.setOnMousePressed(
        event -> {
          press(node, event);
          event.consume();
        });
    node.setOnMouseReleased(
        event -> {
          release(node, event);
          event.consume();
        });
  }

  private void press(SessionNode node, MouseEvent event) {
    tooltip.hide();
    node.requestFocus();
    if (event.getButton() == MouseButton.PRIMARY) {
      document.session(node.session()).ifPresent(session -> mover.grab(session, event));
    } else if (!document.selection().contains(node.session())) {
      document.selection().select(node.session());
    }
  }

  private void release(SessionNode node, MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    if (event.isShortcutDown() || event.isShiftDown()) {
      document.selection().toggle(node.session());
    } else {
      document.selection().select(node.session());
    }
  }

  private void pressBackground(MouseEvent event) {
    if (event.getTarget() instanceof BlockNode block) {
      if (event.getButton() == MouseButton.PRIMARY) {
        block.open();
      }
    } else if (event.getButton() == MouseButton.PRIMARY) {
      chart.requestFocus();
      Scene scene = chart.getScene();
      Point2D pointer = new Point2D(event.getX(), event.getY());
      panning = new Pan(scene, state.place(), chart.scrolled(), pointer);
      scene.addEventFilter(KeyEvent.KEY_PRESSED, escape);
    }
  }

  private void pan(MouseEvent event) {
    Pan held = panning;
    if (held != null) {
      chart.setCursor(Cursor.CLOSED_HAND);
      state.pan(held.pointer().getX() - event.getX());
      chart.scrollBy(held.pointer().getY() - event.getY());
      panning = held.at(event);
    }
  }

  private void keyPressed(KeyEvent event) {
    Pan held = panning;
    if (held != null && event.getCode() == KeyCode.ESCAPE) {
      stopPanning();
      state.backTo(held.place());
      chart.scrollTo(held.scrolled());
      event.consume();
    }
  }

  private void stopPanning() {
    Pan held = panning;
    if (held != null) {
      held.scene().removeEventFilter(KeyEvent.KEY_PRESSED, escape);
      panning = null;
    }
    chart.setCursor(Cursor.DEFAULT);
  }

  private void scroll(ScrollEvent event) {
    if (event.isShortcutDown()) {
      state.zoom(Math.pow(WHEEL_ZOOM, event.getDeltaY()), event.getX());
    } else if (event.isShiftDown()) {
      // some systems turn the wheel sideways themselves while Shift is held
      double delta = event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
      state.pan(-delta);
    } else {
      state.pan(-event.getDeltaX());
      chart.scrollBy(-event.getDeltaY());
    }
    event.consume();
  }
}
