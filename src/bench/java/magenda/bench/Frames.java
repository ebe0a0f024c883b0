package magenda.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;

/**
 * Does something once a frame, and notes for each frame when it came and how much processor time
 * the JavaFX thread took for it: styles, layout and handing over to the renderer included.
 */
final class Frames extends AnimationTimer {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** In milliseconds. */
  private static final double LATE = 25;

  private final IntConsumer action;
  private final int warmup;
  private final int measured;
  private final CompletableFuture<Frames> done = new CompletableFuture<>();
  private final double[] gaps;
  private final double[] work;
  private int frame;
  private long lastNanos;
  private long lastWork;

  private Frames(int warmup, int measured, IntConsumer action) {
    this.action = action;
    this.warmup = warmup;
    this.measured = measured;
    gaps = new double[measured];
    work = new double[measured];
  }

  /**
   * Runs so many frames without and with measuring.
   *
   * @param action takes the number of the frame
   */
  static CompletableFuture<Frames> run(int warmup, int measured, IntConsumer action) {
    Frames frames = new Frames(warmup, measured, action);
    frames.start();
    return frames.done;
  }

  @Override
  public void handle(long timestamp) {
    long nanos = System.nanoTime();
    long cpu = THREADS.getCurrentThreadCpuTime();
    int index = frame - warmup - 1;
    if (index >= 0 && index < measured) {
      gaps[index] = (nanos - lastNanos) / 1e6;
      work[index] = (cpu - lastWork) / 1e6;
    }
    lastNanos = nanos;
    lastWork = cpu;
    if (index >= measured) {
      stop();
      done.complete(this);
      return;
    }
    try {
      action.accept(frame);
    } catch (RuntimeException e) {
      stop();
      done.completeExceptionally(e);
    }
    frame++;
  }

  /** How many frames in a hundred came later than 25 ms after the one before. */
  double lateFrames() {
    return 100.0 * Arrays.stream(gaps).filter(gap -> gap > LATE).count() / measured;
  }

  /** The work for a frame in milliseconds, at the 95th percentile. */
  double work() {
    double[] sorted = work.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length * 95 / 100];
  }
}
