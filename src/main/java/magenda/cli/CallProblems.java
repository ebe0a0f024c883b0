package magenda.cli;

import java.util.List;
import magenda.problem.Problem;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a call, in our own words rather than those of the parser. */
final class CallProblems {

  private CallProblems() {}

  static Problem of(ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    return switch (e) {
      case UnmatchedArgumentException unmatched when noCommand(unmatched) ->
          unknownCommand(unmatched, command);
      case UnmatchedArgumentException unmatched ->
          Problem.of(CliProblem.UNKNOWN, String.join(" ", unmatched.getUnmatched()), command);
      case OverwrittenOptionException twice ->
          Problem.of(CliProblem.TWICE, name(twice.getOverwritten()));
      case MissingParameterException missing -> missing(missing, command);
      default -> Problem.of(CliProblem.NOT_UNDERSTOOD, message(e), command);
    };
  }

  private static boolean noCommand(UnmatchedArgumentException e) {
    return e.getCommandLine().getParent() == null && !e.getUnmatched().getFirst().startsWith("-");
  }

  /** Says nothing of the words behind it: what they mean depends on the command. */
  private static Problem unknownCommand(UnmatchedArgumentException e, String program) {
    String word = e.getUnmatched().getFirst();
    return e.getSuggestions().stream()
        .findFirst()
        .map(command -> Problem.of(CliProblem.MISTYPED_COMMAND, word, command))
        .orElseGet(() -> Problem.of(CliProblem.UNKNOWN_COMMAND, word, program));
  }

  private static Problem missing(MissingParameterException e, String command) {
    List<ArgSpec> missing = e.getMissing();
    boolean value =
        missing.size() == 1
            && missing.getFirst() instanceof OptionSpec
            && message(e).startsWith("Missing required parameter");
    String names = String.join(", ", missing.stream().map(CallProblems::name).toList());
    return Problem.of(value ? CliProblem.WITHOUT_VALUE : CliProblem.MISSING, names, command);
  }

  private static String message(ParameterException e) {
    return String.valueOf(e.getMessage());
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
