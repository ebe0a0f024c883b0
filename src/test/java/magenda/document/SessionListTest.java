package magenda.document;

import static magenda.document.Documents.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import magenda.schedule.Organizers;
import magenda.schedule.Session;
import magenda.schedule.Sessions;
import org.junit.jupiter.api.Test;

/** The document tells its views the smallest change of each step. */
class SessionListTest {

  private final ScheduleDocument document = Documents.document(10);
  private final ChangeLog log = new ChangeLog(document.sessions());

  private void assertTold(String... changes) {
    assertThat(log.changes()).containsExactly(changes);
    assertThat(log.copy()).isEqualTo(document.schedule().sessions());
  }

  @Test
  void anEditIsOneSet() {
    document.edit(id(3)).setTitle("Other");
    assertTold("set 3");

    document.undo();
    assertTold("set 3");

    document.redo();
    assertTold("set 3");
  }

  @Test
  void aNewSessionIsOneAddition() {
    document.rows().add(4);
    assertTold("added 4");

    document.undo();
    assertTold("removed 4");
  }

  @Test
  void sessionsFarApartAreRemovedEachByItself() {
    document.rows().delete(Set.of(id(1), id(7)));
    assertTold("removed 1", "removed 6");

    document.undo();
    assertTold("added 1", "added 7");
  }

  @Test
  void copiesAreAddedEachBehindItsOriginal() {
    document.rows().duplicate(List.of(id(1), id(7)));

    assertTold("added 2", "added 9");
  }

  @Test
  void pastedSessionsAreOneAddition() {
    document.rows().insertAll(2, document.schedule().sessions().subList(0, 3));

    assertTold("added 2-4");
  }

  @Test
  void aRowBroughtElsewhereIsAPermutation() {
    document.rows().reorder(Set.of(id(2)), 7);
    assertTold("permuted 0-9");

    document.undo();
    assertTold("permuted 0-9");
  }

  @Test
  void aSortedAndFilteredListFollowsARowBroughtElsewhereAndBack() {
    FilteredList<Session> filtered = new FilteredList<>(document.sessions(), session -> true);
    SortedList<Session> sorted =
        new SortedList<>(filtered, Comparator.comparing(Session::title).reversed());
    List<Session> before = List.copyOf(sorted);

    document.rows().reorder(Set.of(id(8)), 7);
    document.undo();

    assertThat(sorted).isEqualTo(before);
    assertThat(filtered).isEqualTo(document.schedule().sessions());
  }

  @Test
  void editsOfSeveralSessionsAreSetEachByItself() {
    document.setDetails(details -> details.clusters(List.of()));

    assertTold("set 0", "set 2", "set 4", "set 6", "set 8");
  }

  @Test
  void aChangeOfTheScheduleItselfIsNone() {
    document.setDetails(details -> details.title("Other"));

    assertTold();
  }

  @Test
  void typingOnInOneFieldIsToldEachTime() {
    document.edit(id(3)).setTitle("O");
    document.edit(id(3)).setTitle("Ot");

    assertTold("set 3", "set 3");
  }

  @Test
  void movedAndEditedRowsAreReplaced() {
    Sessions before = document.schedule().sessions();
    SessionList list = new SessionList(before);
    ChangeLog told = new ChangeLog(list);
    Session edited = before.get(5).toBuilder().organizers(Organizers.of("MAG", List.of())).build();

    list.become(before.replaced(5, edited).moved(Set.of(id(2)), 7));

    assertThat(told.changes()).containsExactly("set 2-7");
    assertThat(told.copy()).isEqualTo(list);
  }

  @Test
  void anotherSessionAtThePlaceOfOneIsAReplacement() {
    Sessions before = document.schedule().sessions();
    SessionList list = new SessionList(before);
    ChangeLog told = new ChangeLog(list);
    Session other = Session.of(new UUID(9, 9), Documents.IMPORTED);

    list.become(before.without(Set.of(id(4))).inserted(4, other));

    assertThat(told.changes()).containsExactly("set 4");
    assertThat(told.copy()).isEqualTo(list);
  }

  @Test
  void nobodyElseChangesTheList() {
    assertThatThrownBy(() -> document.sessions().removeFirst())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(document.sessions()).hasSize(10);
  }

  @Test
  void theListIsThatOfTheSchedule() {
    assertThat(IntStream.range(0, 10).mapToObj(i -> document.sessions().get(i)))
        .containsExactlyElementsOf(document.schedule().sessions());
  }
}
