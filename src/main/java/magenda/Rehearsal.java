package magenda;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import magenda.cli.MagendaCommand;
import magenda.cli.Streams;
import magenda.exchange.Example;
import magenda.problem.ProblemException;
import magenda.store.ScheduleFile;

/**
 * A run of the program that ends by itself: in the window, as soon as that is drawn; on the command
 * line, after each command did its work on the example. The packaging has the virtual machine watch
 * one of each, and packs what it learned beside the program, so that later starts are quick (JEP
 * 483, 514, 515).
 *
 * <p>A run is a rehearsal if the system property {@code magenda.rehearsal} names a folder, which
 * takes what is written; of the command line, if the only argument is {@code commands}.
 */
final class Rehearsal {

  private static final String FOLDER = "magenda.rehearsal";
  private static final String COMMANDS = "commands";

  private Rehearsal() {}

  /** True if this run is one. */
  static boolean isOne() {
    return System.getProperty(FOLDER) != null;
  }

  /** True if it is one of the command line. */
  static boolean isOfCommands(String... arguments) {
    return isOne() && arguments.length == 1 && arguments[0].equals(COMMANDS);
  }

  /** The schedule that the window opens. */
  static Path schedule() throws ProblemException {
    Path schedule = file("example.json");
    ScheduleFile.write(schedule, Example.schedule());
    return schedule;
  }

  /** Runs each command. */
  static void runCommands() throws ProblemException {
    Path schedule = schedule();
    run("--version");
    run("export", schedule, "-o", file("example.ics"));
    run("export", schedule, "-o", file("example.md"));
    run("import", file("example.md"), "-o", file("again.json"));
    run("check", schedule);
  }

  private static Path file(String name) {
    return Path.of(System.getProperty(FOLDER)).resolve(name);
  }

  private static void run(Object... words) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    MagendaCommand.run(
        new Streams(nowhere, nowhere, Locale.ENGLISH),
        Stream.of(words).map(Object::toString).toArray(String[]::new));
  }
}
