package magenda.document;

import static magenda.document.Documents.document;
import static magenda.document.Documents.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import magenda.schedule.Cluster;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import org.junit.jupiter.api.Test;

class RowVerbsTest {

  private final ScheduleDocument document = document(10);

  private Session session(int number) {
    return document.session(id(number)).orElseThrow();
  }

  private List<String> titles() {
    return document.sessions().stream().map(Session::title).toList();
  }

  private int steps() {
    return document.history().position();
  }

  @Test
  void aNewSessionIsSelected() {
    UUID added = document.rows().add(2, values -> values.title("New"));

    assertThat(titles()).startsWith("Session 0", "Session 1", "New", "Session 2");
    assertThat(document.selection().ids()).containsExactly(added);
  }

  @Test
  void pastedSessionsKeepTheirIdsWhereThoseAreFree() {
    List<Session> other = List.of(Session.of(new UUID(5, 5), Documents.IMPORTED), session(3));

    document.rows().insertAll(10, other);

    assertThat(document.sessions().get(10).id()).isEqualTo(new UUID(5, 5));
    assertThat(document.sessions().get(11).id()).isNotEqualTo(id(3));
    assertThat(document.sessions().get(11).title()).isEqualTo("Session 3");
    assertThat(document.selection().ids())
        .containsExactly(new UUID(5, 5), document.sessions().get(11).id());
  }

  @Test
  void pastingNothingIsNoStep() {
    document.rows().insertAll(0, List.of());

    assertThat(steps()).isZero();
  }

  @Test
  void copiesStandBehindTheirOriginalsAndAreSelected() {
    document.rows().duplicate(Set.of(id(1), id(3)));

    assertThat(titles())
        .startsWith("Session 0", "Session 1", "Session 1", "Session 2", "Session 3", "Session 3");
    assertThat(document.selection().ids())
        .containsExactly(document.sessions().get(2).id(), document.sessions().get(5).id());
  }

  @Test
  void aCopyHasNoSource() {
    document
        .rows()
        .insertAll(0, List.of(session(3).toBuilder().source(List.of("15 July")).build()));
    UUID first = document.sessions().getFirst().id();
    document.rows().duplicate(Set.of(first));

    assertThat(document.sessions().get(1).source()).isEmpty();
  }

  @Test
  void afterADeletionTheNextSessionIsSelected() {
    document.rows().delete(Set.of(id(3), id(4)));

    assertThat(document.sessions()).hasSize(8);
    assertThat(document.selection().ids()).containsExactly(id(5));
  }

  @Test
  void afterADeletionAtTheEndTheLastSessionIsSelected() {
    document.rows().delete(Set.of(id(9)));

    assertThat(document.selection().ids()).containsExactly(id(8));
  }

  @Test
  void afterADeletionOfAllNothingIsSelected() {
    document.selection().select(id(3));
    document.rows().delete(document.sessions().stream().map(Session::id).toList());

    assertThat(document.selection().ids()).isEmpty();
  }

  @Test
  void sessionsAreBroughtElsewhereTogether() {
    document.rows().reorder(List.of(id(5), id(1)), 0);

    assertThat(titles()).startsWith("Session 1", "Session 5", "Session 0", "Session 2");
  }

  @Test
  void bringingASessionToItsOwnPlaceIsNoStep() {
    document.rows().reorder(List.of(id(5)), 5);

    assertThat(steps()).isZero();
  }

  @Test
  void rowsOfAnotherScheduleBringTheClustersAndColumnsTheyNeedInOneStep() {
    Schedule before = document.schedule();
    Session row =
        Session.of(UUID.randomUUID(), Documents.IMPORTED).toBuilder()
            .clusters(List.of("xyz"))
            .fields(Map.of("Moderator", "Ana"))
            .build();
    Schedule rows =
        Schedule.empty(UUID.randomUUID()).toBuilder()
            .clusters(List.of(Cluster.of("New", "XYZ", ""), Cluster.of("Unused", "U", "")))
            .sessions(List.of(row))
            .build();

    document.rows().insertAll(0, rows);

    assertThat(document.schedule().cluster("xyz")).isPresent();
    assertThat(document.schedule().cluster("u")).isEmpty();
    assertThat(document.schedule().columns()).contains("Moderator");
    document.undo();
    assertThat(document.schedule()).isEqualTo(before);
  }
}
