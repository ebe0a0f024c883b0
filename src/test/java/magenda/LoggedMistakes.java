package magenda;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Keeps the mistakes that are logged while it is open. */
final class LoggedMistakes extends Handler implements AutoCloseable {

  private final Logger logger = Logger.getLogger(MistakeLog.class.getName());
  final List<Throwable> errors = new CopyOnWriteArrayList<>();

  LoggedMistakes() {
    logger.addHandler(this);
  }

  @Override
  public void publish(LogRecord logged) {
    errors.add(logged.getThrown());
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    logger.removeHandler(this);
  }
}
