package magenda.ui.timeline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import magenda.chart.Chart.Placement;
import magenda.chart.CountedBlock;
import magenda.chart.Span;
import magenda.chart.Viewport;
import magenda.chart.ZoomLevel;
import magenda.document.ScheduleDocument;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.ui.kit.UiContext;
import org.jspecify.annotations.Nullable;

/**
 * The timeline of a document: its sessions over the time in which they can take place, and below it
 * the tray of those that are to be confirmed.
 *
 * <p>Each session in view is a node with the id {@code session-} and the session's id, and the
 * session's id as its user data; those of the tray have {@code open-} before the id.
 */
public final class Timeline {

  private static final int LEAST_ROWS = 3;

  private final ScheduleDocument document;
  private final TimelineState state;
  private final ChartView chart;
  private final Tray tray;
  private final BorderPane view = new BorderPane();
  private final ChangeListener<Schedule> onSchedule = (_, _, now) -> show(now);
  private final ChangeListener<List<UUID>> onSelection = (_, _, now) -> select(now);

  /** A timeline of a document, until {@link #dispose()}. */
  public Timeline(ScheduleDocument document, UiContext context) {
    this.document = document;
    SessionWords words = new SessionWords(context);
    state = new TimelineState(document.schedule(), context.clock());
    chart = new ChartView(state, document.selection(), words, context);
    Mover mover = new Mover(document, state, chart, words);
    tray = new Tray(document, words, mover);
    tray.show(document.schedule());
    new Pointer(document, state, chart, mover);
    new Keys(document, state, chart, this);
    chart.setOnOpenBlock(this::open);
    view.setCenter(chart);
    view.setBottom(tray.view());
    view.setMinSize(0, 0);
    view.heightProperty().subscribe(height -> tray.setRoom(height.doubleValue() >= leastHeight()));
    view.getStyleClass().add("timeline");
    view.getStylesheets()
        .add(Objects.requireNonNull(Timeline.class.getResource("timeline.css")).toExternalForm());
    document.scheduleProperty().addListener(onSchedule);
    document.selection().idsProperty().addListener(onSelection);
  }

  /** What is put into the window. */
  public Region view() {
    return view;
  }

  /** Which sessions are looked for: the others are dimmed. At first all of them. */
  public ObjectProperty<Predicate<Session>> filterProperty() {
    return chart.filterProperty();
  }

  /** The level that is shown, or the one that comes nearest. */
  public ReadOnlyObjectProperty<ZoomLevel> zoomLevelProperty() {
    return state.levelProperty();
  }

  /** Whether the tray shows the sessions to be confirmed, or only their number. */
  public BooleanProperty trayOpenProperty() {
    return tray.openProperty();
  }

  /**
   * Shows a level: around the session selected last, else around today, else around what is in the
   * middle of the view.
   */
  public void zoomTo(ZoomLevel level) {
    Span reach = state.extent().span();
    Optional<Span> selected = document.selection().primary().flatMap(state::span);
    Viewport now = state.viewport();
    boolean todayInside = !state.now().isBefore(reach.from()) && state.now().isBefore(reach.to());
    boolean whole = state.levelProperty().get() == ZoomLevel.PHASE;
    state.zoomTo(
        level,
        selected
            .map(Span::from)
            .orElse(whole && todayInside ? state.now() : state.scale().instant(now.width() / 2)));
  }

  /** Brings a session into view, zooming in where it is one of a crowd. */
  public void reveal(UUID session) {
    Optional<Span> span = state.span(session);
    if (span.isEmpty()) {
      tray.reveal(session);
      return;
    }
    state.reveal(span.get());
    Optional<Placement> placement = chart.placement(session);
    double days = Double.POSITIVE_INFINITY;
    while (placement.isEmpty() && state.viewport().days() < days) {
      days = state.viewport().days();
      state.zoom(2, Math.clamp(state.scale().x(span.get().from()), 0, state.viewport().width()));
      placement = chart.placement(session);
    }
    placement.ifPresent(found -> chart.revealRow(found.row()));
  }

  /** Sets what a right click offers on a session, and where there is none. */
  public void setContextMenus(ContextMenu ofSession, ContextMenu ofPlace) {
    view.setOnContextMenuRequested(
        event -> {
          boolean onSession = onSession(event.getTarget());
          (onSession ? ofPlace : ofSession).hide();
          (onSession ? ofSession : ofPlace).show(view, event.getScreenX(), event.getScreenY());
          event.consume();
        });
  }

  private static boolean onSession(EventTarget target) {
    @Nullable Node node = target instanceof Node clicked ? clicked : null;
    while (node != null) {
      if (node instanceof SessionNode || (node instanceof ListCell<?> chip && !chip.isEmpty())) {
        return true;
      }
      node = node.getParent();
    }
    return false;
  }

  /** Lets go of the document. */
  public void dispose() {
    document.scheduleProperty().removeListener(onSchedule);
    document.selection().idsProperty().removeListener(onSelection);
  }

  /** Below this height the tray gives way to the chart. */
  private double leastHeight() {
    return Backdrop.HEADING + LEAST_ROWS * chart.rowHeight() + Tray.HEIGHT;
  }

  private void show(Schedule schedule) {
    state.show(schedule);
    tray.show(schedule);
    chart.dropChart();
  }

  private void select(List<UUID> now) {
    chart.requestLayout();
    tray.refresh();
    if (now.size() == 1 && state.span(now.getFirst()).isPresent()) {
      reveal(now.getFirst());
    }
  }

  private void open(CountedBlock block) {
    state.open(block.span());
    chart.scrollTo(0);
  }
}
