package magenda;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Sends what the program and its libraries log to files that stay small, and nothing to the
 * terminal.
 */
final class LogFile {

  private static final int BYTES = 500_000;
  private static final int FILES = 3;

  private LogFile() {}

  /** Logs into a folder from now on; where it cannot be written, nothing is logged. */
  static void begin(Path folder) {
    Logger root = LogManager.getLogManager().getLogger("");
    for (Handler handler : root.getHandlers()) {
      root.removeHandler(handler);
    }
    root.setLevel(Level.INFO);
    try {
      Files.createDirectories(folder);
      FileHandler file =
          new FileHandler(folder.resolve("magenda-%g.log").toString(), BYTES, FILES, true);
      file.setFormatter(new SimpleFormatter());
      root.addHandler(file);
    } catch (IOException e) {
      // a full or read-only disk must not keep the window from opening, and there is nowhere to say
      // so
      root.setLevel(Level.OFF);
    }
  }
}
