package magenda.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The options with which the packaged program runs: {@code packaging/java-options.txt}. */
final class JavaOptions {

  private JavaOptions() {}

  static List<String> of(Project project) throws IOException {
    Path file = project.packaging().resolve("java-options.txt");
    return Files.readAllLines(file).stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }
}
