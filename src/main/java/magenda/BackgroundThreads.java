package magenda;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The threads for work off the JavaFX thread. What their work throws is told: an executor of the
 * JDK keeps it in a future, where nobody would look.
 */
final class BackgroundThreads extends ScheduledThreadPoolExecutor {

  private static final int THREADS = 2;

  private final Consumer<Throwable> mistakes;

  BackgroundThreads(Consumer<Throwable> mistakes) {
    super(THREADS, Thread.ofPlatform().daemon().name("magenda-background-", 0).factory());
    this.mistakes = mistakes;
  }

  @Override
  protected void afterExecute(Runnable work, @Nullable Throwable thrown) {
    super.afterExecute(work, thrown);
    if (thrown != null) {
      mistakes.accept(thrown);
    } else if (work instanceof Future<?> future && future.state() == Future.State.FAILED) {
      mistakes.accept(future.exceptionNow());
    }
  }
}
