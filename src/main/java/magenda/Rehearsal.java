package magenda;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import magenda.cli.MagendaCommand;
import magenda.cli.Streams;
import magenda.exchange.Example;
import magenda.problem.ProblemException;
import magenda.store.ScheduleFile;

/**
 * A run of the program that ends by itself as soon as the window is there. The packaging has the
 * virtual machine watch one, and packs what it learned beside the program, so that later starts are
 * quick (JEP 483, 514, 515).
 *
 * <p>A run is a rehearsal if the system property {@code magenda.rehearsal} names a folder, which
 * takes what the commands write.
 */
final class Rehearsal {

  private static final String FOLDER = "magenda.rehearsal";

  private Rehearsal() {}

  /** True if this run is one. */
  static boolean isOne() {
    return System.getProperty(FOLDER) != null;
  }

  /**
   * Runs each command on the example.
   *
   * @return what the window is to open
   */
  static Path begin() throws ProblemException {
    Path folder = Path.of(System.getProperty(FOLDER));
    Path schedule = folder.resolve("example.json");
    ScheduleFile.write(schedule, Example.schedule());
    run("export", schedule, "-o", folder.resolve("example.ics"));
    run("export", schedule, "-o", folder.resolve("example.md"));
    run("import", folder.resolve("example.md"), "-o", folder.resolve("again.json"));
    run("check", schedule);
    return schedule;
  }

  private static void run(Object... words) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    MagendaCommand.run(
        new Streams(nowhere, nowhere, Locale.ENGLISH),
        List.of(words).stream().map(Object::toString).toArray(String[]::new));
  }
}
