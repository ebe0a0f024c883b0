package magenda.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The rows of a timeline at one scale: what goes on throughout first, then what has its day, then
 * what is somewhere in a month, each by its beginning and then in the author's order, and each in
 * the first row that has room for its mark and its label.
 *
 * <p>Rows stay good while one zooms in from this scale: marks move apart and labels keep their
 * width.
 *
 * @param placements the sessions shown one by one
 * @param blocks the crowded stretches
 * @param rows how many rows there are
 */
public record Chart(List<Placement> placements, List<PlacedBlock> blocks, int rows) {

  /**
   * A session in its row.
   *
   * @param row counted from 0
   */
  public record Placement(ChartItem item, int row, LabelSide side) {}

  /**
   * A crowded stretch in its rows; one of the calendar is the higher, the more sessions it counts.
   *
   * @param row the first of its rows
   * @param height how many rows it takes
   */
  public record PlacedBlock(CountedBlock block, int row, int height) {}

  /**
   * Sizes in pixels.
   *
   * @param gap the least distance between two sessions in one row
   * @param leastMark the least width of a mark
   * @param leastInside the least width of a mark that has its label inside
   */
  public record Sizes(double gap, double leastMark, double leastInside) {}

  private static final int HIGHEST_BLOCK = 4;

  /** Copies the lists. */
  public Chart {
    placements = List.copyOf(placements);
    blocks = List.copyOf(blocks);
  }

  /**
   * Lays out sessions.
   *
   * @param items in the author's order
   * @param extent what is shown as a whole: a label that would leave it at the right flips to the
   *     left
   * @param viewWidth the width of what is in view at once
   * @param labelWidth how wide the label of a session is where it stands beside its mark
   */
  public static Chart of(
      List<ChartItem> items,
      TimeScale scale,
      Span extent,
      double viewWidth,
      Sizes sizes,
      ToDoubleFunction<ChartItem> labelWidth) {
    Crowding crowding = Crowding.of(items, scale, viewWidth);
    RowPacking packing = new RowPacking(sizes.gap());
    List<PlacedBlock> blocks = place(crowding.blocks(), scale, sizes.gap(), packing);
    List<ChartItem> order = new ArrayList<>(crowding.alone());
    order.sort(
        Comparator.comparingInt((ChartItem item) -> turn(item.mark()))
            .thenComparing(item -> item.span().from())
            .thenComparingInt(ChartItem::index));
    double leftEdge = scale.x(extent.from());
    double rightEdge = scale.x(extent.to());
    List<Placement> placements = new ArrayList<>(order.size());
    for (ChartItem item : order) {
      double left = scale.x(item.span().from());
      double markWidth = Math.max(sizes.leastMark(), scale.width(item.span()));
      double right = left + markWidth;
      LabelSide side = LabelSide.INSIDE;
      if (item.mark() == Mark.FIXED || markWidth < sizes.leastInside()) {
        double label = labelWidth.applyAsDouble(item);
        boolean flips = right + label > rightEdge && left - label >= leftEdge;
        side = flips ? LabelSide.BEFORE : LabelSide.AFTER;
        left -= flips ? label : 0;
        right += flips ? 0 : label;
      } else {
        left += sizes.gap() / 2;
        right = within(left, left + markWidth, sizes.gap());
      }
      placements.add(new Placement(item, packing.place(left, right), side));
    }
    return new Chart(placements, blocks, packing.rows());
  }

  private static List<PlacedBlock> place(
      List<CountedBlock> blocks, TimeScale scale, double gap, RowPacking packing) {
    int most =
        blocks.stream().filter(b -> !b.stretch()).mapToInt(CountedBlock::count).max().orElse(1);
    List<PlacedBlock> placed = new ArrayList<>(blocks.size());
    for (CountedBlock block : blocks) {
      int height =
          block.stretch() ? 1 : 1 + Math.round((HIGHEST_BLOCK - 1) * (float) block.count() / most);
      double left = scale.x(block.span().from()) + gap / 2;
      double right = within(left, left + scale.width(block.span()), gap);
      placed.add(new PlacedBlock(block, packing.place(left, right, height), height));
    }
    return placed;
  }

  /** Neighbours in time share a row: the gap between them is taken from within. */
  private static double within(double left, double right, double gap) {
    return Math.max(left, right - gap - 0.01);
  }

  private static int turn(Mark mark) {
    return switch (mark) {
      case THROUGHOUT -> 0;
      case FIXED, DAY -> 1;
      case SOMEWHERE, UNDATED -> 2;
    };
  }
}
