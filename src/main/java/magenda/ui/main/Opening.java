package magenda.ui.main;

import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import magenda.ui.kit.BackgroundTasks;

/**
 * The one thing that is being opened: it is read in the background, then it is asked whether the
 * document may be given up for it, and then it is shown. What was asked for last counts; what was
 * not shown by then is given up. While a question is open nothing else is asked or shown, so that
 * an answer is always about the document that the person sees.
 */
final class Opening {

  private final BackgroundTasks tasks;
  private final ObservableValue<Boolean> asking;
  private final Runnable kept;
  private Runnable cancel = () -> {};
  private Runnable waiting = () -> {};
  private long latest;

  /**
   * Nothing is being opened yet.
   *
   * @param asking whether a question is open
   * @param kept is run when the person keeps the document instead of what was to be opened
   */
  Opening(BackgroundTasks tasks, ObservableValue<Boolean> asking, Runnable kept) {
    this.tasks = tasks;
    this.asking = asking;
    this.kept = kept;
    asking.addListener((observable, old, now) -> Platform.runLater(this::goOn));
  }

  /**
   * Opens something in place of what was being opened so far.
   *
   * @param title what is being done, for people
   * @param work reads it
   * @param mayReplace whether the document may be given up for it, asked once it is read
   * @param show shows it in place of the document
   * @param failed takes why it could not be read
   */
  <T> void begin(
      String title,
      Callable<T> work,
      BooleanSupplier mayReplace,
      Consumer<T> show,
      Consumer<Throwable> failed) {
    giveUp();
    long number = latest;
    cancel =
        tasks
            .run(
                title,
                work,
                read -> whenNothingIsAsked(number, () -> decide(number, read, mayReplace, show)),
                error -> whenNothingIsAsked(number, () -> failed.accept(error)))
            .cancel();
  }

  /** Opens nothing any more, because the document was replaced otherwise or the program ends. */
  void giveUp() {
    latest++;
    waiting = () -> {};
    cancel.run();
  }

  private <T> void decide(long number, T read, BooleanSupplier mayReplace, Consumer<T> show) {
    if (!mayReplace.getAsBoolean()) {
      kept.run();
    } else if (number == latest) {
      show.accept(read);
    }
  }

  private void whenNothingIsAsked(long number, Runnable step) {
    if (number == latest) {
      waiting = step;
      goOn();
    }
  }

  private void goOn() {
    if (!asking.getValue()) {
      Runnable step = waiting;
      waiting = () -> {};
      step.run();
    }
  }
}
