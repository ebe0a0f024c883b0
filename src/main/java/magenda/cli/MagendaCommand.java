package magenda.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import magenda.diagnostics.ErrorCode;
import magenda.diagnostics.ProgramInfo;
import magenda.problem.Problem;
import magenda.problem.ProblemException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line of the program: which command is meant, and how it ended. */
@Command(
    name = MagendaCommand.NAME,
    resourceBundle = "magenda.cli.cli",
    versionProvider = MagendaCommand.OwnVersion.class)
public final class MagendaCommand implements Runnable {

  /** What was asked for is done. */
  public static final int DONE = 0;

  /** Done, and there are findings or rows that could not be placed. */
  public static final int FINDINGS = 1;

  /** The input or the call is wrong; nothing was written. */
  public static final int REFUSED = 2;

  static final String NAME = "magenda";

  private static final Set<String> COMMANDS = Set.of("import", "export", "check");

  private static final Set<String> VERSION = Set.of("-V", "--version");

  private static final String ONLY_FILES_FOLLOW = "--";

  private static final Pattern PLAIN_WORD = Pattern.compile("[\\p{L}\\p{N}_-]+");

  private static final int WIDTH = 100;

  private final Streams streams;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT)
  @SuppressWarnings("unused") // picocli asks for it by itself
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      scope = ScopeType.INHERIT)
  @SuppressWarnings("unused") // picocli asks for it by itself
  private boolean version;

  private MagendaCommand(Streams streams) {
    this.streams = streams;
  }

  /**
   * True if these arguments name files to be opened in the window, or nothing: no command and no
   * option before {@code --}, and no first word that is rather a command mistyped.
   */
  public static boolean opensWindow(String... arguments) {
    List<String> words = List.of(arguments);
    return words.isEmpty()
        || (!COMMANDS.contains(words.getFirst())
            && words.stream()
                .takeWhile(word -> !word.equals(ONLY_FILES_FOLLOW))
                .noneMatch(word -> word.startsWith("-"))
            && !mistyped(words.getFirst()));
  }

  /**
   * The files that arguments name by which the window is opened.
   *
   * @throws InvalidPathException if one of them cannot be the name of a file
   */
  public static List<Path> files(String... arguments) {
    List<String> names = new ArrayList<>(List.of(arguments));
    names.remove(ONLY_FILES_FOLLOW);
    return names.stream().map(MagendaCommand::file).toList();
  }

  private static Path file(String name) {
    if (name.isEmpty()) {
      throw new InvalidPathException(name, "empty"); // which Path takes for the folder
    }
    return Path.of(name).toAbsolutePath();
  }

  /** A plain word that is no file: neither an ending nor a folder says that one is meant. */
  private static boolean mistyped(String word) {
    return !word.equals(ONLY_FILES_FOLLOW)
        && PLAIN_WORD.matcher(word).matches()
        && Files.notExists(Path.of(word));
  }

  /**
   * Runs a command.
   *
   * @param arguments the words after the name of the program
   * @return {@link #DONE}, {@link #FINDINGS} or {@link #REFUSED}
   */
  public static int run(Streams streams, String... arguments) {
    if (arguments.length == 1 && VERSION.contains(arguments[0])) {
      streams.out().println(OwnVersion.line()); // at once: the parser takes longer to load
      return DONE;
    }
    Report report = new Report(streams);
    if (arguments.length > 1
        && VERSION.contains(arguments[0])) { // the parser would not look at the rest
      String rest = String.join(" ", List.of(arguments).subList(1, arguments.length));
      report.problem(Problem.of(CliProblem.UNKNOWN, rest, NAME));
      return REFUSED;
    }
    try {
      return commandLine(streams, report).execute(arguments);
    } catch (RuntimeException | Error e) {
      report.problem(mistake(CliProblem.INTERNAL, e));
      return REFUSED;
    }
  }

  /**
   * Tells that a word given as the name of a file cannot be one.
   *
   * @return {@link #REFUSED}
   */
  public static int refuseName(Streams streams, String name) {
    new Report(streams).problem(Problem.of(CliProblem.BAD_NAME, name));
    return REFUSED;
  }

  /**
   * Says why the window did not open, or did not end well.
   *
   * @param error what JavaFX threw: that there is no display it says by an {@link
   *     UnsupportedOperationException}
   * @return {@link #REFUSED}
   */
  public static int windowFailed(Streams streams, Throwable error) {
    new Report(streams)
        .problem(
            error instanceof UnsupportedOperationException
                ? Problem.of(CliProblem.NO_DISPLAY)
                : mistake(CliProblem.WINDOW_FAILED, error));
    return REFUSED;
  }

  private static CommandLine commandLine(Streams streams, Report report) {
    CommandLine line =
        new CommandLine(new MagendaCommand(streams))
            .addSubcommand(new ImportCommand(streams))
            .addSubcommand(new ExportCommand(streams))
            .addSubcommand(new CheckCommand(streams));
    return line.setOut(writer(streams.out()))
        .setErr(writer(streams.err()))
        .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
        .setUsageHelpWidth(WIDTH)
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(
            (e, words) -> {
              report.problem(CallProblems.of(e));
              return REFUSED;
            })
        .setExecutionExceptionHandler(
            (e, command, result) -> {
              report.problem(
                  e instanceof ProblemException known
                      ? known.problem()
                      : mistake(CliProblem.INTERNAL, e));
              return REFUSED;
            });
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, stream.charset());
  }

  /** Names a mistake by its code, under which its details stand in the log. */
  private static Problem mistake(CliProblem sentence, Throwable error) {
    String code = ErrorCode.of(error);
    Logger.getLogger(MagendaCommand.class.getName()).log(Level.SEVERE, code, error);
    return Problem.of(sentence, code);
  }

  @Override
  public void run() {
    new CommandLine(this).usage(streams.out());
  }

  /** The name and the version of the program. */
  static final class OwnVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
      return new String[] {line()};
    }

    static String line() {
      return "Magenda " + ProgramInfo.ownVersion();
    }
  }
}
