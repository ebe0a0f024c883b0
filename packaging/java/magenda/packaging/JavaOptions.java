package magenda.packaging;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The options with which the packaged program runs: {@code packaging/java-options.txt}. */
final class JavaOptions {

  private JavaOptions() {}

  /** Those of one of its launchers. */
  static List<String> of(Project project, Launcher launcher) throws IOException {
    return project
        .template("java-options.txt")
        .fill(Map.of("CACHE", launcher.cache()))
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }
}
