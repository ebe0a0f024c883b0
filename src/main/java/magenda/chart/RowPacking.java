package magenda.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts stretches into rows so that none overlap: each into the first row where it is free, gaps
 * between earlier ones included. The same stretches in the same order always get the same rows.
 */
public final class RowPacking {

  private final double gap;
  private final List<Row> rows = new ArrayList<>();

  /**
   * No rows yet.
   *
   * @param gap the least distance between two stretches in one row
   */
  public RowPacking(double gap) {
    this.gap = gap;
  }

  /** Takes a place for the stretch from left to right and says its row, counted from 0. */
  public int place(double left, double right) {
    return place(left, right, 1);
  }

  /** Takes a place in {@code height} rows, one below the other, and says the first of them. */
  public int place(double left, double right, int height) {
    int first = 0;
    int free = 0;
    for (int row = 0; free < height; row++) {
      if (row == rows.size()) {
        rows.add(new Row());
      }
      if (rows.get(row).free(left - gap, right + gap)) {
        free++;
      } else {
        free = 0;
        first = row + 1;
      }
    }
    for (int row = first; row < first + height; row++) {
      rows.get(row).take(left, right);
    }
    return first;
  }

  /** How many rows are taken. */
  public int rows() {
    return rows.size();
  }

  /** The stretches of one row, sorted and apart. */
  private static final class Row {

    private double[] lefts = new double[4];
    private double[] rights = new double[4];
    private int size;

    boolean free(double left, double right) {
      if (size == 0 || rights[size - 1] <= left) {
        return true;
      }
      if (lefts[size - 1] < right) {
        return false;
      }
      int next = after(left);
      return lefts[next] >= right && (next == 0 || rights[next - 1] <= left);
    }

    void take(double left, double right) {
      if (size == lefts.length) {
        lefts = Arrays.copyOf(lefts, size * 2);
        rights = Arrays.copyOf(rights, size * 2);
      }
      int next = size == 0 || lefts[size - 1] <= left ? size : after(left);
      System.arraycopy(lefts, next, lefts, next + 1, size - next);
      System.arraycopy(rights, next, rights, next + 1, size - next);
      lefts[next] = left;
      rights[next] = right;
      size++;
    }

    /** The place of the first stretch that begins after {@code left}. */
    private int after(double left) {
      int low = 0;
      int high = size;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (lefts[middle] > left) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      return low;
    }
  }
}
