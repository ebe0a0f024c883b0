package magenda.packaging;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * A tool of the JDK that runs this program.
 *
 * @param name such as {@code jlink}
 */
record JdkTool(String name) {

  /** Runs it and returns what it printed. */
  String run(List<String> arguments) throws PackagingException {
    ToolProvider tool =
        ToolProvider.findFirst(name)
            .orElseThrow(
                () ->
                    new PackagingException(
                        "The JDK has no %s: a full JDK is needed.".formatted(name)));
    StringWriter output = new StringWriter();
    StringWriter errors = new StringWriter();
    int code =
        tool.run(
            new PrintWriter(output, true),
            new PrintWriter(errors, true),
            arguments.toArray(String[]::new));
    if (code != 0) {
      throw new PackagingException(
          "%s %s ended with %d:\n%s%s"
              .formatted(name, String.join(" ", arguments), code, output, errors));
    }
    return output.toString();
  }
}
