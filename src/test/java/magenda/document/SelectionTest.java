package magenda.document;

import static magenda.document.Documents.document;
import static magenda.document.Documents.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import magenda.schedule.Session;
import org.junit.jupiter.api.Test;

/** What is selected. */
class SelectionTest {

  private final ScheduleDocument document = document(10);

  @Test
  void staysThroughEditsMovesAndUndo() {
    document.selection().selectAll(List.of(id(2), id(6)));
    document.edit(id(2)).setTitle("Other");
    document.rows().reorder(Set.of(id(6)), 0);
    document.undo();
    document.undo();

    assertThat(document.selection().ids()).containsExactly(id(2), id(6));
  }

  @Test
  void goesWithItsSession() {
    UUID added = document.rows().add(0);
    document.selection().selectAll(List.of(added, id(2)));
    document.undo();

    assertThat(document.selection().ids()).containsExactly(id(2));
  }

  @Test
  void goesWithItsSessionsWhereThereAreMany() {
    document.selection().selectAll(document.sessions().stream().map(Session::id).toList());
    UUID added = document.rows().add(0);
    document.selection().selectAll(document.sessions().stream().map(Session::id).toList());
    document.undo();

    assertThat(document.selection().ids()).hasSize(10).doesNotContain(added);
  }

  @Test
  void isToldOnce() {
    List<List<UUID>> told = new ArrayList<>();
    document.selection().idsProperty().subscribe(ids -> told.add(ids));
    document.selection().select(id(2));
    document.selection().select(id(2));
    document.selection().toggle(id(3));
    document.selection().toggle(id(2));
    document.selection().clear();

    assertThat(told)
        .containsExactly(
            List.of(), List.of(id(2)), List.of(id(2), id(3)), List.of(id(3)), List.of());
  }

  @Test
  void hasTheLastAsPrimary() {
    document.selection().selectAll(List.of(id(2), id(6)));

    assertThat(document.selection().primary()).contains(id(6));
    assertThat(document.selection().contains(id(2))).isTrue();
  }
}
