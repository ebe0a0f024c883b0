package magenda.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import magenda.exchange.Example;
import magenda.problem.ProblemException;
import magenda.store.ScheduleFile;

/**
 * The packaged program, an empty window, and one with a bare table, each packaged and started in
 * the same way, with an AOT cache of its own: how long each takes from the call until its window is
 * drawn, and how much memory it then has.
 */
final class PackagedStart implements AutoCloseable {

  private static final int ROUNDS = 15;
  private static final long SETTLED_MILLIS = 8_000;
  private static final long TIMEOUT_SECONDS = 60;

  /** As the cache of the program is trained, too. */
  private static final String AS_PACKAGED =
      "\"-XX:+UnlockDiagnosticVMOptions\" \"-XX:-AOTRecordTraining\" ";

  private static final String READY = "The window is ready";
  private static final Map<String, String> FOLDERS =
      Map.of(
          "config", "XDG_CONFIG_HOME",
          "data", "XDG_DATA_HOME",
          "state", "XDG_STATE_HOME",
          "run", "XDG_RUNTIME_DIR");

  private final Path image;
  private final Path folder = Files.createTempDirectory("magenda-start");
  private final Path schedule = folder.resolve("schedule.json");
  private final Path empty = folder.resolve("empty");
  private final Path table = folder.resolve("table");

  private PackagedStart(Path image) throws IOException {
    this.image = image;
  }

  /** The app-image that {@code mvn -Ppackages} left, or its absence. */
  static boolean possible(Path image) {
    return Files.isExecutable(image.resolve("bin/magenda")) && BenchWindow.possible();
  }

  /** Lays the other windows beside the packaged program and trains their caches. */
  static PackagedStart prepare(Path image)
      throws IOException, InterruptedException, ProblemException {
    PackagedStart start = new PackagedStart(image.toAbsolutePath());
    ScheduleFile.write(start.schedule, Example.schedule());
    start.layWindow(start.empty, "");
    start.layWindow(start.table, " -D" + BareWindow.TABLE + "=true");
    return start;
  }

  List<Row> rows() throws IOException, InterruptedException {
    Medians.Trial packaged = () -> untilDrawn(packaged(), this::logged);
    Medians.Trial window = () -> untilDrawn(launcher(empty), PackagedStart::printed);
    double[] starts =
        Medians.of(
            ROUNDS,
            packaged,
            window,
            () -> untilDrawn(classPath(), this::logged),
            () -> untilDrawn(launcher(table), PackagedStart::printed));
    double[] versions =
        Medians.of(
            ROUNDS,
            () -> untilEnd(List.of(launcherOf(image).toString(), "--version")),
            () -> untilEnd(List.of(java().toString(), "-version")));
    double[] memory =
        Medians.of(
            5,
            () -> residentMegabytes(packaged(), this::logged),
            () -> residentMegabytes(launcher(empty), PackagedStart::printed));
    String start = "Start until the window is drawn, packaged";
    return List.of(
        Row.timesAsLong(start, starts[0], "an empty window", starts[1], 1.25)
            .beside("one with a bare table of twenty rows", starts[3], " ms"),
        Row.timesAsLong(start, starts[0], "the same on the class path", starts[2], 0.5),
        Row.timesAsLong("`magenda --version`", versions[0], "`java -version`", versions[1], 3),
        Row.timesAsMuch("Resident memory", memory[0], "an empty window", memory[1], " MB", 1.4),
        debSize());
  }

  private Row debSize() throws IOException {
    try (Stream<Path> files = Files.list(Objects.requireNonNull(image.getParent()))) {
      Path deb = files.filter(file -> file.toString().endsWith(".deb")).findFirst().orElse(null);
      return deb == null
          ? Row.skipped("Size of the .deb", "it was not made")
          : Row.atMost("Size of the .deb", Files.size(deb) / 1e6, 60, " MB");
    }
  }

  // ---- what is started

  private List<String> packaged() {
    return List.of(launcherOf(image).toString(), schedule.toString());
  }

  private List<String> launcher(Path home) {
    return List.of(launcherOf(home).toString());
  }

  /** What {@code java -jar} does, with the same Java and none of the options. */
  private List<String> classPath() throws IOException {
    Path jars = image.resolve("lib/app");
    return List.of(
        java().toString(),
        "-classpath",
        jars.resolve("magenda.jar") + File.pathSeparator + jars.resolve("lib/*"),
        "magenda.Launcher",
        schedule.toString());
  }

  private Path java() {
    return image.resolve("lib/runtime/bin/java");
  }

  private static Path launcherOf(Path home) {
    return home.resolve("bin/magenda");
  }

  /** The runtime, the starter and the options of the program, with another jar and its cache. */
  private void layWindow(Path home, String option) throws IOException, InterruptedException {
    Path app = Files.createDirectories(home.resolve("lib/app"));
    Files.createSymbolicLink(home.resolve("lib/runtime"), image.resolve("lib/runtime"));
    Path jar = app.resolve("bare.jar");
    writeJar(jar);
    String starter =
        Files.readString(launcherOf(image))
            .replaceAll(
                "-classpath .* magenda.Launcher",
                Matcher.quoteReplacement(
                    "-classpath \"$APPDIR/bare.jar\""
                        + option
                        + " '"
                        + BareWindow.Start.class.getName()
                        + "'"));
    Path cache = app.resolve("window.aot");
    Path training = home.resolve("bin/training");
    write(launcherOf(home), starter);
    write(training, starter.replace("\"-XX:AOTCache=", AS_PACKAGED + "\"-XX:AOTCacheOutput="));
    Path end = Files.createFile(home.resolve("end")); // an existing file, as for a schedule
    untilEnd(List.of(training.toString(), end.toString()));
    if (!Files.exists(cache)) {
      throw new IllegalStateException(home.getFileName() + " got no cache");
    }
  }

  private static void write(Path script, String text) throws IOException {
    Files.createDirectories(Objects.requireNonNull(script.getParent()));
    Files.writeString(script, text);
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void writeJar(Path jar) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      for (Class<?> type : List.of(BareWindow.class, BareWindow.Start.class)) {
        String name = type.getName().replace('.', '/') + ".class";
        try (InputStream in =
            Objects.requireNonNull(type.getClassLoader()).getResourceAsStream(name)) {
          out.putNextEntry(new JarEntry(name));
          Objects.requireNonNull(in).transferTo(out);
          out.closeEntry();
        }
      }
    }
    Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
  }

  // ---- how it is measured

  private double untilEnd(List<String> command) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    Process process = process(command).redirectErrorStream(true).start();
    process.getInputStream().transferTo(OutputStream.nullOutputStream());
    process.waitFor();
    return (System.nanoTime() - begin) / 1e6;
  }

  /** How a program tells that its window was drawn. */
  private interface Arrival {

    /** Waits for it; the time in milliseconds of the clock. */
    long await(Process process) throws IOException, InterruptedException;
  }

  private double untilDrawn(List<String> command, Arrival arrival)
      throws IOException, InterruptedException {
    long begin = System.currentTimeMillis();
    Process process = process(command).start();
    try {
      return arrival.await(process) - (double) begin;
    } finally {
      end(process);
    }
  }

  private double residentMegabytes(List<String> command, Arrival arrival)
      throws IOException, InterruptedException {
    Process process = process(command).start();
    try {
      arrival.await(process);
      Thread.sleep(SETTLED_MILLIS);
      return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1_000)
          .findFirst()
          .orElseThrow();
    } finally {
      end(process);
    }
  }

  private static long printed(Process process) throws IOException {
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    return Long.parseLong(out.readLine());
  }

  /** The program says it in its log. */
  private long logged(Process process) throws IOException, InterruptedException {
    return waitReady().toEpochMilli();
  }

  private Instant waitReady() throws IOException, InterruptedException {
    Path log = folder.resolve("state/magenda");
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(TIMEOUT_SECONDS);
    while (System.nanoTime() < deadline) {
      if (Files.isDirectory(log)) {
        for (Path file : filesIn(log)) {
          for (String line : Files.readAllLines(file)) {
            if (line.contains(READY)) {
              return OffsetDateTime.parse(line.substring(0, line.indexOf(' '))).toInstant();
            }
          }
        }
      }
      Thread.sleep(20);
    }
    throw new IllegalStateException("The window did not come: see " + log);
  }

  private static List<Path> filesIn(Path log) throws IOException {
    try (Stream<Path> files = Files.list(log)) {
      return files.filter(file -> file.toString().endsWith(".log")).toList();
    }
  }

  /** Each run has settings, recovery copies and a log of its own, as on the first day. */
  private ProcessBuilder process(List<String> command) throws IOException {
    for (String name : FOLDERS.keySet()) {
      delete(folder.resolve(name));
    }
    Files.createDirectory(
        folder.resolve("run"),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> environment = builder.environment();
    FOLDERS.forEach((name, variable) -> environment.put(variable, folder.resolve(name).toString()));
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return builder;
  }

  private static void end(Process process) throws InterruptedException {
    process.destroy();
    if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }

  private static void delete(Path tree) {
    if (!Files.exists(tree)) {
      return;
    }
    try (Stream<Path> files = Files.walk(tree)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    delete(folder);
  }
}
