package magenda.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.concurrent.Task;
import org.jspecify.annotations.Nullable;

/**
 * Runs long work off the JavaFX thread, one after the other, and says what is going on. Used and
 * told on the JavaFX thread.
 */
public final class BackgroundTasks {

  private final Executor executor;
  private final ReadOnlyObjectWrapper<@Nullable Work> running = new ReadOnlyObjectWrapper<>();

  /** Tasks that run on an executor. */
  public BackgroundTasks(Executor executor) {
    this.executor = executor;
  }

  /**
   * The work that was started last and is not done, for the status bar; null where there is none.
   */
  public ReadOnlyObjectProperty<@Nullable Work> runningProperty() {
    return running.getReadOnlyProperty();
  }

  /**
   * Starts work after which nothing is to be done if it is cancelled.
   *
   * @param title what is being done, for people
   * @param done takes the result; not called after a cancel
   * @param failed takes what the work threw; not called after a cancel
   */
  public <T> Work run(
      String title, Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    return run(title, work, done, failed, () -> {});
  }

  /**
   * Starts work.
   *
   * @param title what is being done, for people
   * @param done takes the result; not called after a cancel
   * @param failed takes what the work threw; not called after a cancel
   * @param cancelled is run when the work was cancelled
   * @return the work, to be cancelled where other work makes it needless
   */
  public <T> Work run(
      String title,
      Callable<T> work,
      Consumer<T> done,
      Consumer<Throwable> failed,
      Runnable cancelled) {
    Task<T> task =
        new Task<>() {
          @Override
          protected T call() throws Exception {
            return work.call();
          }
        };
    Work shown = new Work(title, task::cancel);
    task.setOnSucceeded(
        event -> {
          finished(shown);
          done.accept(task.getValue());
        });
    task.setOnFailed(
        event -> {
          finished(shown);
          failed.accept(task.getException());
        });
    task.setOnCancelled(
        event -> {
          finished(shown);
          cancelled.run();
        });
    running.set(shown);
    executor.execute(task);
    return shown;
  }

  private void finished(Work work) {
    if (work.equals(running.get())) {
      running.set(null);
    }
  }

  /** Work in progress: what it is, and how to stop it. */
  public record Work(String title, Runnable cancel) {}
}
