package magenda.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import magenda.file.Fingerprint;
import magenda.problem.ProblemException;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.schedule.Sessions;
import magenda.testing.RandomSchedules;
import org.junit.jupiter.api.Test;

class RecoveryJsonTest {

  private static final Instant WRITTEN = Instant.parse("2021-07-14T10:00:00.123Z");

  @Test
  void aHistoryComesBackWithAllItsStates() throws ProblemException {
    for (int seed = 0; seed < 30; seed++) {
      RecoveryCopy copy = copyOf(history(seed, 12, 40));

      assertThat(RecoveryJson.read(RecoveryJson.write(copy), "x")).isEqualTo(copy);
    }
  }

  @Test
  void statesShareTheirSessionsAgain() throws ProblemException {
    Schedule first = new RandomSchedules(5).schedule(100, 1);
    Session last = first.sessions().getLast();
    Schedule second =
        with(first, first.sessions().replaced(99, last.toBuilder().title("T").build()));
    StoredHistory history =
        new StoredHistory(List.of(first, second), List.of(new StoredLabel("TITLE", "", 1)), 1, 0);

    List<Schedule> states =
        RecoveryJson.read(RecoveryJson.write(copyOf(history)), "x").history().states();

    for (int i = 0; i < 99; i++) {
      assertThat(states.get(1).sessions().get(i)).isSameAs(states.get(0).sessions().get(i));
    }
    assertThat(states.get(1).sessions().get(99).title()).isEqualTo("T");
    assertThat(states.get(1).releases().getFirst()).isSameAs(states.get(0).releases().getFirst());
  }

  @Test
  void aStepCostsLittle() {
    StoredHistory history = history(6, 500, 0);
    Schedule state = history.states().getFirst();
    List<Schedule> states = new ArrayList<>(List.of(state));
    List<StoredLabel> labels = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      Session edited = state.sessions().get(i % 500).toBuilder().title("Title " + i).build();
      state = with(state, state.sessions().replaced(i % 500, edited));
      states.add(state);
      labels.add(new StoredLabel("TITLE", "Title", 1));
    }

    int one = RecoveryJson.write(copyOf(history)).length;
    int thousand = RecoveryJson.write(copyOf(new StoredHistory(states, labels, 1000, -1))).length;

    assertThat((thousand - one) / 1000).isLessThan(one / 500 + 200);
  }

  @Test
  void whatIsKnownOfTheDocumentComesBackToo() throws ProblemException {
    RecoveryCopy copy =
        new RecoveryCopy(
            "IMPORT",
            "Draft.docx",
            Optional.empty(),
            Optional.empty(),
            WRITTEN,
            new StoredHistory(List.of(new RandomSchedules(7).schedule()), List.of(), 0, -1));

    assertThat(RecoveryJson.read(RecoveryJson.write(copy), "x")).isEqualTo(copy);
  }

  @Test
  void aCopyThatWasCutOffIsRefused() {
    byte[] whole = RecoveryJson.write(copyOf(history(8, 3, 3)));
    String half = new String(whole, UTF_8).substring(0, whole.length / 3);

    assertThat(refusal(half)).isEqualTo(StoreProblem.CUT_OFF);
  }

  @Test
  void numbersThatReferToNothingAreRefused() {
    String head = "{\"format\":\"magenda-recovery\",\"formatVersion\":1,";
    String state =
        "\"head\":{\"id\":\"00000000-0000-0000-0000-000000000001\"},\"front\":%s,\"between\":[%s]";

    assertThat(refusal(head + "\"states\":[{" + state.formatted("0", "5") + "}]}"))
        .isEqualTo(StoreProblem.INVALID);
    assertThat(refusal(head + "\"states\":[{" + state.formatted("1", "") + "}]}"))
        .isEqualTo(StoreProblem.CONTRADICTION);
    assertThat(refusal(head + "\"states\":[]}")).isEqualTo(StoreProblem.CONTRADICTION);
    assertThat(refusal(head + "\"states\":[{}]}")).isEqualTo(StoreProblem.MISSING);
    assertThat(refusal("{}")).isEqualTo(StoreProblem.NOT_A_SCHEDULE);
  }

  private static Object refusal(String json) {
    return catchThrowableOfType(
            ProblemException.class, () -> RecoveryJson.read(json.getBytes(UTF_8), "x"))
        .problem()
        .code();
  }

  private static RecoveryCopy copyOf(StoredHistory history) {
    return new RecoveryCopy(
        "FILE",
        "a.json",
        Optional.of(Path.of("folder", "a.json")),
        Optional.of(new Fingerprint(5_000_000_000L, "ab")),
        WRITTEN,
        history);
  }

  /** A history of steps of all sorts. */
  private static StoredHistory history(int seed, int sessions, int steps) {
    RandomSchedules schedules = new RandomSchedules(seed);
    Random random = new Random(seed);
    List<Schedule> states = new ArrayList<>(List.of(schedules.schedule(sessions, 2)));
    List<StoredLabel> labels = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      Schedule before = states.getLast();
      Sessions all = before.sessions();
      int at = all.isEmpty() ? 0 : random.nextInt(all.size());
      int kind = all.isEmpty() ? 1 : random.nextInt(6);
      states.add(
          switch (kind) {
            case 0 -> with(before, all.replaced(at, schedules.edited(all.get(at))));
            case 1 -> with(before, all.inserted(at, schedules.session()));
            case 2 -> with(before, all.without(Set.of(all.get(at).id())));
            case 3 -> with(before, all.moved(Set.of(all.get(at).id()), random.nextInt(all.size())));
            case 4 -> before.toBuilder().title("Title " + i).unknown(schedules.unknown()).build();
            default -> before.toBuilder().releases(List.of()).build();
          });
      labels.add(new StoredLabel("KIND" + kind, "Subject " + i, i % 3));
    }
    return new StoredHistory(
        states, labels, random.nextInt(steps + 1), random.nextInt(steps + 2) - 1);
  }

  private static Schedule with(Schedule schedule, Sessions sessions) {
    return schedule.toBuilder().sessions(sessions).build();
  }
}
