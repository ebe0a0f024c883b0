package magenda.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
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
    name = "magenda",
    resourceBundle = "magenda.cli.cli",
    versionProvider = MagendaCommand.OwnVersion.class)
public final class MagendaCommand implements Runnable {

  /** What was asked for is done. */
  public static final int DONE = 0;

  /** Done, and there are findings or rows that could not be placed. */
  public static final int FINDINGS = 1;

  /** The input or the call is wrong; nothing was written. */
  public static final int REFUSED = 2;

  private static final Set<String> COMMANDS = Set.of("import", "export", "check");

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
   * option.
   */
  public static boolean opensWindow(String... arguments) {
    List<String> words = List.of(arguments);
    return words.isEmpty()
        || (!COMMANDS.contains(words.getFirst())
            && words.stream().noneMatch(word -> word.startsWith("-")));
  }

  /**
   * Runs a command.
   *
   * @param arguments the words after the name of the program
   * @return {@link #DONE}, {@link #FINDINGS} or {@link #REFUSED}
   */
  public static int run(Streams streams, String... arguments) {
    Report report = new Report(streams);
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
      return new String[] {"Magenda " + ProgramInfo.ownVersion()};
    }
  }
}
