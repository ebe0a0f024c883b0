package magenda.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import magenda.ui.kit.MarkdownBlock.Span;

/**
 * Shows Markdown as wrapped paragraphs and hanging bullets, all of it or its first lines. Keeps its
 * nodes when it is given another text, so that a table can scroll it.
 */
public final class MarkdownView extends Region {

  private static final double INDENT = 14;
  private static final double LEAST_ROOM = 20;
  private static final String BOLD = "bold";
  private static final String ITALIC = "italic";
  private static final String LINK = "link";

  private final Markdown markdown;
  private final IntFunction<String> moreLines;
  private final List<BlockNode> pool = new ArrayList<>();
  private final Text more = new Text();
  private String shown = "";
  private int used;
  private int maxLines = Integer.MAX_VALUE;
  private double measuredWidth = -1;
  private double measuredHeight;

  /**
   * A view without text.
   *
   * @param markdown reads the texts
   * @param moreLines says in one line that so many lines are not shown
   */
  public MarkdownView(Markdown markdown, IntFunction<String> moreLines) {
    this.markdown = markdown;
    this.moreLines = moreLines;
    getStyleClass().add("markdown");
    more.getStyleClass().add("more-lines");
    more.setTextOrigin(VPos.TOP);
    more.setManaged(false);
    more.setVisible(false);
    getChildren().add(more);
  }

  /** Shows another text. */
  public void setMarkdown(String text) {
    if (text.equals(shown)) {
      return;
    }
    shown = text;
    List<MarkdownBlock> blocks = markdown.read(text);
    while (pool.size() < blocks.size()) {
      BlockNode node = new BlockNode();
      pool.add(node);
      getChildren().addAll(node.marker, node.flow);
    }
    for (int i = 0; i < blocks.size(); i++) {
      pool.get(i).show(blocks.get(i));
    }
    for (int i = blocks.size(); i < used; i++) {
      pool.get(i).hide();
    }
    used = blocks.size();
    forget();
  }

  /** The text that is shown. */
  public String getMarkdown() {
    return shown;
  }

  /** Shows at most so many lines, of which the last then says how many are missing. */
  public void setMaxLines(int lines) {
    if (lines != maxLines) {
      maxLines = lines;
      forget();
    }
  }

  private void forget() {
    measuredWidth = -1;
    requestLayout();
  }

  @Override
  public void requestLayout() {
    measuredWidth = -1;
    super.requestLayout();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    double widest = 0;
    for (int i = 0; i < used; i++) {
      BlockNode node = pool.get(i);
      widest = Math.max(widest, node.indent() + node.flow.prefWidth(-1));
    }
    return snappedLeftInset() + widest + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    double available = width < 0 ? Math.max(getWidth(), prefWidth(-1)) : width;
    if (available != measuredWidth) {
      measuredHeight =
          snappedTopInset()
              + arrange(available - snappedLeftInset() - snappedRightInset(), false)
              + snappedBottomInset();
      measuredWidth = available;
    }
    return measuredHeight;
  }

  @Override
  protected void layoutChildren() {
    arrange(getWidth() - snappedLeftInset() - snappedRightInset(), true);
  }

  /** Goes through the blocks from above, and gives the height that they take without insets. */
  private double arrange(double width, boolean place) {
    if (used == 0) {
      if (place) {
        more.setVisible(false);
      }
      return 0;
    }
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double lineHeight = more.getLayoutBounds().getHeight();
    double[] heights = new double[used];
    int lines = 0;
    for (int i = 0; i < used; i++) {
      BlockNode node = pool.get(i);
      heights[i] = node.flow.prefHeight(node.room(width));
      lines += linesIn(heights[i], lineHeight);
    }
    int allowed = lines <= maxLines ? lines : maxLines - 1;
    double y = 0;
    for (int i = 0; i < used; i++) {
      int inBlock = linesIn(heights[i], lineHeight);
      int visible = Math.min(inBlock, allowed);
      double height = visible == inBlock ? heights[i] : visible * heights[i] / inBlock;
      if (place) {
        pool.get(i).place(left, top + y, pool.get(i).room(width), heights[i], height);
      }
      allowed -= visible;
      y += height;
    }
    boolean cut = lines > maxLines;
    if (cut && place) {
      more.setText(moreLines.apply(lines - maxLines + 1));
      more.relocate(left, top + y);
    }
    if (place) {
      more.setVisible(cut);
    }
    return Math.ceil(cut ? y + lineHeight : y);
  }

  private static int linesIn(double height, double lineHeight) {
    return lineHeight <= 0 ? 1 : Math.max(1, (int) Math.round(height / lineHeight));
  }

  /** One paragraph or item. */
  private static final class BlockNode {

    final Text marker = new Text();
    final TextFlow flow = new TextFlow();
    private final Rectangle clip = new Rectangle();
    private final List<Text> texts = new ArrayList<>();
    private int depth;
    private double leastRoom;

    BlockNode() {
      marker.setTextOrigin(VPos.TOP);
      marker.setManaged(false);
      marker.getStyleClass().add("marker");
      flow.setManaged(false);
    }

    double indent() {
      return depth * INDENT;
    }

    /** The width of the words, where all is so wide. */
    double room(double width) {
      return Math.max(leastRoom, width - indent());
    }

    void show(MarkdownBlock block) {
      depth = block.depth();
      marker.setText(block.marker());
      List<Span> spans =
          block.spans().stream()
              .flatMap(span -> Wrapping.pieces(span.text()).stream().map(span::with))
              .toList();
      leastRoom =
          block.spans().stream()
              .mapToDouble(span -> Wrapping.leastRoom(span.text()))
              .reduce(LEAST_ROOM, Math::max);
      while (texts.size() < spans.size()) {
        texts.add(new Text());
      }
      for (int i = 0; i < spans.size(); i++) {
        Span span = spans.get(i);
        Text text = texts.get(i);
        text.setText(span.text());
        style(text, BOLD, span.bold());
        style(text, ITALIC, span.italic());
        style(text, LINK, !span.link().isEmpty());
      }
      if (flow.getChildren().size() != spans.size()) {
        flow.getChildren().setAll(texts.subList(0, spans.size()));
      }
      flow.setVisible(true);
      marker.setVisible(!block.marker().isEmpty());
    }

    void hide() {
      flow.setVisible(false);
      marker.setVisible(false);
    }

    void place(double left, double y, double width, double whole, double visible) {
      boolean shown = visible > 0;
      flow.setVisible(shown);
      marker.setVisible(shown && !marker.getText().isEmpty());
      flow.resizeRelocate(left + indent(), y, width, whole);
      marker.relocate(left + indent() - INDENT + 2, y);
      if (shown && visible < whole) {
        clip.setWidth(width);
        clip.setHeight(visible);
        flow.setClip(clip);
      } else {
        flow.setClip(null);
      }
    }

    private static void style(Node node, String styleClass, boolean wanted) {
      if (wanted && !node.getStyleClass().contains(styleClass)) {
        node.getStyleClass().add(styleClass);
      } else if (!wanted) {
        node.getStyleClass().remove(styleClass);
      }
    }
  }
}
