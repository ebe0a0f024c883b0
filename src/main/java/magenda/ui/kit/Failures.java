package magenda.ui.kit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import magenda.diagnostics.ErrorReport;
import magenda.diagnostics.ProgramInfo;
import magenda.problem.ProblemException;
import magenda.wording.Sentences;
import magenda.wording.Texts;

/**
 * Tells what failed: a problem in its own sentence, a mistake of the program plainly and with its
 * details in the log. Used on the JavaFX thread.
 */
public final class Failures {

  private static final Logger LOG = Logger.getLogger(Failures.class.getName());

  /** A mistake that comes again sooner is one that still goes on, such as with each frame. */
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final Dialogs dialogs;
  private final InstantSource clock;
  private final ProgramInfo program;
  private final Sentences sentences;
  private final Texts texts;
  private final Map<String, Instant> met = new HashMap<>();
  private boolean telling;

  /** Failures told by dialogs. */
  public Failures(Dialogs dialogs, Locale locale, InstantSource clock, ProgramInfo program) {
    this.dialogs = dialogs;
    this.clock = clock;
    this.program = program;
    sentences = new Sentences(locale);
    texts = Texts.of(Failures.class, locale);
  }

  /** Shows why something failed, under a title that says what. */
  public void show(String title, Throwable error) {
    tell(title, error, ErrorReport.of(error, clock.instant(), program));
  }

  /**
   * Shows a mistake that nobody caught. While one is shown others only go to the log, and one that
   * goes on without a pause is shown and logged once.
   */
  public void showMistake(Throwable error) {
    Instant now = clock.instant();
    ErrorReport report = ErrorReport.of(error, now, program);
    Instant last = met.put(report.code(), now);
    if (last != null && now.isBefore(last.plus(PAUSE))) {
      return;
    }
    if (telling) {
      log(error, report);
      return;
    }
    telling = true;
    try {
      tell(texts.get("failure.title"), error, report);
    } finally {
      telling = false;
    }
  }

  /** Shows that the window could not be opened. */
  public void showFailedStart(Throwable error) {
    ErrorReport report = ErrorReport.of(error, clock.instant(), program);
    log(error, report);
    dialogs.error(texts.get("failure.start.title"), texts.get("failure.start"), report);
  }

  private void tell(String title, Throwable error, ErrorReport report) {
    if (error instanceof ProblemException problem) {
      dialogs.error(title, sentences.of(problem.problem()), report);
    } else {
      log(error, report);
      dialogs.error(title, texts.get("failure.unexpected"), report);
    }
  }

  private static void log(Throwable error, ErrorReport report) {
    LOG.log(Level.SEVERE, report.code(), error);
  }
}
