package magenda;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import magenda.diagnostics.ProgramInfo;
import magenda.diagnostics.StackText;

/**
 * Writes what is logged without anything that somebody typed or opened: from Magenda itself, which
 * logs fixed words and codes, the message; from libraries, which may quote what they were given,
 * only who speaks; of exceptions classes and places, never their messages.
 */
final class LogFormatter extends Formatter {

  private static final String HOUSE = "magenda.";

  private final DateTimeFormatter time =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT)
          .withZone(ZoneId.systemDefault());

  /** Each file begins with what is running. */
  @Override
  public String getHead(Handler handler) {
    return String.join(" · ", ProgramInfo.ofRuntime().lines()) + "\n";
  }

  @Override
  public String format(LogRecord logged) {
    String logger = String.valueOf(logged.getLoggerName());
    StringBuilder line = new StringBuilder();
    line.append(time.format(logged.getInstant()));
    line.append(' ').append(logged.getLevel().getName()).append(' ').append(logger);
    if (logger.startsWith(HOUSE) && logged.getMessage() != null) {
      line.append(": ").append(logged.getMessage()); // without its parameters
    }
    line.append('\n');
    if (logged.getThrown() != null) {
      line.append(StackText.of(logged.getThrown()));
    }
    return line.toString();
  }
}
