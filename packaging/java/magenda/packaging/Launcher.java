package magenda.packaging;

import java.util.List;

/**
 * A way in which the packaged program is started. They run the same program with the same options;
 * each has an AOT cache of its own, since what a command needs and what the window needs have
 * little in common. On Windows and macOS they are two files, on Linux two branches of a script.
 */
enum Launcher {
  /** For the desktop. */
  WINDOW("Magenda", "window.aot", List.of()),

  /** For scripts and terminals; on Windows the only one with a console. */
  COMMAND("magenda-command", "command.aot", List.of("commands"));

  private final String label;
  private final String cache;
  private final List<String> rehearsal;

  Launcher(String label, String cache, List<String> rehearsal) {
    this.label = label;
    this.cache = cache;
    this.rehearsal = rehearsal;
  }

  /** How its file is called where {@code jpackage} makes it. */
  String label() {
    return label;
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
