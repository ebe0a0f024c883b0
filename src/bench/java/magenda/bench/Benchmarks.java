package magenda.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Callable;

/** Runs the benchmarks and prints their table. */
public final class Benchmarks {

  private static final Path IMAGE = Path.of("target/packages/magenda");

  private static final Map<String, Callable<List<Row>>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("open", Benchmarks::open);
    ALL.put("edit", Benchmarks::edit);
    ALL.put("memory", Benchmarks::memory);
    ALL.put("times", Benchmarks::times);
    ALL.put("calendar", Benchmarks::calendar);
    ALL.put("window", Benchmarks::window);
    ALL.put("start", Benchmarks::start);
  }

  private Benchmarks() {}

  /**
   * Runs all benchmarks, or those that are named.
   *
   * @param names some of open, edit, memory, times, calendar, window, start
   */
  public static void main(String[] names) throws Exception {
    Set<String> wanted = Set.of(names);
    List<Row> rows = new ArrayList<>();
    for (Map.Entry<String, Callable<List<Row>>> benchmark : ALL.entrySet()) {
      if (wanted.isEmpty() || wanted.contains(benchmark.getKey())) {
        System.err.println("Measuring: " + benchmark.getKey());
        rows.addAll(benchmark.getValue().call());
      }
    }
    System.out.println();
    System.out.println("| medians | Magenda | compared with | result | limit | holds |");
    System.out.println("|---|---|---|---|---|---|");
    rows.forEach(row -> System.out.println(row.markdown()));
    System.out.println();
    System.out.println(computer());
  }

  private static List<Row> open() throws Exception {
    Map<String, Double> medians = Jmh.medians(OpenFile.class);
    return List.of(
        Row.timesAsLong(
            "Opening a JSON file into the document",
            median(medians, "magenda"),
            "Jackson reading it into a tree",
            median(medians, "jackson"),
            2));
  }

  private static List<Row> edit() throws Exception {
    double millis = median(Jmh.medians(EditAndUndo.class), "editAndUndo");
    return List.of(Row.atMost("One edit and its undo, one listener, no views", millis, 1, " ms"));
  }

  private static List<Row> memory() throws Exception {
    double[] megabytes = RetainedMemory.megabytes();
    return List.of(
        Row.atMost("Memory kept by the document after a full collection", megabytes[0], 64, " MB"),
        Row.atMost("The same after 1,000 edits that can be undone", megabytes[1], 64, " MB"));
  }

  private static List<Row> times() throws Exception {
    double millis = median(Jmh.medians(ReadTimes.class), "cell");
    return List.of(Row.atLeast("Reading time cells", 1_000 / millis, 200_000, " cells/s"));
  }

  private static List<Row> calendar() throws Exception {
    String what = "Writing a calendar, model to bytes";
    Map<String, Double> medians = Jmh.medians(WriteCalendar.class);
    double ours = median(medians, "magenda");
    OptionalDouble python = PythonCalendar.millis(CalendarEntry.all(TenThousand.schedule()));
    return List.of(
        Row.timesAsLong(what, ours, "iCal4j alone", median(medians, "ical4j"), 1.2),
        python.isPresent()
            ? Row.timesAsFast(what, ours, "python3-icalendar", python.getAsDouble(), 3)
            : Row.skipped(what, "there is no python3-icalendar"));
  }

  private static List<Row> window() throws Exception {
    if (!BenchWindow.possible()) {
      return List.of(Row.skipped("Scrolling and zooming in a window", "there is no display"));
    }
    try (BenchWindow window = BenchWindow.open()) {
      return FrameTrials.rows(window);
    }
  }

  private static List<Row> start() throws Exception {
    if (!PackagedStart.possible(IMAGE)) {
      return List.of(
          Row.skipped("Start of the packaged program", "first run mvn -Ppackages, with a display"));
    }
    try (PackagedStart start = PackagedStart.prepare(IMAGE)) {
      return start.rows();
    }
  }

  private static double median(Map<String, Double> medians, String method) {
    Double median = medians.get(method);
    if (median == null) {
      throw new IllegalStateException("Not measured: " + method);
    }
    return median;
  }

  private static String computer() {
    return String.join(
        ", ",
        Arrays.asList(
            System.getProperty("os.name") + " " + System.getProperty("os.arch"),
            Runtime.getRuntime().availableProcessors() + " processors",
            "Java " + System.getProperty("java.version"),
            "load average " + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
  }
}
