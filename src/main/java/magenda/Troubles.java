package magenda;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.logging.Logger;
import magenda.problem.Problem;
import magenda.ui.kit.Dialogs;
import magenda.ui.kit.Failures;
import magenda.wording.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * Tells in the window, from any thread, what went wrong beside the work; what went wrong before the
 * window was there is told when it is. All of it is logged at once, in case no window tells it.
 */
final class Troubles implements Consumer<Problem> {

  private static final Logger LOG = Logger.getLogger(Troubles.class.getName());

  private final MistakeLog mistakes;
  private final List<Consumer<Window>> waiting = new ArrayList<>();
  private @Nullable Window window;

  private record Window(
      Executor userInterface, Dialogs dialogs, Failures failures, Sentences sentences) {}

  Troubles(InstantSource clock) {
    mistakes = new MistakeLog(clock);
  }

  @Override
  public void accept(Problem problem) {
    LOG.warning(problem.code().code());
    tell(there -> there.dialogs().notice(there.sentences().of(problem)));
  }

  /** Tells of a mistake of the program that nobody caught. */
  void tellMistake(Throwable error) {
    if (mistakes.log(error)) {
      tell(there -> there.failures().showMistake(error));
    }
  }

  /**
   * Tells through a window from now on.
   *
   * @param userInterface runs what concerns the window in its thread
   */
  synchronized void tellThrough(
      Executor userInterface, Dialogs dialogs, Failures failures, Locale language) {
    window = new Window(userInterface, dialogs, failures, new Sentences(language));
    waiting.forEach(this::tell);
    waiting.clear();
  }

  private synchronized void tell(Consumer<Window> words) {
    Window there = window;
    if (there == null) {
      waiting.add(words);
    } else {
      there.userInterface().execute(() -> words.accept(there));
    }
  }
}
