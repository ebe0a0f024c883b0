package magenda;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.logging.LogManager;

/** How {@code java.util.logging} asks for the configuration of the program, once it is used. */
public final class LogConfiguration {

  /** Reads {@code logging.properties}. */
  public LogConfiguration() throws IOException {
    try (InputStream properties =
        Objects.requireNonNull(LogConfiguration.class.getResourceAsStream("logging.properties"))) {
      LogManager.getLogManager().readConfiguration(properties);
    }
  }

  /**
   * Lets everything that is logged from now on go to the {@link LogFile}, and nothing to the
   * terminal. Loads nothing of it until something is logged.
   */
  static void begin() {
    System.setProperty("java.util.logging.config.class", LogConfiguration.class.getName());
  }
}
