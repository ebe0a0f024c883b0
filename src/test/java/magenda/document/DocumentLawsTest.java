package magenda.document;

import static magenda.document.Documents.document;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import magenda.schedule.ClockTime;
import magenda.schedule.Cluster;
import magenda.schedule.EdtfDate;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.schedule.Status;
import magenda.schedule.Tbc;
import magenda.schedule.Version;
import magenda.schedule.When;
import org.junit.jupiter.api.Test;

/** What holds whatever is done to a document. */
class DocumentLawsTest {

  private static final int RUNS = 150;
  private static final int VERBS = 40;

  /** Runs random verbs and looks at the document after each. */
  private interface Law {
    void afterEach(ScheduleDocument document);
  }

  private static void randomly(Schedule start, long seed, Law law, Law atTheEnd) {
    for (int run = 0; run < RUNS; run++) {
      Random random = new Random(seed * 1_000 + run);
      ScheduleDocument document = document(start);
      law.afterEach(document);
      for (int verb = 0; verb < VERBS; verb++) {
        RandomVerbs.one(document, random);
        law.afterEach(document);
      }
      atTheEnd.afterEach(document);
    }
  }

  @Test
  void undoingAllGivesTheFirstStateAndRedoingAllTheLast() {
    Schedule start = Documents.schedule(12);
    randomly(
        start,
        1,
        document -> {},
        document -> {
          redoAll(document);
          Schedule end = document.schedule();
          undoAll(document);
          assertThat(document.schedule()).isEqualTo(start);
          assertThat(document.unsavedProperty().get()).isEqualTo(!isSaved(document));
          redoAll(document);
          assertThat(document.schedule()).isEqualTo(end);
        });
  }

  @Test
  void undoingAllUnfreezesAReleasedVersion() {
    Schedule draft = Documents.schedule(12);
    Version approved =
        new Version("2", null, Version.State.APPROVED, null, draft.version().unknown());
    Schedule start = draft.toBuilder().version(approved).build();
    randomly(
        start,
        2,
        document -> {},
        document -> {
          undoAll(document);
          assertThat(document.schedule()).isEqualTo(start);
        });
  }

  @Test
  void whatTheListTellsGivesTheSessions() {
    List<ChangeLog> logs = new ArrayList<>();
    List<ScheduleDocument> seen = new ArrayList<>();
    randomly(
        Documents.schedule(12),
        3,
        document -> {
          if (seen.isEmpty() || !seen.getLast().equals(document)) {
            seen.add(document);
            logs.add(new ChangeLog(document.sessions()));
          }
          assertThat(logs.getLast().copy()).isEqualTo(document.schedule().sessions());
          assertThat(document.sessions()).isEqualTo(document.schedule().sessions());
        },
        document -> {
          undoAll(document);
          assertThat(logs.getLast().copy()).isEqualTo(document.schedule().sessions());
        });
  }

  @Test
  void onlyWhatIsThereIsSelected() {
    randomly(
        Documents.schedule(12),
        4,
        document -> {
          Set<UUID> there = new HashSet<>();
          document.sessions().forEach(session -> there.add(session.id()));
          assertThat(document.selection().ids()).isSubsetOf(there).doesNotHaveDuplicates();
        },
        DocumentLawsTest::undoAll);
  }

  @Test
  void unsavedMeansNotTheSavedState() {
    randomly(
        Documents.schedule(12),
        5,
        document -> assertThat(document.unsavedProperty().get()).isEqualTo(!isSaved(document)),
        document -> {});
  }

  @Test
  void aHistoryGoesOnInAnotherDocument() {
    randomly(
        Documents.schedule(12),
        6,
        document -> {},
        document -> {
          ScheduleDocument other = new ScheduleDocument(document.history(), Documents.ticking());
          assertThat(other.schedule()).isEqualTo(document.schedule());
          undoAll(other);
          undoAll(document);
          assertThat(other.schedule()).isEqualTo(document.schedule());
        });
  }

  private static boolean isSaved(ScheduleDocument document) {
    History history = document.history();
    return history.position() == history.saved();
  }

  private static void undoAll(ScheduleDocument document) {
    while (document.undoLabelProperty().get() != null) {
      document.undo();
    }
  }

  private static void redoAll(ScheduleDocument document) {
    while (document.redoLabelProperty().get() != null) {
      document.redo();
    }
  }

  /** Does something to a document, sometimes nothing. */
  private static final class RandomVerbs {

    private static final List<String> WORDS =
        List.of("", "a", "ab", "Session 3", "Road to IGF 2021");

    static void one(ScheduleDocument document, Random random) {
      int size = document.sessions().size();
      UUID id = size == 0 ? new UUID(9, 9) : any(document, random).id();
      String word = one(WORDS, random);
      switch (random.nextInt(26)) {
        case 0 -> document.edit(id).setTitle(word);
        case 1 -> document.edit(id).setDescription(word);
        case 2 -> document.edit(id).setPlatforms(List.of(word));
        case 3 -> document.edit(id).setLink(word);
        case 4 -> document.edit(id).setOrganizers(word);
        case 5 -> document.edit(id).setNumber(word);
        case 6 -> document.edit(id).setNotes(word);
        case 7 -> document.edit(id).setSeries(word);
        case 8 -> document.edit(id).setField(random.nextBoolean() ? "Moderator" : "Output", word);
        case 9 -> document.edit(id).setClusters(random.nextBoolean() ? List.of("cd") : List.of());
        case 10 -> document.edit(id).setStatus(one(List.of(Status.values()), random));
        case 11 ->
            document.edit(id).setTbc(one(List.of(Tbc.values()), random), random.nextBoolean());
        case 12 -> document.edit(id).setWhen(when(random), Set.of(Tbc.DATE));
        case 13 -> document.edit(id).move(when(random), Set.of());
        case 14 -> document.rows().add(random.nextInt(size + 1));
        case 15 -> document.rows().insertAll(random.nextInt(size + 1), some(document, random));
        case 16 -> document.rows().duplicate(ids(some(document, random)));
        case 17 -> document.rows().delete(ids(some(document, random)));
        case 18, 19 ->
            document.rows().reorder(ids(some(document, random)), random.nextInt(size + 1));
        case 20 -> document.setDetails(s -> s.title(word).columns(List.of("Moderator")));
        case 21 ->
            document.setDetails(
                s ->
                    s.clusters(
                        random.nextBoolean()
                            ? List.of()
                            : List.of(Cluster.of("Youth track", "", ""))));
        case 22, 23 -> document.undo();
        case 24 -> document.redo();
        default -> {
          if (random.nextBoolean()) {
            document.commitTyping();
          } else {
            document.markSaved(document.schedule());
          }
          document.selection().selectAll(ids(some(document, random)));
        }
      }
    }

    private static <T> T one(List<T> choices, Random random) {
      return choices.get(random.nextInt(choices.size()));
    }

    private static When when(Random random) {
      LocalTime hour = LocalTime.of(random.nextInt(24), 0);
      return random.nextInt(3) == 0
          ? When.of(EdtfDate.month(2021, 1 + random.nextInt(12)), null)
          : When.of(
              EdtfDate.day(2021, 10, 1 + random.nextInt(31)), ClockTime.at(hour, ClockTime.UTC));
    }

    private static Session any(ScheduleDocument document, Random random) {
      return document.sessions().get(random.nextInt(document.sessions().size()));
    }

    private static List<Session> some(ScheduleDocument document, Random random) {
      Map<UUID, Session> some = new LinkedHashMap<>();
      for (int i = random.nextInt(4); i > 0 && !document.sessions().isEmpty(); i--) {
        Session session = any(document, random);
        some.put(session.id(), session);
      }
      return List.copyOf(some.values());
    }

    private static List<UUID> ids(List<Session> sessions) {
      return sessions.stream().map(Session::id).toList();
    }
  }
}
