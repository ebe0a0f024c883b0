package magenda.packaging;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program of this computer that is run as a process of its own.
 *
 * @param command its words, the program first
 * @param environment what it finds in its environment besides what this program does
 */
record Program(List<String> command, Map<String, String> environment) {

  /** True if a program of this name is installed. */
  static boolean isInstalled(String name) {
    // files, and not paths: these may not be made of all that can stand in a PATH
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(folder -> Stream.of(new File(folder, name), new File(folder, name + ".exe")))
        .anyMatch(File::canExecute);
  }

  /** Runs it; what it prints goes to a log, and is told if it fails. */
  void run(Path log) throws IOException, InterruptedException, PackagingException {
    Optional<Integer> code = run(log, Duration.ofMinutes(30));
    if (!code.equals(Optional.of(0))) {
      throw new PackagingException(
          "%s %s:\n%s"
              .formatted(
                  String.join(" ", command),
                  code.map(number -> "ended with " + number).orElse("did not end"),
                  Files.readString(log)));
    }
  }

  /**
   * Runs it for no longer than a limit.
   *
   * @return its exit code; empty if it had to be ended, with all that it started
   */
  Optional<Integer> run(Path log, Duration limit) throws IOException, InterruptedException {
    Files.createDirectories(log.getParent());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    Process process = builder.start();
    process.getOutputStream().close();
    if (process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
      return Optional.of(process.exitValue());
    }
    List<ProcessHandle> started = process.descendants().toList();
    process.destroy();
    started.forEach(ProcessHandle::destroyForcibly);
    process.waitFor();
    return Optional.empty();
  }
}
