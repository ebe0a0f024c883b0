package magenda.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InboxTest {

  private static final List<Path> FIRST = List.of(Path.of("a.json"));
  private static final List<Path> SECOND = List.of(Path.of("b.json"), Path.of("c.json"));

  private final Inbox inbox = new Inbox();

  @Test
  void givesInTheOrderOfTaking() {
    inbox.put(FIRST);
    inbox.put(SECOND);

    assertThat(inbox.next()).contains(FIRST);
    assertThat(inbox.next()).contains(SECOND);
    assertThat(inbox.next()).isEmpty();
  }

  @Test
  void tellsOfWhatComes() {
    List<String> told = new ArrayList<>();
    inbox.whenFilled(() -> told.add("told"));
    assertThat(told).isEmpty();

    inbox.put(FIRST);

    assertThat(told).hasSize(1);
  }

  @Test
  void tellsOfWhatIsThereAlready() {
    inbox.put(FIRST);
    List<String> told = new ArrayList<>();

    inbox.whenFilled(() -> told.add("told"));

    assertThat(told).hasSize(1);
  }

  @Test
  void takesNothingMoreWhenItIsClosed() {
    assertThat(inbox.closeIfEmpty()).isTrue();

    assertThat(inbox.put(FIRST)).isFalse();
    assertThat(inbox.next()).isEmpty();
  }

  @Test
  void doesNotCloseOverWhatWaits() {
    inbox.put(FIRST);

    assertThat(inbox.closeIfEmpty()).isFalse();

    assertThat(inbox.put(SECOND)).isTrue();
    assertThat(inbox.next()).contains(FIRST);
  }

  @Test
  void givesBackWhatWaitsWhereThereWillBeNoWindow() {
    inbox.put(FIRST);
    inbox.put(SECOND);

    assertThat(inbox.close()).containsExactly(FIRST.get(0), SECOND.get(0), SECOND.get(1));

    assertThat(inbox.next()).isEmpty();
    assertThat(inbox.put(FIRST)).isFalse();
  }
}
