package magenda.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import magenda.chart.Chart.PlacedBlock;
import magenda.chart.Chart.Placement;
import magenda.chart.CountedBlock;
import magenda.chart.Rescheduling;
import magenda.chart.Rescheduling.Grain;
import magenda.chart.Rescheduling.Stride;
import magenda.chart.Span;
import magenda.chart.TimeScale;
import magenda.chart.ZoomLevel;
import magenda.document.ScheduleDocument;
import magenda.schedule.Session;
import org.jspecify.annotations.Nullable;

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
    // one stop of the Tab key: the chart, but while something in it has the focus
    chart.focusTraversableProperty().bind(chart.focusWithinProperty().not());
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
              document.edit(session.get().id()).move(change.when(), change.tbc());
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
      chart.requestFocus(); // the block is going to be gone
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
    Optional<Stop> target =
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
    target.ifPresent(stop -> goTo(stop, event.isShiftDown()));
    return target.isPresent() || event.getCode().isArrowKey() || event.getCode().isNavigationKey();
  }

  /** What the arrows go to: a session or a block. */
  private record Stop(Span span, int row, @Nullable UUID session, @Nullable CountedBlock block) {}

  private List<Stop> stops() {
    List<Stop> stops = new ArrayList<>();
    for (Placement placement : chart.chart().placements()) {
      stops.add(stop(placement));
    }
    for (PlacedBlock placed : chart.chart().blocks()) {
      stops.add(stop(placed));
    }
    return stops;
  }

  private Stop stop(Placement placement) {
    UUID id = state.schedule().sessions().get(placement.item().index()).id();
    return new Stop(placement.item().span(), placement.row(), id, null);
  }

  private static Stop stop(PlacedBlock placed) {
    return new Stop(placed.block().span(), placed.row(), null, placed.block());
  }

  private List<Stop> byTime() {
    return stops().stream()
        .sorted(Comparator.comparing((Stop s) -> s.span().from()).thenComparingInt(Stop::row))
        .toList();
  }

  /**
   * Where the arrows set out from: what has the focus; where that is the chart, the session looked
   * at.
   */
  private Optional<Stop> from(KeyEvent event) {
    if (event.getTarget() instanceof BlockNode node) {
      return chart.chart().blocks().stream()
          .filter(placed -> placed.block().equals(node.block()))
          .map(Keys::stop)
          .findFirst();
    }
    return focused(event)
        .or(() -> document.selection().primary())
        .flatMap(chart::placement)
        .map(this::stop);
  }

  /** What lies nearest in a direction; the first in view where the arrows have not set out yet. */
  private Optional<Stop> nearest(KeyEvent event, int right, int down) {
    Optional<Stop> from = from(event);
    TimeScale scale = state.scale();
    if (from.isEmpty()) {
      List<Stop> all = byTime();
      return all.stream()
          .filter(stop -> scale.x(stop.span().from()) >= 0)
          .findFirst()
          .or(() -> all.stream().findFirst());
    }
    double x = scale.x(from.get().span().from());
    int row = from.get().row();
    ToDoubleFunction<Stop> dx = s -> scale.x(s.span().from()) - x;
    ToDoubleFunction<Stop> dy = s -> (s.row() - row) * chart.rowHeight();
    return stops().stream()
        .filter(s -> dx.applyAsDouble(s) * right + (double) (s.row() - row) * down > 1e-6)
        .min(
            Comparator.comparingDouble(
                s -> {
                  double across = Math.abs(dx.applyAsDouble(s));
                  double along = Math.abs(dy.applyAsDouble(s));
                  return right != 0 ? across + ROW_WEIGHT * along : along * ROW_WEIGHT + across;
                }));
  }

  private void goTo(Stop stop, boolean extend) {
    if (stop.session() != null) {
      List<UUID> selected = new ArrayList<>(extend ? document.selection().ids() : List.of());
      selected.remove(stop.session());
      selected.add(stop.session());
      document.selection().selectAll(selected);
      focus(stop.session());
    } else if (stop.block() != null) {
      state.reveal(stop.span());
      chart.revealRow(stop.row());
      chart.layout();
      chart.node(stop.block()).ifPresent(Node::requestFocus);
    }
  }

  private void focus(UUID id) {
    timeline.reveal(id);
    chart.layout();
    chart.node(id).ifPresent(Node::requestFocus);
  }

  private static Optional<UUID> focused(KeyEvent event) {
    return event.getTarget() instanceof SessionNode node
        ? Optional.of(node.session())
        : Optional.empty();
  }
}
