package magenda.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** An executor on which time passes only when a test says so, and in the thread of the test. */
public final class ManualScheduler extends ScheduledThreadPoolExecutor {

  private final List<Runnable> waiting = new ArrayList<>();
  private final List<Runnable> recurring = new ArrayList<>();

  /** An executor with nothing to do, and no thread. */
  public ManualScheduler() {
    super(0);
  }

  @Override
  public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
    waiting.add(command);
    return super.schedule(() -> {}, 1, TimeUnit.NANOSECONDS);
  }

  @Override
  public ScheduledFuture<?> scheduleWithFixedDelay(
      Runnable command, long initialDelay, long delay, TimeUnit unit) {
    recurring.add(command);
    return super.schedule(() -> {}, 1, TimeUnit.NANOSECONDS);
  }

  @Override
  public void execute(Runnable command) {
    waiting.add(command);
  }

  /** How much waits to be done once. */
  public int waiting() {
    return waiting.size();
  }

  /** Does what waits, and what recurs once. */
  public void pass() {
    List<Runnable> due = new ArrayList<>(waiting);
    waiting.clear();
    due.addAll(recurring);
    due.forEach(Runnable::run);
  }
}
