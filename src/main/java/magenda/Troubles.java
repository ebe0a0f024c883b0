package magenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.application.Platform;
import magenda.problem.Problem;
import magenda.ui.kit.Dialogs;
import magenda.ui.kit.Failures;
import magenda.wording.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * Tells in the window, from any thread, what went wrong beside the work; what went wrong before the
 * window was there is told when it is.
 */
final class Troubles implements Consumer<Problem> {

  private final List<Consumer<Window>> waiting = new ArrayList<>();
  private @Nullable Window window;

  private record Window(Dialogs dialogs, Failures failures, Sentences sentences) {}

  @Override
  public void accept(Problem problem) {
    tell(there -> there.dialogs().notice(there.sentences().of(problem)));
  }

  /** Tells of a mistake of the program that nobody caught. */
  void tellMistake(Throwable error) {
    tell(there -> there.failures().showMistake(error));
  }

  /** Tells through a window from now on. */
  synchronized void tellThrough(Dialogs dialogs, Failures failures, Locale language) {
    window = new Window(dialogs, failures, new Sentences(language));
    waiting.forEach(this::tell);
    waiting.clear();
  }

  private synchronized void tell(Consumer<Window> words) {
    Window there = window;
    if (there == null) {
      waiting.add(words);
    } else {
      Platform.runLater(() -> words.accept(there));
    }
  }
}
