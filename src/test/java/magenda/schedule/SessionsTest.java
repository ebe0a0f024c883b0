package magenda.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionsTest {

  private static Session session(int number) {
    return Session.of(new UUID(0, number), Instant.EPOCH);
  }

  private static List<Session> sessions(int count) {
    return IntStream.range(0, count).mapToObj(SessionsTest::session).toList();
  }

  /** Around the borders of the chunks. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 127, 128, 129, 256, 300})
  void itIsTheListItWasMadeOf(int count) {
    List<Session> list = sessions(count);

    assertThat(Sessions.of(list)).isEqualTo(list).hasSameHashCodeAs(list).hasSize(count);
  }

  @Test
  void whateverIsDoneItBehavesLikeAList() {
    Random random = new Random(7);
    for (int run = 0; run < 30; run++) {
      int fresh = random.nextInt(400);
      List<Session> model = new ArrayList<>(sessions(fresh));
      Sessions sessions = Sessions.of(model);
      for (int step = 0; step < 60; step++) {
        Sessions before = sessions;
        List<Session> modelBefore = List.copyOf(model);
        switch (random.nextInt(model.isEmpty() ? 1 : 4)) {
          case 0 -> {
            int index = random.nextInt(model.size() + 1);
            Session added = session(fresh++);
            model.add(index, added);
            sessions = sessions.inserted(index, added);
          }
          case 1 -> {
            int index = random.nextInt(model.size());
            Session edited = model.get(index).toBuilder().title("Step " + step).build();
            model.set(index, edited);
            sessions = sessions.replaced(index, edited);
          }
          case 2 -> {
            Set<UUID> gone = some(model, random);
            model.removeIf(session -> gone.contains(session.id()));
            sessions = sessions.without(gone);
          }
          default -> {
            Set<UUID> ids = some(model, random);
            List<Session> moving = model.stream().filter(s -> ids.contains(s.id())).toList();
            model.removeAll(moving);
            int index = random.nextInt(model.size() + 1);
            model.addAll(index, moving);
            sessions = sessions.moved(ids, index);
          }
        }
        assertThat(sessions).isEqualTo(model);
        assertThat(before).as("the former state stays").isEqualTo(modelBefore);
      }
    }
  }

  private static Set<UUID> some(List<Session> sessions, Random random) {
    Set<UUID> ids = new HashSet<>();
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      ids.add(sessions.get(random.nextInt(sessions.size())).id());
    }
    return ids;
  }

  @Test
  void aSessionIsFoundByItsId() {
    Sessions sessions = Sessions.of(sessions(300));

    assertThat(IntStream.range(0, 300).map(i -> sessions.indexOf(new UUID(0, i))))
        .containsExactlyElementsOf(IntStream.range(0, 300).boxed().toList());
    assertThat(sessions.indexOf(new UUID(1, 1))).isEqualTo(-1);
  }

  @Test
  void sessionsMovedBeyondAnEndStandAtIt() {
    Sessions sessions = Sessions.of(sessions(4));

    assertThat(sessions.moved(Set.of(new UUID(0, 1)), 99))
        .containsExactly(session(0), session(2), session(3), session(1));
    assertThat(sessions.moved(Set.of(new UUID(0, 1)), -1))
        .containsExactly(session(1), session(0), session(2), session(3));
  }

  @Test
  void anIdOccursOnce() {
    Sessions one = Sessions.of(sessions(1));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sessions.of(List.of(session(1), session(1))));
    assertThatIllegalArgumentException().isThrownBy(() -> one.inserted(0, session(0)));
  }

  @Test
  void aSessionIsReplacedByAStateOfItselfOnly() {
    Sessions sessions = Sessions.of(sessions(3));

    assertThatIllegalArgumentException().isThrownBy(() -> sessions.replaced(0, session(1)));
  }

  @Test
  void thereIsNothingBeyondTheEnd() {
    Sessions sessions = Sessions.of(sessions(130));

    assertThatThrownBy(() -> sessions.get(130)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> sessions.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void itCannotBeChanged() {
    Sessions sessions = Sessions.of(sessions(3));

    assertThatThrownBy(() -> sessions.set(0, session(0)))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
