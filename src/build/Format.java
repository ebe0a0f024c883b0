import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * Formats the Java sources under some folders, or lists in a file those that are not formatted, and
 * leaves no such file if there are none. Run by Maven with google-java-format on the class path:
 * {@code java Format.java check|write LIST FOLDER...}
 */
public final class Format {

  private Format() {}

  public static void main(String[] args) throws IOException {
    boolean write = args[0].equals("write");
    Path list = Path.of(args[1]);
    List<String> command = new ArrayList<>();
    command.add(write ? "--replace" : "--dry-run");
    for (String folder : List.of(args).subList(2, args.length)) {
      command.addAll(sourcesUnder(Path.of(folder)));
    }
    Files.deleteIfExists(list);
    if (command.size() == 1) {
      return;
    }
    StringWriter unformatted = new StringWriter();
    int result =
        ToolProvider.findFirst("google-java-format")
            .orElseThrow()
            .run(
                new PrintWriter(unformatted),
                new PrintWriter(System.err, true),
                command.toArray(String[]::new));
    if (!unformatted.toString().isBlank()) {
      System.err.println("Not formatted:\n" + unformatted);
      Files.writeString(list, unformatted.toString());
    }
    System.exit(result);
  }

  private static List<String> sourcesUnder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.walk(folder)) {
      return files.map(Path::toString).filter(file -> file.endsWith(".java")).sorted().toList();
    }
  }
}
