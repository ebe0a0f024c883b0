package magenda.packaging;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The AOT cache: what the program loads and links until its window is usable, kept ready made. It
 * is trained by a rehearsal of the packaged program in a real window, with the class path and the
 * options of its launcher, since it fits no others. Java also compares the sizes and the times of
 * the jars, so these must be settled before and kept by every package.
 *
 * <p>A package without it works too, and so a rehearsal that fails is told and no more.
 */
final class AotCache {

  private static final Duration LIMIT = Duration.ofSeconds(120);
  private static final String OPTION = "-XX:AOTCache=";
  private static final String DISPLAY = "xvfb-run";

  private final Project project;
  private final AppImage image;

  AotCache(Project project, AppImage image) {
    this.project = project;
    this.image = image;
  }

  /** Trains it; says in a sentence why there is none, if there is none. */
  Optional<String> train() throws IOException, InterruptedException {
    Path cache = image.jars().resolve("magenda.aot");
    if (needsDisplay() && !Program.isInstalled(DISPLAY)) {
      return Optional.of(
          "There is no display and no %s to rehearse the start in.".formatted(DISPLAY));
    }
    Path log = project.work().resolve("rehearsal.log");
    Optional<Integer> code = new Program(rehearsal(cache), Map.of()).run(log, LIMIT);
    if (!code.equals(Optional.of(0)) || !Files.exists(cache)) {
      Files.deleteIfExists(cache);
      Files.deleteIfExists(cache.resolveSibling(cache.getFileName() + ".config"));
      String outcome =
          code.map("ended with %d"::formatted).orElse("took too long, was ended by force");
      return Optional.of(
          "The rehearsal of the start %s and left no cache; see %s.".formatted(outcome, log));
    }
    new FileTree(image.root()).settle(project.timestamp());
    Path check = project.work().resolve("cache.log");
    if (!isUsed(check)) {
      Files.delete(cache);
      return Optional.of("Java does not take the AOT cache that it made; see %s.".formatted(check));
    }
    return Optional.empty();
  }

  private List<String> rehearsal(Path cache) throws IOException {
    List<String> command = new ArrayList<>();
    if (needsDisplay()) {
      command.addAll(List.of(DISPLAY, "-a", "-s", "-screen 0 1600x1200x24"));
    }
    Path folder = FileTree.empty(project.work().resolve("rehearsal")).root();
    command.addAll(java(List.of("-XX:AOTCacheOutput=" + cache, "-Dmagenda.rehearsal=" + folder)));
    return command;
  }

  /** True if Java starts the program with nothing but a valid cache. */
  private boolean isUsed(Path log) throws IOException, InterruptedException {
    List<String> command =
        java(List.of(OPTION + image.jars().resolve("magenda.aot"), "-XX:AOTMode=on"));
    command.add("--version");
    return new Program(command, Map.of()).run(log, LIMIT).equals(Optional.of(0));
  }

  /** The call that the launcher makes, but for the options that concern the cache. */
  private List<String> java(List<String> options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(image.java().toString());
    values("java-options").stream()
        .filter(option -> !option.startsWith(OPTION))
        .forEach(command::add);
    command.addAll(options);
    command.add("-classpath");
    command.add(String.join(File.pathSeparator, values("app.classpath")));
    command.addAll(values("app.mainclass"));
    return command;
  }

  private List<String> values(String key) throws IOException {
    return Files.readAllLines(image.configuration()).stream()
        .filter(line -> line.startsWith(key + "="))
        .map(line -> line.substring(key.length() + 1))
        .map(value -> value.replace("$APPDIR", image.jars().toString()))
        .toList();
  }

  private boolean needsDisplay() {
    return image.system() == Platform.OperatingSystem.LINUX && System.getenv("DISPLAY") == null;
  }
}
