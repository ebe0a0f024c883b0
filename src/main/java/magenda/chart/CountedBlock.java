package magenda.chart;

import java.util.List;

/**
 * Sessions too crowded to be shown one by one: told by their number, until one zooms in.
 *
 * @param span the stretch of time they are counted over
 * @param stretch true where each of them has exactly this stretch, false where they begin within it
 * @param items the sessions, in the author's order, at least two
 */
public record CountedBlock(Span span, boolean stretch, List<ChartItem> items) {

  /** Copies the list. */
  public CountedBlock {
    items = List.copyOf(items);
  }

  /** How many sessions there are. */
  public int count() {
    return items.size();
  }
}
