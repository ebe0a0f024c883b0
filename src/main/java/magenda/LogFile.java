package magenda;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import magenda.settings.PlatformFolders;
import org.jspecify.annotations.Nullable;

/**
 * The log of the program and its libraries: files that stay small, in the platform's own place. A
 * file is opened with the first record and not before; each window writes its own. Where nothing
 * can be written, nothing is logged: that must not keep anybody from working.
 */
public final class LogFile extends Handler {

  private static final int BYTES = 500_000;
  private static final int FILES = 3;

  private final Supplier<Path> folder;
  private @Nullable FileHandler file;
  private boolean closed;

  /** Made by {@code java.util.logging} as {@code logging.properties} says. */
  public LogFile() {
    this(() -> PlatformFolders.ofProcess().log());
  }

  LogFile(Supplier<Path> folder) {
    this.folder = folder;
  }

  @Override
  public synchronized void publish(LogRecord logged) {
    if (!isLoggable(logged) || closed) {
      return;
    }
    if (file == null) {
      open();
    }
    if (file != null) {
      file.publish(logged);
    }
  }

  private void open() {
    try {
      Path place = Files.createDirectories(folder.get());
      // %u: the first number that no other process holds; %g: the age
      String pattern = place.toString().replace("%", "%%") + "/magenda-%u.%g.log";
      file = new FileHandler(pattern, BYTES, FILES, true);
      file.setEncoding("UTF-8");
      file.setErrorManager(SILENT);
      file.setFormatter(new LogFormatter());
    } catch (IOException | InvalidPathException e) {
      // a disk or a folder that does not serve, and this was the place to say so
      closed = true;
    }
  }

  /** The usual one prints stack traces on the terminal. */
  private static final ErrorManager SILENT =
      new ErrorManager() {
        @Override
        public void error(@Nullable String message, @Nullable Exception cause, int code) {
          // the disk is full, and this was the place to say so
        }
      };

  @Override
  public synchronized void flush() {
    if (file != null) {
      file.flush();
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (file != null) {
      file.close();
      file = null;
    }
  }
}
