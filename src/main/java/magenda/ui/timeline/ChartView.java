package magenda.ui.timeline;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import magenda.chart.Chart;
import magenda.chart.Chart.Placement;
import magenda.chart.CountedBlock;
import magenda.chart.Span;
import magenda.chart.TimeScale;
import magenda.chart.Viewport;
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
  private static final double BAR = 10;

  private final TimelineState state;
  private final Selection selection;
  private final SessionWords words;
  private final Backdrop backdrop;
  private final SessionLayer layer;
  private final Ghost ghost = new Ghost();
  private final Region todayLine = new Region();
  private final Text todayText = new Text();
  private final ScrollBar vertical = new ScrollBar();
  private final ScrollBar horizontal = new ScrollBar();
  private final Text titleFont = new Text();
  private final Text hourFont = new Text();
  private final Label tagFont = new Label();
  private final ObjectProperty<Predicate<Session>> filter = new SimpleObjectProperty<>(_ -> true);
  private final DateTimeFormatter todayFormat;
  private @Nullable Captions captions;
  private @Nullable BitSet matching;
  private double scrolled;
  private boolean settingBars;
  private Consumer<SessionNode> onSessionNode = _ -> {};
  private Consumer<CountedBlock> onOpen = _ -> {};

  ChartView(TimelineState state, Selection selection, SessionWords words, UiContext context) {
    this.state = state;
    this.selection = selection;
    this.words = words;
    backdrop = new Backdrop(context.locale());
    layer = new SessionLayer(words, this::sessionNode, this::blockNode);
    todayFormat = DateTimeFormatter.ofPattern(words.texts().get("format.today"), context.locale());
    getStyleClass().add("chart");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(words.texts().get("timeline.accessible"));
    setFocusTraversable(true);
    buildNodes();
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    state.viewportProperty().subscribe(this::requestLayout);
    filter.subscribe(this::dropMatching);
  }

  private void buildNodes() {
    todayLine.getStyleClass().add("today-line");
    todayText.getStyleClass().add("today-text");
    todayText.setTextOrigin(VPos.CENTER);
    titleFont.getStyleClass().add("session-title");
    hourFont.getStyleClass().add("session-hour");
    tagFont.getStyleClass().add("tag");
    for (var probe : List.of(titleFont, hourFont, tagFont)) {
      probe.setManaged(false);
      probe.setVisible(false);
    }
    titleFont.fontProperty().subscribe(this::dropCaptions);
    hourFont.fontProperty().subscribe(this::dropCaptions);
    tagFont.fontProperty().subscribe(this::dropCaptions);
    vertical.setOrientation(Orientation.VERTICAL);
    vertical.setManaged(false);
    vertical.setFocusTraversable(false);
    horizontal.setManaged(false);
    horizontal.setFocusTraversable(false);
    vertical
        .valueProperty()
        .addListener((_, _, value) -> barMoved(() -> scrollTo(value.doubleValue())));
    horizontal
        .valueProperty()
        .addListener((_, _, value) -> barMoved(() -> panTo(value.doubleValue())));
    todayLine.setManaged(false);
    todayLine.setMouseTransparent(true);
    todayText.setManaged(false);
    todayText.setMouseTransparent(true);
    getChildren()
        .addAll(
            titleFont,
            hourFont,
            tagFont,
            backdrop.behind(),
            layer.pane(),
            todayLine,
            todayText,
            backdrop.heading(),
            vertical,
            horizontal,
            ghost.node());
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
    return Math.max(20, Math.rint(titleFont.getFont().getSize() * 2));
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
    double width = getWidth() - BAR;
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
    boolean bars = layoutBars(width, height);
    layoutToday(scale, width, height - (bars ? BAR : 0));
  }

  private boolean layoutBars(double width, double height) {
    Viewport view = state.viewport();
    double most = mostScrolled();
    settingBars = true;
    vertical.setVisible(most > 0);
    vertical.setMax(Math.max(1, most));
    vertical.setVisibleAmount(vertical.getMax() * rowsHeight() / (most + rowsHeight()));
    vertical.setUnitIncrement(rowHeight());
    vertical.setBlockIncrement(rowsHeight() - rowHeight());
    vertical.setValue(scrolled);
    double all = Viewport.of(state.reach(), width).days();
    double fits = Viewport.of(state.extent().span(), width).days();
    boolean wide = view.days() < fits * 0.999;
    horizontal.setVisible(wide);
    horizontal.setMax(Math.max(0.001, all - view.days()));
    horizontal.setVisibleAmount(horizontal.getMax() * view.days() / all);
    horizontal.setUnitIncrement(view.days() / 10);
    horizontal.setBlockIncrement(view.days() * 0.9);
    horizontal.setValue(-state.scale().x(state.reach().from()) / state.scale().pixelsPerDay());
    settingBars = false;
    vertical.resizeRelocate(width, TOP, BAR, height - TOP - (wide ? BAR : 0));
    horizontal.resizeRelocate(0, height - BAR, width, BAR);
    return wide;
  }

  private void layoutToday(TimeScale scale, double width, double bottom) {
    Instant now = state.now();
    Span extent = state.extent().span();
    double x = Math.rint(scale.x(now));
    boolean visible =
        !now.isBefore(extent.from()) && now.isBefore(extent.to()) && x >= 0 && x < width;
    todayLine.setVisible(visible);
    todayText.setVisible(visible);
    if (!visible) {
      return;
    }
    todayText.setText(words.texts().get("today", todayFormat.format(state.today())));
    double textWidth = todayText.getLayoutBounds().getWidth();
    boolean right = x + textWidth + 8 < width;
    todayLine.resizeRelocate(x, 24, 1, getHeight() - 24);
    todayText.setLayoutX(Math.rint(right ? x + 5 : x - textWidth - 5));
    todayText.setLayoutY(bottom - 9);
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

  private void barMoved(Runnable move) {
    if (!settingBars) {
      move.run();
    }
  }

  Captions captions() {
    Captions known = captions;
    if (known == null) {
      known =
          new Captions(
              words.texts(),
              state.schedule(),
              titleFont.getFont(),
              hourFont.getFont(),
              tagFont.getFont());
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
