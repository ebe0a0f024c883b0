package magenda.ui.timeline;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import magenda.chart.Chart;
import magenda.chart.Chart.Placement;
import magenda.chart.CountedBlock;
import magenda.chart.TimeScale;
import magenda.document.Selection;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.ui.kit.UiContext;
import org.jspecify.annotations.Nullable;

/**
 * Draws what is in view: bands, sessions, the line of today and the bars to scroll with. Everything
 * is put in its place once a pulse, however much changed before.
 */
final class ChartView extends Region {

  private static final double TOP = Backdrop.HEADING;
  private static final double BELOW_ROWS = 18;

  private final TimelineState state;
  private final Selection selection;
  private final SessionWords words;
  private final Backdrop backdrop;
  private final SessionLayer layer;
  private final Ghost ghost = new Ghost();
  private final TodayLine today;
  private final ScrollBars bars = new ScrollBars(this::scrollTo, this::panTo);
  private final CaptionFonts fonts = new CaptionFonts(this::dropCaptions);
  private final ObjectProperty<Predicate<Session>> filter = new SimpleObjectProperty<>(_ -> true);
  private @Nullable Captions captions;
  private @Nullable BitSet matching;
  private double scrolled;
  private Consumer<SessionNode> onSessionNode = _ -> {};
  private Consumer<CountedBlock> onOpen = _ -> {};

  ChartView(TimelineState state, Selection selection, SessionWords words, UiContext context) {
    this.state = state;
    this.selection = selection;
    this.words = words;
    backdrop = new Backdrop(context.locale());
    layer = new SessionLayer(words, this::sessionNode, this::blockNode);
    today = new TodayLine(words.texts(), context.locale());
    getStyleClass().add("chart");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(words.texts().get("timeline.accessible"));
    setFocusTraversable(true);
    getChildren().addAll(fonts.probes());
    getChildren().addAll(backdrop.behind(), layer.pane());
    getChildren().addAll(today.nodes());
    getChildren().add(backdrop.heading());
    getChildren().addAll(bars.nodes());
    getChildren().add(ghost.node());
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    state.viewportProperty().subscribe(this::requestLayout);
    filter.subscribe(this::dropMatching);
  }

  // ---- what the controllers need

  ObjectProperty<Predicate<Session>> filterProperty() {
    return filter;
  }

  Ghost ghost() {
    return ghost;
  }

  void setOnSessionNode(Consumer<SessionNode> handler) {
    onSessionNode = handler;
  }

  void setOnOpenBlock(Consumer<CountedBlock> handler) {
    onOpen = handler;
  }

  Optional<SessionNode> node(UUID session) {
    return layer.node(session);
  }

  /** The node of a block, while it is in view. */
  Optional<BlockNode> node(CountedBlock block) {
    return layer.node(block);
  }

  /** The rows as they are drawn. */
  Chart chart() {
    return state.chart(captions());
  }

  double rowHeight() {
    return Math.max(20, Math.rint(fonts.titleSize() * 2));
  }

  double rowsHeight() {
    return getHeight() - TOP;
  }

  double scrolled() {
    return scrolled;
  }

  void scrollBy(double pixels) {
    scrollTo(scrolled + pixels);
  }

  void scrollTo(double pixels) {
    double to = Math.clamp(pixels, 0, mostScrolled());
    if (to != scrolled) {
      scrolled = to;
      requestLayout();
    }
  }

  /** Scrolls as little as needed to have a row in view. */
  void revealRow(int row) {
    double height = rowHeight();
    double top = row * height;
    double bottom = top + height + BELOW_ROWS;
    if (top < scrolled) {
      scrollTo(top);
    } else if (bottom > scrolled + rowsHeight()) {
      scrollTo(Math.ceil((bottom - rowsHeight()) / height) * height);
    }
  }

  /** The place of a session among the rows; empty where it has none of its own. */
  Optional<Placement> placement(UUID id) {
    Schedule schedule = state.schedule();
    return chart().placements().stream()
        .filter(p -> schedule.sessions().get(p.item().index()).id().equals(id))
        .findFirst();
  }

  /** Everything stands elsewhere now. */
  void dropChart() {
    Captions known = captions;
    if (known != null && !known.good(state.schedule())) {
      captions = null;
    }
    dropMatching();
  }

  // ---- drawing

  @Override
  protected void layoutChildren() {
    double width = getWidth() - ScrollBars.THICKNESS;
    double height = getHeight();
    if (width <= 0 || height <= TOP) {
      return;
    }
    state.resize(width);
    TimeScale scale = state.scale();
    Chart chart = chart();
    scrolled = Math.clamp(scrolled, 0, mostScrolled());
    backdrop.behind().relocate(0, 0);
    backdrop.heading().relocate(0, 0);
    layer.pane().relocate(0, TOP);
    layer.draw(
        new SessionLayer.Picture(
            state.schedule(),
            chart,
            captions(),
            scale,
            width,
            height - TOP,
            rowHeight(),
            scrolled,
            matching(),
            new HashSet<>(selection.ids())));
    backdrop.draw(scale, width, height, layer.taken(TOP));
    bars.showRows(scrolled, mostScrolled(), rowsHeight(), rowHeight());
    bars.showDays(state, width);
    bars.place(TOP, width, height);
    today.draw(state, width, height, height - bars.heightTaken());
  }

  private double mostScrolled() {
    double all = chart().rows() * rowHeight() + BELOW_ROWS;
    return Math.max(0, all - rowsHeight());
  }

  /** Pans so far from the earliest moment that can be reached. */
  private void panTo(double days) {
    double earliest = state.scale().x(state.reach().from());
    state.pan(days * state.scale().pixelsPerDay() + earliest);
  }

  Captions captions() {
    Captions known = captions;
    if (known == null) {
      known = fonts.captions(words.texts(), state.schedule());
      captions = known;
    }
    return known;
  }

  private void dropCaptions() {
    captions = null;
    requestLayout();
  }

  private void dropMatching() {
    matching = null;
    requestLayout();
  }

  private BitSet matching() {
    BitSet known = matching;
    if (known == null) {
      List<Session> sessions = state.schedule().sessions();
      known = new BitSet(sessions.size());
      for (int i = 0; i < sessions.size(); i++) {
        known.set(i, filter.get().test(sessions.get(i)));
      }
      matching = known;
    }
    return known;
  }

  private SessionNode sessionNode() {
    SessionNode node = new SessionNode();
    onSessionNode.accept(node);
    return node;
  }

  private BlockNode blockNode() {
    return new BlockNode(block -> onOpen.accept(block));
  }
}
