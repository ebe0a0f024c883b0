package magenda.chart;

/** Where the label of a mark stands. */
public enum LabelSide {
  /** To the right of the mark. */
  AFTER,
  /** To the left of the mark, because the timeline ends to the right of it. */
  BEFORE,
  /** Within the mark, which is wide enough. */
  INSIDE
}
