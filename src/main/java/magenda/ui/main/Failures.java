package magenda.ui.main;

import java.util.logging.Level;
import java.util.logging.Logger;
import magenda.problem.ProblemException;
import magenda.ui.kit.Dialogs;
import magenda.ui.kit.UiContext;
import magenda.wording.Sentences;
import magenda.wording.Texts;

/**
 * Tells what failed: a problem in its own sentence, a mistake of the program plainly and with its
 * details in the log.
 */
final class Failures {

  private static final Logger LOG = Logger.getLogger(Failures.class.getName());

  private final Dialogs dialogs;
  private final Sentences sentences;
  private final Texts texts;

  Failures(UiContext context) {
    dialogs = context.dialogs();
    sentences = new Sentences(context.locale());
    texts = Texts.of(Failures.class, context.locale());
  }

  /** Shows why something failed, under a title that says what. */
  void show(String title, Throwable error) {
    if (error instanceof ProblemException problem) {
      dialogs.error(title, sentences.of(problem.problem()));
    } else {
      LOG.log(Level.SEVERE, title, error);
      dialogs.error(title, texts.get("failure.unexpected", error.getClass().getSimpleName()));
    }
  }
}
