package magenda.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Scrolls and zooms in turn, several times over, so that whatever else the computer does meets all
 * trials alike. At first everything is done once without being measured, until it is compiled.
 *
 * <p>Two trials have nothing of Magenda: a window in which a line moves says how late frames are on
 * this computer anyway; a table of JavaFX says what scrolling costs before there is any content of
 * ours.
 */
final class FrameTrials {

  private static final int ROUNDS = 3;

  /** What is done. */
  private enum Trial {
    EMPTY("an empty window"),
    BARE("a bare TableView"),
    TABLE("Scrolling the table"),
    TIMELINE("Scrolling the timeline"),
    ZOOM("Zooming the timeline");

    private final String words;

    Trial(String words) {
      this.words = words;
    }

    Frames run(BenchWindow window) throws Exception {
      return switch (this) {
        case EMPTY -> window.moveLine();
        case BARE -> window.scrollBareTable();
        case TABLE -> window.scrollTable();
        case TIMELINE -> window.scrollTimeline();
        case ZOOM -> window.zoomTimeline();
      };
    }
  }

  private final Map<Trial, List<Frames>> measured = new EnumMap<>(Trial.class);

  private FrameTrials() {}

  /** The lines of the table. */
  static List<Row> rows(BenchWindow window) throws Exception {
    FrameTrials trials = new FrameTrials();
    trials.round(window);
    trials.measured.clear();
    for (int i = 0; i < ROUNDS; i++) {
      trials.round(window);
    }
    List<Row> rows = new ArrayList<>();
    for (Trial trial : List.of(Trial.TABLE, Trial.TIMELINE, Trial.ZOOM)) {
      rows.add(trials.row(trial, ": frames later than 25 ms", Frames::lateFrames, 1, " %"));
      rows.add(trials.row(trial, ": JavaFX thread, 95th percentile", Frames::work, 8, " ms"));
    }
    return rows;
  }

  private void round(BenchWindow window) throws Exception {
    for (Trial trial : Trial.values()) {
      measured.computeIfAbsent(trial, _ -> new ArrayList<>()).add(trial.run(window));
    }
  }

  private Row row(
      Trial trial, String what, ToDoubleFunction<Frames> figure, double limit, String unit) {
    return Row.atMost(trial.words + what, median(trial, figure), limit, unit)
        .beside(Trial.BARE.words, median(Trial.BARE, figure), unit)
        .beside(Trial.EMPTY.words, median(Trial.EMPTY, figure), unit);
  }

  private double median(Trial trial, ToDoubleFunction<Frames> figure) {
    double[] figures =
        measured.getOrDefault(trial, List.of()).stream().mapToDouble(figure).sorted().toArray();
    return figures[figures.length / 2];
  }
}
