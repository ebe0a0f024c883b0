package magenda.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceLockTest {

  @TempDir Path folder;

  @Test
  void isHeldByOne() throws Exception {
    Path file = folder.resolve("lock");
    try (InstanceLock _ = InstanceLock.attempt(file).orElseThrow()) {
      assertThat(InstanceLock.attempt(file)).isEmpty();
    }
  }

  @Test
  void canBeTakenAgain() throws Exception {
    Path file = folder.resolve("lock");
    InstanceLock.attempt(file).orElseThrow().close();

    try (InstanceLock again = InstanceLock.attempt(file).orElseThrow()) {
      assertThat(again).isNotNull();
    }
  }

  @Test
  void isNotHadWhereNoFileCanBeMade() {
    assertThatIOException()
        .isThrownBy(() -> InstanceLock.attempt(folder.resolve("missing").resolve("lock")));
  }
}
