package magenda.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/**
 * One run of a command.
 *
 * @param code the exit code
 * @param out what went to the standard output
 * @param err what went to the standard error
 */
record Run(int code, String out, String err) {

  static Run of(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), Locale.ENGLISH);
    String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
    int code = MagendaCommand.run(streams, words);
    return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** The lines of the report. */
  List<String> reported() {
    return err.lines().toList();
  }
}
