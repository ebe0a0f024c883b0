package magenda.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RowPackingTest {

  @Test
  void takesTheFirstRowThatIsFree() {
    RowPacking packing = new RowPacking(10);

    assertThat(packing.place(0, 100)).isZero();
    assertThat(packing.place(50, 150)).isEqualTo(1);
    assertThat(packing.place(110, 200)).isZero();
    assertThat(packing.place(155, 200)).as("nearer than the gap").isEqualTo(2);
    assertThat(packing.rows()).isEqualTo(3);
  }

  @Test
  void fillsGapsLeftEarlier() {
    RowPacking packing = new RowPacking(0);
    packing.place(0, 100);
    packing.place(300, 400);

    assertThat(packing.place(100, 300)).isZero();
    assertThat(packing.place(100, 101)).isEqualTo(1);
  }

  @Test
  void aHighOneNeedsAllItsRows() {
    RowPacking packing = new RowPacking(0);
    packing.place(0, 100);
    packing.place(0, 100, 2);

    assertThat(packing.place(50, 80, 3)).isEqualTo(3);
    assertThat(packing.place(100, 200, 3)).isZero();
  }

  @Test
  void noneEverOverlap() {
    Random random = new Random(4);
    for (int run = 0; run < 50; run++) {
      RowPacking packing = new RowPacking(5);
      List<double[]> placed = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        double left = random.nextInt(2000);
        double right = left + random.nextInt(300);
        int row = packing.place(left, right);
        for (double[] other : placed) {
          assertThat(other[2] != row || right + 5 <= other[0] || other[1] + 5 <= left)
              .as("%s to %s in row %s beside %s to %s", left, right, row, other[0], other[1])
              .isTrue();
        }
        placed.add(new double[] {left, right, row});
      }
    }
  }
}
