package magenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackgroundThreadsTest {

  private final BlockingQueue<Throwable> told = new ArrayBlockingQueue<>(8);
  private final BackgroundThreads threads = new BackgroundThreads(told::add);

  @AfterEach
  void end() {
    threads.shutdownNow();
  }

  private static void fail() {
    throw new IllegalStateException("made for a test");
  }

  @Test
  void whatWorkThrowsIsTold() throws Exception {
    threads.execute(BackgroundThreadsTest::fail);

    assertThat(told.poll(30, TimeUnit.SECONDS)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatWorkAtSomeTimeThrowsIsTold() throws Exception {
    var _ = threads.schedule(BackgroundThreadsTest::fail, 1, TimeUnit.MILLISECONDS);

    assertThat(told.poll(30, TimeUnit.SECONDS)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void workThatEndsWellOrIsCancelledIsNotTold() throws Exception {
    threads.schedule(BackgroundThreadsTest::fail, 1, TimeUnit.HOURS).cancel(false);
    threads.submit(() -> "well").get();
    threads.shutdown();

    assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    assertThat(told).isEmpty();
  }
}
