package magenda.packaging;

import java.util.List;

/**
 * A way in which the packaged program is started. They run the same program with the same options;
 * each has an AOT cache of its own, since what a command needs and what the window needs have
 * little in common.
 */
enum Launcher {
  /** For the desktop. */
  WINDOW("window.aot", List.of()),

  /** For scripts and terminals; on Windows the only one with a console. */
  COMMAND("command.aot", List.of("commands"));

  private final String cache;
  private final List<String> rehearsal;

  Launcher(String cache, List<String> rehearsal) {
    this.cache = cache;
    this.rehearsal = rehearsal;
  }

  /**
   * How its file is called. On Linux a script is called {@code magenda}, and takes the one that
   * fits.
   */
  String name(Platform.OperatingSystem system) {
    return switch (this) {
      case WINDOW -> system == Platform.OperatingSystem.LINUX ? "magenda-window" : "Magenda";
      case COMMAND -> "magenda-command";
    };
  }

  /** The file name of its cache, which lies beside the jars. */
  String cache() {
    return cache;
  }

  /** The arguments with which it is rehearsed. */
  List<String> rehearsal() {
    return rehearsal;
  }

  /** False if it can be rehearsed without a display. */
  boolean needsDisplay() {
    return this == WINDOW;
  }
}
