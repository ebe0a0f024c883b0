package magenda.diagnostics;

import java.util.Arrays;
import magenda.problem.ProblemException;

/**
 * The short code by which a failure is named in the window, on the terminal and in the log: that of
 * its problem, or for a mistake of the program one made from the class of the exception and the
 * method of Magenda it came from, so that the same mistake has the same code on every computer.
 */
public final class ErrorCode {

  private static final String HOUSE = "magenda.";

  /** So far causes are looked through; they may go in a circle. */
  private static final int DEPTH = 10;

  private ErrorCode() {}

  /** The code of a failure, such as {@code file.not-found} or {@code mistake.3fa04c}. */
  public static String of(Throwable error) {
    return error instanceof ProblemException known
        ? known.problem().code().code()
        : "mistake." + digits(place(error));
  }

  /**
   * The class of the exception and the method of Magenda that it came from or through. What a
   * library put around an exception of ours counts as that one.
   */
  private static String place(Throwable error) {
    Throwable cause = error;
    for (int depth = 0; cause != null && depth < DEPTH; depth++) {
      String method = method(cause);
      if (!method.isEmpty()) {
        return cause.getClass().getName() + ' ' + method;
      }
      cause = cause.getCause();
    }
    return error.getClass().getName();
  }

  private static String method(Throwable error) {
    return Arrays.stream(error.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith(HOUSE))
        .findFirst()
        .map(ErrorCode::method)
        .orElse("");
  }

  /** Without what the compiler numbers, such as lambdas, and without the line. */
  private static String method(StackTraceElement frame) {
    return before(frame.getClassName(), '$')
        + '.'
        + before(frame.getMethodName().replaceFirst("^lambda\\$", ""), '$');
  }

  private static String before(String text, char end) {
    int at = text.indexOf(end);
    return at < 0 ? text : text.substring(0, at);
  }

  private static String digits(String text) {
    String hex = Integer.toHexString(text.hashCode() & 0xff_ffff);
    return "0".repeat(6 - hex.length()) + hex;
  }
}
