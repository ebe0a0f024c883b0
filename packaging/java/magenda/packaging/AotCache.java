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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The AOT cache of a launcher: what the program loads and links until its window is usable or its
 * command done, kept ready made. It is trained by a rehearsal of the packaged program, the window
 * in a real one, with the class path and the options of its launcher, since it fits no others. Java
 * also compares the sizes and the times of the jars, so these must be settled before and kept by
 * every package.
 *
 * <p>A package without it works too, and so a rehearsal that fails is told and no more.
 */
record AotCache(Project project, AppImage image, Launcher launcher) {

  private static final Duration LIMIT = Duration.ofSeconds(120);
  private static final String OPTION = "-XX:AOTCache=";
  private static final String SILENCE = "-Xlog:disable";

  /** No profiles of methods: they serve the second compiler only, which the launchers leave out. */
  private static final List<String> NO_PROFILES =
      List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining");

  private static final String DISPLAY = "xvfb-run";

  /** Trains it; says in a sentence why there is none, if there is none. */
  Optional<String> train() throws IOException, InterruptedException {
    Path cache = image.jars().resolve(launcher.cache());
    if (needsDisplay() && !Program.isInstalled(DISPLAY)) {
      return Optional.of(
          "There is no display to rehearse the start in: install %s, or set DISPLAY."
              .formatted(DISPLAY));
    }
    Path log = project.work().resolve(launcher.cache() + ".log");
    Optional<Integer> code = new Program(rehearsal(cache), elsewhere()).run(log, LIMIT);
    if (!code.equals(Optional.of(0)) || !Files.exists(cache)) {
      Files.deleteIfExists(cache);
      Files.deleteIfExists(cache.resolveSibling(cache.getFileName() + ".config"));
      String outcome =
          code.map("ended with %d"::formatted).orElse("took too long, was ended by force");
      return Optional.of(
          "The rehearsal of the start %s and left no cache; see %s.".formatted(outcome, log));
    }
    new FileTree(image.root()).settle(project.timestamp());
    Path check = project.work().resolve(launcher.cache() + ".check.log");
    if (!isUsed(check)) {
      Files.delete(cache);
      return Optional.of("Java does not take the AOT cache that it made; see %s.".formatted(check));
    }
    return Optional.empty();
  }

  private List<String> rehearsal(Path cache) throws IOException {
    List<String> options = new ArrayList<>(NO_PROFILES);
    options.add("-XX:AOTCacheOutput=" + cache);
    List<String> command = new ArrayList<>();
    if (needsDisplay()) {
      command.addAll(List.of(DISPLAY, "-a", "-s", "-screen 0 1600x1200x24"));
    }
    Path folder = FileTree.empty(project.work().resolve("rehearsal")).root();
    options.add("-Dmagenda.rehearsal=" + folder);
    options.add("-Duser.home=" + home());
    command.addAll(java(options));
    command.addAll(launcher.rehearsal());
    return command;
  }

  /**
   * Keeps the rehearsal from the settings of whoever builds, and from a Magenda that they have
   * open.
   */
  private Map<String, String> elsewhere() throws IOException {
    String home = FileTree.empty(home()).root().toString();
    return Stream.of(
            "XDG_CONFIG_HOME",
            "XDG_DATA_HOME",
            "XDG_STATE_HOME",
            "XDG_RUNTIME_DIR",
            "APPDATA",
            "LOCALAPPDATA")
        .collect(Collectors.toMap(Function.identity(), variable -> home));
  }

  private Path home() {
    return project.work().resolve("home");
  }

  /** True if Java starts the program with nothing but a valid cache. */
  private boolean isUsed(Path log) throws IOException, InterruptedException {
    List<String> command =
        java(List.of(OPTION + image.jars().resolve(launcher.cache()), "-XX:AOTMode=on"));
    command.add("--version");
    return new Program(command, Map.of()).run(log, LIMIT).equals(Optional.of(0));
  }

  /**
   * The call that the launcher makes, but for the option that names the cache, and for the silence:
   * what Java says of the cache is to stand in the log.
   */
  private List<String> java(List<String> options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(image.java().toString());
    JavaOptions.of(project, launcher).stream()
        .filter(option -> !option.startsWith(OPTION) && !option.equals(SILENCE))
        .forEach(command::add);
    command.addAll(options);
    command.add("-classpath");
    command.add(String.join(File.pathSeparator, image.classPath()));
    command.add("magenda.Launcher");
    return command;
  }

  private boolean needsDisplay() {
    return launcher.needsDisplay()
        && image.system() == Platform.OperatingSystem.LINUX
        && System.getenv("DISPLAY") == null;
  }
}
