package magenda.ui.timeline;

import java.time.Instant;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import magenda.chart.Reschedule;
import magenda.chart.Rescheduling;
import magenda.chart.Rescheduling.Grain;
import magenda.chart.Span;
import magenda.chart.TimeScale;
import magenda.document.ScheduleDocument;
import magenda.schedule.Session;
import org.jspecify.annotations.Nullable;

/**
 * Moves a session by pressing, dragging and letting go: from its place on the chart, or from the
 * tray. The Esc key, or letting go outside of the chart, leaves everything as it was; letting go
 * within it is one step.
 */
final class Mover {

  private static final double THRESHOLD = 4;
  private static final double EDGE = 18;

  private final ScheduleDocument document;
  private final TimelineState state;
  private final ChartView chart;
  private final SessionWords words;
  private final EventHandler<KeyEvent> escape = this::onKey;
  private final EventHandler<MouseEvent> dragged = this::drag;
  private final EventHandler<MouseEvent> released = this::release;
  private final AnimationTimer edgeScroll = edgeScroll();
  private @Nullable Drag drag;

  /** A session that is being held. */
  private static final class Drag {
    final Session session;
    final @Nullable Instant grabbed;
    final Scene scene;
    final double pressX;
    final double pressY;
    boolean moving;
    boolean aborted;
    Point2D pointer;

    Drag(Session session, @Nullable Instant grabbed, Scene scene, MouseEvent press, Point2D at) {
      this.session = session;
      this.grabbed = grabbed;
      this.scene = scene;
      this.pressX = press.getSceneX();
      this.pressY = press.getSceneY();
      this.pointer = at;
    }
  }

  Mover(ScheduleDocument document, TimelineState state, ChartView chart, SessionWords words) {
    this.document = document;
    this.state = state;
    this.chart = chart;
    this.words = words;
  }

  /** Takes hold of a session where it stands on the chart. */
  void grab(Session session, MouseEvent press) {
    Point2D at = chart.sceneToLocal(press.getSceneX(), press.getSceneY());
    begin(session, state.scale().instant(at.getX()), press, at);
  }

  /** Takes hold of a session that stands elsewhere: it goes to where one points. */
  void pick(Session session, MouseEvent press) {
    begin(session, null, press, chart.sceneToLocal(press.getSceneX(), press.getSceneY()));
  }

  private void begin(Session session, @Nullable Instant grabbed, MouseEvent press, Point2D at) {
    Scene scene = chart.getScene();
    if (press.getButton() == MouseButton.PRIMARY && scene != null) {
      drag = new Drag(session, grabbed, scene, press, at);
      // at the scene, because the node that was pressed can leave it meanwhile
      scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
      scene.addEventFilter(MouseEvent.MOUSE_RELEASED, released);
    }
  }

  private void drag(MouseEvent event) {
    Drag held = drag;
    if (held == null) {
      return;
    }
    if (!held.moving && !held.aborted) {
      double distance =
          Math.hypot(event.getSceneX() - held.pressX, event.getSceneY() - held.pressY);
      if (distance < THRESHOLD) {
        return;
      }
      held.moving = true;
      held.scene.addEventFilter(KeyEvent.KEY_PRESSED, escape);
      edgeScroll.start();
    }
    event.consume();
    if (!held.aborted) {
      held.pointer = chart.sceneToLocal(event.getSceneX(), event.getSceneY());
      show(held);
    }
  }

  private void release(MouseEvent event) {
    Drag held = drag;
    drag = null;
    if (held == null) {
      return;
    }
    held.scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
    held.scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, released);
    if (!held.moving) {
      return;
    }
    event.consume();
    end(held);
    if (!held.aborted && inside(held)) {
      change(held)
          .ifPresent(
              change -> {
                document.edit(held.session.id()).move(change.when(), change.tbc());
                document.selection().select(held.session.id());
              });
    }
  }

  private void onKey(KeyEvent event) {
    Drag held = drag;
    if (event.getCode() == KeyCode.ESCAPE && held != null) {
      held.aborted = true;
      end(held);
      event.consume();
    }
  }

  private void end(Drag held) {
    held.scene.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
    edgeScroll.stop();
    chart.ghost().hide();
  }

  private void show(Drag held) {
    Ghost ghost = chart.ghost();
    Optional<Reschedule> change = inside(held) ? change(held) : Optional.empty();
    if (!inside(held)) {
      ghost.unmark();
      ghost.say(words.texts().get("ghost.outside"), "");
    } else if (change.isEmpty()) {
      ghost.unmark();
      ghost.say(words.meaning(held.session.when(), held.session.tbc()), "");
    } else {
      Span span = Span.of(change.get().when(), state.zone());
      TimeScale scale = state.scale();
      if (span != null) {
        ghost.mark(
            scale.x(span.from()),
            Backdrop.HEADING,
            scale.width(span),
            chart.getHeight() - Backdrop.HEADING);
      }
      ghost.say(words.ghost(change.get()), words.readerHour(change.get().when()));
    }
    ghost.beside(held.pointer.getX(), held.pointer.getY(), chart.getWidth(), chart.getHeight());
  }

  private Optional<Reschedule> change(Drag held) {
    Rescheduling rules = new Rescheduling(state.zone());
    Instant pointed = state.scale().instant(held.pointer.getX());
    Grain grain = Grain.at(state.scale());
    Instant grabbed = held.grabbed;
    return grabbed == null
        ? rules.place(held.session, pointed, grain)
        : rules.drop(held.session, grabbed, pointed, grain);
  }

  private boolean inside(Drag held) {
    return chart.getLayoutBounds().contains(held.pointer);
  }

  /** Near an edge the chart moves on, so that every day can be reached. */
  private AnimationTimer edgeScroll() {
    return new AnimationTimer() {
      @Override
      public void handle(long now) {
        Drag held = drag;
        if (held == null || !inside(held)) {
          return;
        }
        double x = held.pointer.getX();
        double step =
            x < EDGE ? x - EDGE : x > chart.getWidth() - EDGE ? x - chart.getWidth() + EDGE : 0;
        if (step != 0) {
          state.pan(step * 0.6);
          show(held);
        }
      }
    };
  }
}
