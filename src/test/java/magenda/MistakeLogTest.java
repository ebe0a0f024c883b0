package magenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MistakeLogTest {

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-28T10:00:00Z"));
  private final LoggedMistakes logged = new LoggedMistakes();
  private final MistakeLog log = new MistakeLog(now::get);

  @AfterEach
  void close() {
    logged.close();
  }

  private void pass(long millis) {
    now.updateAndGet(before -> before.plusMillis(millis));
  }

  private static IllegalStateException mistake() {
    return new IllegalStateException("made for a test");
  }

  @Test
  void aMistakeThatGoesOnIsLoggedOnce() {
    assertThat(log.log(mistake())).isTrue();
    for (int frame = 0; frame < 1000; frame++) {
      pass(16);
      assertThat(log.log(mistake())).isFalse();
    }

    assertThat(logged.errors).hasSize(1);
  }

  @Test
  void theSameMistakeAfterAPauseIsLoggedAgain() {
    log.log(mistake());
    pass(2000);

    assertThat(log.log(mistake())).isTrue();
    assertThat(logged.errors).hasSize(2);
  }

  @Test
  void anotherMistakeIsLoggedAtOnce() {
    log.log(mistake());

    assertThat(log.log(new NumberFormatException("made for a test"))).isTrue();
    assertThat(logged.errors).hasSize(2);
  }
}
