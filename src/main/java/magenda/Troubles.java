package magenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.application.Platform;
import magenda.problem.Problem;
import magenda.ui.kit.Dialogs;
import magenda.wording.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * Tells in the window, from any thread, what went wrong beside the work; what went wrong before the
 * window was there is told when it is.
 */
final class Troubles implements Consumer<Problem> {

  private final List<Problem> waiting = new ArrayList<>();
  private @Nullable Consumer<Problem> window;

  @Override
  public synchronized void accept(Problem problem) {
    if (window == null) {
      waiting.add(problem);
    } else {
      window.accept(problem);
    }
  }

  /** Tells through a window from now on. */
  synchronized void tellThrough(Dialogs dialogs, Locale language) {
    Sentences sentences = new Sentences(language);
    Consumer<Problem> told =
        problem -> Platform.runLater(() -> dialogs.notice(sentences.of(problem)));
    window = told;
    waiting.forEach(told);
    waiting.clear();
  }
}
