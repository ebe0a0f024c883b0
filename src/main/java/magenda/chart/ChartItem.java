package magenda.chart;

/**
 * What is to be put on the timeline of one session that has a date.
 *
 * @param index its place in the author's order
 * @param mark how it is marked, not {@link Mark#UNDATED}
 * @param span the whole time in which it can take place
 */
public record ChartItem(int index, Mark mark, Span span) {}
