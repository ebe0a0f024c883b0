package magenda.ui.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import magenda.chart.Chart.Placement;
import magenda.chart.Rescheduling;
import magenda.chart.Rescheduling.Grain;
import magenda.chart.Rescheduling.Stride;
import magenda.chart.TimeScale;
import magenda.chart.ZoomLevel;
import magenda.document.ScheduleDocument;
import magenda.schedule.Session;

/** Everything the timeline does by keys. */
final class Keys {

  private static final double ZOOM_STEP = 1.25;
  private static final double ROW_WEIGHT = 4;

  private final ScheduleDocument document;
  private final TimelineState state;
  private final ChartView chart;
  private final Timeline timeline;

  Keys(ScheduleDocument document, TimelineState state, ChartView chart, Timeline timeline) {
    this.document = document;
    this.state = state;
    this.chart = chart;
    this.timeline = timeline;
    chart.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private void onKey(KeyEvent event) {
    boolean done =
        event.isAltDown()
            ? moveSession(event)
            : event.isShortcutDown() ? zoom(event) || choose(event) : go(event) || choose(event);
    if (done) {
      event.consume();
    }
  }

  private boolean moveSession(KeyEvent event) {
    int direction =
        switch (event.getCode()) {
          case LEFT, KP_LEFT -> -1;
          case RIGHT, KP_RIGHT -> 1;
          default -> 0;
        };
    Optional<Session> session = focused(event).flatMap(document::session);
    if (direction == 0 || session.isEmpty()) {
      return false;
    }
    boolean hours = Grain.at(state.scale()) != Grain.DAY;
    Stride stride = event.isShiftDown() ? Stride.WEEK : hours ? Stride.HOUR : Stride.DAY;
    new Rescheduling(state.zone())
        .shift(session.get(), stride, direction)
        .ifPresent(
            change -> {
              document.move(session.get().id(), change.when(), change.tbc());
              focus(session.get().id());
            });
    return true;
  }

  private boolean zoom(KeyEvent event) {
    double middle = chart.getWidth() / 2;
    switch (event.getCode()) {
      case PLUS, ADD, EQUALS -> state.zoom(ZOOM_STEP, middle);
      case MINUS, SUBTRACT -> state.zoom(1 / ZOOM_STEP, middle);
      case DIGIT0, NUMPAD0 -> timeline.zoomTo(ZoomLevel.PHASE);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean choose(KeyEvent event) {
    if (event.getCode() != KeyCode.ENTER && event.getCode() != KeyCode.SPACE) {
      return false;
    }
    if (event.getTarget() instanceof BlockNode block) {
      block.open();
      return true;
    }
    Optional<UUID> session = focused(event);
    session.ifPresent(
        id -> {
          if (event.isShortcutDown()) {
            document.selection().toggle(id);
          } else {
            document.selection().select(id);
          }
        });
    return session.isPresent();
  }

  private boolean go(KeyEvent event) {
    Optional<Placement> target =
        switch (event.getCode()) {
          case LEFT, KP_LEFT -> nearest(event, -1, 0);
          case RIGHT, KP_RIGHT -> nearest(event, 1, 0);
          case UP, KP_UP -> nearest(event, 0, -1);
          case DOWN, KP_DOWN -> nearest(event, 0, 1);
          case HOME -> byTime().stream().findFirst();
          case END -> byTime().reversed().stream().findFirst();
          case PAGE_UP -> {
            chart.scrollBy(chart.rowHeight() - chart.rowsHeight());
            yield Optional.empty();
          }
          case PAGE_DOWN -> {
            chart.scrollBy(chart.rowsHeight() - chart.rowHeight());
            yield Optional.empty();
          }
          default -> Optional.empty();
        };
    target.ifPresent(placement -> focus(id(placement)));
    return target.isPresent() || event.getCode().isArrowKey() || event.getCode().isNavigationKey();
  }

  private List<Placement> byTime() {
    return chart.chart().placements().stream()
        .sorted(
            Comparator.comparing((Placement p) -> p.item().span().from())
                .thenComparingInt(p -> p.item().index()))
        .toList();
  }

  /** The session that lies nearest in a direction; the first of all where none has the focus. */
  private Optional<Placement> nearest(KeyEvent event, int right, int down) {
    Optional<Placement> from = focused(event).flatMap(chart::placement);
    if (from.isEmpty()) {
      return byTime().stream().findFirst();
    }
    TimeScale scale = state.scale();
    double x = scale.x(from.get().item().span().from());
    int row = from.get().row();
    ToDoubleFunction<Placement> dx = p -> scale.x(p.item().span().from()) - x;
    ToDoubleFunction<Placement> dy = p -> (p.row() - row) * chart.rowHeight();
    return chart.chart().placements().stream()
        .filter(p -> dx.applyAsDouble(p) * right + (double) (p.row() - row) * down > 1e-6)
        .min(
            Comparator.comparingDouble(
                p -> {
                  double across = Math.abs(dx.applyAsDouble(p));
                  double along = Math.abs(dy.applyAsDouble(p));
                  return right != 0 ? across + ROW_WEIGHT * along : along * ROW_WEIGHT + across;
                }));
  }

  private void focus(UUID id) {
    timeline.reveal(id);
    chart.layout();
    chart.node(id).ifPresent(Node::requestFocus);
  }

  private UUID id(Placement placement) {
    return state.schedule().sessions().get(placement.item().index()).id();
  }

  private static Optional<UUID> focused(KeyEvent event) {
    return event.getTarget() instanceof SessionNode node
        ? Optional.of(node.session())
        : Optional.empty();
  }
}
