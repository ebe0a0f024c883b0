package magenda.ui.main;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import magenda.ui.kit.BackgroundTasks;

/**
 * The one thing that is being opened: it is read in the background, then it is asked whether the
 * document may be given up for it, and then it is shown. What was asked for last counts; what was
 * not shown by then is given up, and told of if it is a file. While a question is open nothing else
 * is asked or shown, so that an answer is always about the document that the person sees.
 */
final class Opening {

  private final BackgroundTasks tasks;
  private final ObservableValue<Boolean> asking;
  private final Runnable kept;
  private final Consumer<List<Path>> tellGivenUp;
  private final Set<Path> givenUp = new LinkedHashSet<>();
  private Optional<Path> file = Optional.empty();
  private Runnable cancel = () -> {};
  private Runnable waiting = () -> {};
  private long latest;

  /**
   * Nothing is being opened yet.
   *
   * @param asking whether a question is open
   * @param kept is run when the person keeps the document instead of what was to be opened
   * @param tellGivenUp takes the files that were given up for another one; told once that is
   *     opened, since until then one of them may be asked for again
   */
  Opening(
      BackgroundTasks tasks,
      ObservableValue<Boolean> asking,
      Runnable kept,
      Consumer<List<Path>> tellGivenUp) {
    this.tasks = tasks;
    this.asking = asking;
    this.kept = kept;
    this.tellGivenUp = tellGivenUp;
    asking.addListener((observable, old, now) -> Platform.runLater(this::goOn));
  }

  /**
   * What is to be opened.
   *
   * @param file where it comes from; empty if it is on the clipboard
   * @param title what is being done, for people
   * @param work reads it
   * @param mayReplace whether the document may be given up for it, asked once it is read
   * @param show shows it in place of the document
   * @param failed takes why it could not be read
   */
  record Request<T>(
      Optional<Path> file,
      String title,
      Callable<T> work,
      BooleanSupplier mayReplace,
      Consumer<T> show,
      Consumer<Throwable> failed) {

    /** Gives a file one name, however it was asked for. */
    Request {
      file = file.map(named -> named.toAbsolutePath().normalize());
    }
  }

  /** Opens something in place of what was being opened so far. */
  <T> void begin(Request<T> request) {
    stop();
    file.ifPresent(givenUp::add);
    file = request.file();
    file.ifPresent(givenUp::remove);
    long number = latest;
    cancel =
        tasks
            .run(
                request.title(),
                request.work(),
                read -> whenNothingIsAsked(number, () -> decide(number, read, request)),
                error -> whenNothingIsAsked(number, () -> fail(number, error, request)),
                () -> end(number))
            .cancel();
  }

  /** Opens nothing any more, because the document was replaced otherwise. */
  void giveUp() {
    stop();
    file.ifPresent(givenUp::add);
    end(latest);
  }

  /** Opens nothing any more and tells nothing, because the program ends. */
  void stop() {
    latest++;
    waiting = () -> {};
    cancel.run();
  }

  private <T> void decide(long number, T read, Request<T> request) {
    if (!request.mayReplace().getAsBoolean()) {
      kept.run();
    } else if (number == latest) {
      request.show().accept(read);
    }
    end(number);
  }

  private void fail(long number, Throwable error, Request<?> request) {
    file = Optional.empty(); // that it is not opened is told now
    request.failed().accept(error);
    end(number);
  }

  private void end(long number) {
    if (number == latest) {
      file = Optional.empty();
      List<Path> notOpened = List.copyOf(givenUp);
      givenUp.clear();
      if (!notOpened.isEmpty()) {
        tellGivenUp.accept(notOpened);
      }
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
