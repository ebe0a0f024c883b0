package magenda.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Where a command writes.
 *
 * @param out takes results
 * @param err takes reports
 * @param locale the language of the reports
 */
public record Streams(PrintStream out, PrintStream err, Locale locale) {

  /**
   * Those of the process. What is not shown on a terminal is UTF-8, whatever the computer is set
   * to, so that no character is lost on the way into a file or another program.
   */
  @SuppressWarnings("SystemConsoleNull") // from JDK 25 on it is null again without a terminal
  public static Streams ofProcess() {
    Console console = System.console();
    boolean terminal = console != null && console.isTerminal();
    return new Streams(
        stream(FileDescriptor.out, terminal, System.out.charset()),
        stream(FileDescriptor.err, terminal, System.err.charset()),
        Locale.ENGLISH);
  }

  private static PrintStream stream(FileDescriptor to, boolean terminal, Charset charset) {
    boolean narrow = charset.equals(StandardCharsets.US_ASCII);
    Charset used = terminal && !narrow ? charset : StandardCharsets.UTF_8;
    return new PrintStream(new FileOutputStream(to), true, used);
  }
}
