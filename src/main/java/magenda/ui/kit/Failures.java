package magenda.ui.kit;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
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

  private final Dialogs dialogs;
  private final InstantSource clock;
  private final ProgramInfo program;
  private final Sentences sentences;
  private final Texts texts;
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
    ErrorReport report = report(error);
    if (!(error instanceof ProblemException)) {
      log(error, report);
    }
    dialogs.error(title, words(error), report);
  }

  /**
   * Shows a mistake that nobody caught, and that is logged already; not while another one is shown.
   */
  public void showMistake(Throwable error) {
    if (!telling) {
      tellAlone(texts.get("failure.title"), words(error), report(error));
    }
  }

  /**
   * Shows that the window could not be opened, and no other mistake meanwhile.
   *
   * @param notOpened the files that were to be opened in it; the details do not name them
   */
  public void showFailedStart(Throwable error, List<Path> notOpened) {
    ErrorReport report = report(error);
    log(error, report);
    NamedFiles files = NamedFiles.of(notOpened);
    String message =
        notOpened.isEmpty()
            ? texts.get("failure.start")
            : texts.get("failure.start.files", files.names(), files.others());
    tellAlone(texts.get("failure.start.title"), message, report);
  }

  private void tellAlone(String title, String message, ErrorReport report) {
    telling = true;
    try {
      dialogs.error(title, message, report);
    } finally {
      telling = false;
    }
  }

  private String words(Throwable error) {
    return error instanceof ProblemException problem
        ? sentences.of(problem.problem())
        : texts.get("failure.unexpected");
  }

  private ErrorReport report(Throwable error) {
    return ErrorReport.of(error, clock.instant(), program);
  }

  private static void log(Throwable error, ErrorReport report) {
    LOG.log(Level.SEVERE, report.code(), error);
  }
}
