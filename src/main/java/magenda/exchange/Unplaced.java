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
public record Unplaced(int row, String column, String cell, Problem why) {}
