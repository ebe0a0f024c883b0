package magenda.diagnostics;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import magenda.problem.ProblemException;

/**
 * What may be told to the authors of the program about a failure.
 *
 * @param code by which it is named
 * @param details the code, the moment, the versions, and for a mistake of the program where in it
 *     that happened; lines of text
 */
public record ErrorReport(String code, String details) {

  /** A report of a failure. */
  public static ErrorReport of(Throwable error, Instant moment, ProgramInfo program) {
    String code = ErrorCode.of(error);
    List<String> lines = new ArrayList<>();
    lines.add(code);
    lines.add(moment.truncatedTo(ChronoUnit.MILLIS).toString());
    lines.addAll(program.lines());
    if (!(error instanceof ProblemException)) {
      lines.add("");
      lines.add(StackText.of(error));
    }
    return new ErrorReport(code, String.join("\n", lines));
  }
}
