package magenda.exchange;

import magenda.problem.Problem;

/**
 * A cell of an imported document of which not everything could be placed.
 *
 * @param row the number of the row among those under the header, counted from 1, or 0 for words
 *     outside of the schedule table
 * @param column the header of its column, or empty
 * @param cell the words of the cell
 * @param why what stood in the way
 */
public record Unplaced(int row, String column, String cell, Problem why) {

  /** True if the words are kept with the session of their row; others are in no session. */
  public boolean kept() {
    return row > 0
        && why.code() != ExchangeProblem.HEADING_ROW
        && why.code() != ExchangeProblem.BAD_VALUE;
  }
}
