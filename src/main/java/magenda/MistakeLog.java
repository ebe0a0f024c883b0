package magenda;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import magenda.diagnostics.ErrorCode;

/**
 * Logs mistakes of the program at once, from any thread: a window that could tell them may not be
 * there yet, or no more.
 */
final class MistakeLog {

  private static final Logger LOG = Logger.getLogger(MistakeLog.class.getName());

  /** A mistake that comes again sooner is one that still goes on, such as with each frame. */
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final InstantSource clock;
  private final Map<String, Instant> met = new HashMap<>();

  MistakeLog(InstantSource clock) {
    this.clock = clock;
  }

  /** Logs a mistake; false, and not logged again, if it is one that goes on without a pause. */
  synchronized boolean log(Throwable error) {
    String code = ErrorCode.of(error);
    Instant now = clock.instant();
    Instant last = met.put(code, now);
    if (last != null && now.isBefore(last.plus(PAUSE))) {
      return false;
    }
    LOG.log(Level.SEVERE, code, error);
    return true;
  }
}
