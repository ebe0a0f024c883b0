package magenda.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Measures several things in turn, round after round, so that what disturbs one disturbs all. */
final class Medians {

  private static final int WARMUP = 2;

  private Medians() {}

  /** One thing that is measured once. */
  interface Trial {

    /** The figure of one run. */
    double run() throws IOException, InterruptedException;
  }

  /** The median figure of each trial, in their order. */
  static double[] of(int rounds, Trial... trials) throws IOException, InterruptedException {
    List<List<Double>> figures = new ArrayList<>();
    for (int round = -WARMUP; round < rounds; round++) {
      for (int i = 0; i < trials.length; i++) {
        double figure = trials[i].run();
        if (round >= 0) {
          if (round == 0) {
            figures.add(new ArrayList<>());
          }
          figures.get(i).add(figure);
        }
      }
    }
    return figures.stream().mapToDouble(Medians::median).toArray();
  }

  private static double median(List<Double> figures) {
    double[] sorted = figures.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
