package magenda.ui.timeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import magenda.chart.Chart;
import magenda.chart.Chart.PlacedBlock;
import magenda.chart.Chart.Placement;
import magenda.chart.ChartItem;
import magenda.chart.CountedBlock;
import magenda.chart.LabelSide;
import magenda.chart.Mark;
import magenda.chart.Span;
import magenda.chart.TimeScale;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of the sessions in view, and of no others: whatever leaves the view gives its node to
 * what enters it.
 */
final class SessionLayer {

  private final Pane pane = new Pane();
  private final Rectangle clip = new Rectangle();
  private final SessionWords words;
  private final Supplier<SessionNode> sessionNodes;
  private final Supplier<BlockNode> blockNodes;
  private final Map<UUID, SessionNode> shown = new HashMap<>();
  private final Deque<SessionNode> spare = new ArrayDeque<>();
  private final List<BlockNode> blocks = new ArrayList<>();

  /**
   * What is to be drawn.
   *
   * @param scrolled how far the rows are scrolled up
   * @param matching the sessions, by their place in the document, that are looked for
   */
  record Picture(
      Schedule schedule,
      Chart chart,
      Captions captions,
      TimeScale scale,
      double width,
      double height,
      double rowHeight,
      double scrolled,
      BitSet matching,
      Set<UUID> selected) {}

  SessionLayer(
      SessionWords words, Supplier<SessionNode> sessionNodes, Supplier<BlockNode> blockNodes) {
    this.words = words;
    this.sessionNodes = sessionNodes;
    this.blockNodes = blockNodes;
    pane.getStyleClass().add("sessions");
    pane.setManaged(false);
    pane.setPickOnBounds(false);
    pane.setClip(clip);
  }

  Pane pane() {
    return pane;
  }

  Optional<SessionNode> node(UUID session) {
    return Optional.ofNullable(shown.get(session));
  }

  Optional<BlockNode> node(CountedBlock block) {
    return blocks.stream().filter(node -> block.equals(node.block())).findFirst();
  }

  void draw(Picture picture) {
    pane.resize(picture.width(), picture.height());
    clip.setWidth(picture.width());
    clip.setHeight(picture.height());
    List<Placement> visible = visible(picture);
    release(picture, visible);
    for (Placement placement : visible) {
      drawSession(picture, placement);
    }
    drawBlocks(picture);
  }

  /**
   * Where the sessions stand with their captions, from top to bottom.
   *
   * @param top of this layer in its parent
   */
  List<Rectangle2D> taken(double top) {
    return shown.values().stream()
        .map(
            node ->
                new Rectangle2D(
                    node.getLayoutX(), top + node.getLayoutY(), node.getWidth(), node.getHeight()))
        .sorted(Comparator.comparingDouble(Rectangle2D::getMinY))
        .toList();
  }

  private List<Placement> visible(Picture picture) {
    double rowHeight = picture.rowHeight();
    int firstRow = (int) Math.floor(picture.scrolled() / rowHeight) - 1;
    int lastRow = (int) Math.ceil((picture.scrolled() + picture.height()) / rowHeight);
    TimeScale scale = picture.scale();
    @Nullable UUID focused = focused();
    List<Placement> visible = new ArrayList<>();
    for (Placement placement : picture.chart().placements()) {
      boolean inRow = placement.row() >= firstRow && placement.row() <= lastRow;
      if (!inRow && focused == null) {
        continue;
      }
      Session session = session(picture, placement.item());
      if (session.id().equals(focused)) {
        visible.add(placement);
      } else if (inRow) {
        Span span = placement.item().span();
        double left = scale.x(span.from());
        double right = left + Math.max(SessionNode.LEAST_MARK, scale.width(span));
        // a caption without its mark would seem to belong to another day
        if (left < picture.width() && right > 0) {
          visible.add(placement);
        }
      }
    }
    return visible;
  }

  /** A session that has the focus keeps its node wherever it is, lest the focus be lost. */
  private @Nullable UUID focused() {
    Node owner = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
    return owner instanceof SessionNode node && pane.equals(node.getParent())
        ? node.session()
        : null;
  }

  private void release(Picture picture, List<Placement> visible) {
    Set<UUID> wanted = HashSet.newHashSet(visible.size());
    for (Placement placement : visible) {
      wanted.add(session(picture, placement.item()).id());
    }
    for (Iterator<SessionNode> nodes = shown.values().iterator(); nodes.hasNext(); ) {
      SessionNode node = nodes.next();
      if (!wanted.contains(node.session())) {
        nodes.remove();
        pane.getChildren().remove(node);
        spare.push(node);
      }
    }
  }

  @SuppressWarnings("ReferenceEquality") // the caption of an unedited session is kept
  private void drawSession(Picture picture, Placement placement) {
    ChartItem item = placement.item();
    Session session = session(picture, item);
    Caption caption = picture.captions().of(session);
    SessionNode node = shown.get(session.id());
    if (node == null || node.order() != item.index()) {
      node = node == null ? take() : node;
      pane.getChildren().remove(node);
      node.show(caption, item.index(), words.whole(session, caption.title(), picture.schedule()));
      pane.getChildren().add(placeFor(item.index()), node);
      shown.put(session.id(), node);
    } else if (node.caption() != caption) {
      node.show(caption, item.index(), words.whole(session, caption.title(), picture.schedule()));
    }
    node.setSelected(picture.selected().contains(session.id()));
    node.setDimmed(!picture.matching().get(item.index()));
    TimeScale scale = picture.scale();
    double markWidth = Math.max(SessionNode.LEAST_MARK, scale.width(item.span()));
    node.arrange(
        scale.x(item.span().from()),
        markWidth,
        placement.row() * picture.rowHeight() - picture.scrolled(),
        picture.rowHeight(),
        side(placement, caption, markWidth),
        picture.width(),
        picture.captions().titleMeasure());
  }

  /** A mark that became wide enough takes its caption in, but for a fixed one: it is solid. */
  private static LabelSide side(Placement placement, Caption caption, double markWidth) {
    boolean roomy = markWidth >= Math.max(SessionNode.LEAST_INSIDE, caption.beside() + 14);
    return caption.mark() != Mark.FIXED && roomy ? LabelSide.INSIDE : placement.side();
  }

  private SessionNode take() {
    return spare.isEmpty() ? sessionNodes.get() : spare.pop();
  }

  /** Where among the nodes a session belongs: screen readers follow the author's order. */
  private int placeFor(int order) {
    List<Node> children = pane.getChildren();
    int low = 0;
    int high = children.size() - blocks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (((SessionNode) children.get(middle)).order() < order) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void drawBlocks(Picture picture) {
    int used = 0;
    for (PlacedBlock placed : picture.chart().blocks()) {
      double left = picture.scale().x(placed.block().span().from());
      double width = picture.scale().width(placed.block().span());
      double y = placed.row() * picture.rowHeight() - picture.scrolled();
      double height = placed.height() * picture.rowHeight();
      boolean inView =
          left < picture.width() && left + width > 0 && y < picture.height() && y + height > 0;
      if (inView) {
        drawBlock(picture, placed, block(used++), left + 2, y + 2, width - 4, height - 4);
      }
    }
    while (blocks.size() > used) {
      pane.getChildren().remove(blocks.removeLast());
    }
  }

  private void drawBlock(
      Picture picture,
      PlacedBlock placed,
      BlockNode node,
      double x,
      double y,
      double width,
      double height) {
    if (!node.shows(placed.block(), picture.matching())) {
      showBlock(picture, placed.block(), node);
    }
    node.arrange(x, y, width, height, picture.width());
  }

  private void showBlock(Picture picture, CountedBlock block, BlockNode node) {
    int matching = 0;
    for (ChartItem item : block.items()) {
      matching += picture.matching().get(item.index()) ? 1 : 0;
    }
    int count = block.count();
    boolean all = matching == count;
    node.setUserData(block);
    node.show(
        block,
        picture.matching(),
        all
            ? words.texts().get("block.count", count)
            : words.texts().get("block.matching", matching, count),
        all
            ? words.texts().get("block.countShort", count)
            : words.texts().get("block.matchingShort", matching, count),
        words.block(block, picture.schedule()));
    node.setDimmed(matching == 0);
  }

  private BlockNode block(int index) {
    if (index == blocks.size()) {
      BlockNode node = blockNodes.get();
      blocks.add(node);
      pane.getChildren().add(node);
      node.applyCss(); // its font is needed at once
    }
    return blocks.get(index);
  }

  private static Session session(Picture picture, ChartItem item) {
    return picture.schedule().sessions().get(item.index());
  }
}
