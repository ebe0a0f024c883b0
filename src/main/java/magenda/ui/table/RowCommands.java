package magenda.ui.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.collections.ObservableList;
import magenda.document.ScheduleDocument;
import magenda.schedule.Session;
import org.jspecify.annotations.Nullable;

/**
 * What can be done to the selected rows, for menus, buttons and keys alike. Each is one step of the
 * document.
 */
public final class RowCommands {

  private final ScheduleDocument document;
  private final ObservableList<Session> rows;
  private final ReadOnlyBooleanProperty sorted;
  private final BooleanBinding anySelected;
  private final BooleanBinding reorderable;

  /**
   * Commands on the rows of a table.
   *
   * @param rows the sessions in the order in which they are shown
   * @param sorted true while that is not the document's order
   */
  RowCommands(
      ScheduleDocument document, ObservableList<Session> rows, ReadOnlyBooleanProperty sorted) {
    this.document = document;
    this.rows = rows;
    this.sorted = sorted;
    anySelected =
        Bindings.createBooleanBinding(
            () -> !document.selection().ids().isEmpty(), document.selection().idsProperty());
    reorderable = anySelected.and(sorted.not());
  }

  /** True while there is a selected session. */
  public BooleanBinding anySelectedBinding() {
    return anySelected;
  }

  /** True while the selected rows can be moved: there are some, and the table is not sorted. */
  public BooleanBinding reorderableBinding() {
    return reorderable;
  }

  /** Puts a new session before the first of the selected ones, or at the beginning. */
  public UUID insertAbove() {
    List<Session> selected = selected();
    return document.rows().add(selected.isEmpty() ? 0 : place(selected.getFirst().id()));
  }

  /** Puts a new session behind the last of the selected ones, or at the end. */
  public UUID insertBelow() {
    List<Session> selected = selected();
    int end = document.sessions().size();
    return document.rows().add(selected.isEmpty() ? end : place(selected.getLast().id()) + 1);
  }

  /** Puts a copy behind each selected session. */
  public void duplicate() {
    document.rows().duplicate(document.selection().ids());
  }

  /** Removes the selected sessions and selects the one shown below them, or else above. */
  public void delete() {
    Set<UUID> going = new HashSet<>(document.selection().ids());
    document.rows().delete(going, neighbour(going));
  }

  /** Brings the selected rows above the row that stands over the first of them. */
  public void moveUp() {
    Set<UUID> moving = new HashSet<>(document.selection().ids());
    int first = firstSelected(moving);
    if (!reorderable.get() || first < 0) {
      return;
    }
    int above = first - 1;
    dropAt(moving, Math.max(0, above));
  }

  /** Brings the selected rows below the row that stands under the last of them. */
  public void moveDown() {
    Set<UUID> moving = new HashSet<>(document.selection().ids());
    if (!reorderable.get()) {
      return;
    }
    int last = lastSelected(moving);
    if (last >= 0) {
      dropAt(moving, Math.min(rows.size(), last + 2));
    }
  }

  /** Whether the rows stand as in the document, so that they can be moved. */
  boolean inDocumentOrder() {
    return !sorted.get();
  }

  /**
   * Brings sessions to the gap above a row.
   *
   * @param row the row, counted from 0 in the order shown; the number of rows means the end
   */
  void dropAt(Set<UUID> moving, int row) {
    if (sorted.get()) {
      return;
    }
    int gap;
    if (row >= rows.size()) {
      gap = rows.isEmpty() ? 0 : place(rows.getLast().id()) + 1;
    } else {
      gap = place(rows.get(row).id());
    }
    List<Session> sessions = document.sessions();
    int staying = 0;
    for (int i = 0; i < gap; i++) {
      if (!moving.contains(sessions.get(i).id())) {
        staying++;
      }
    }
    document.rows().reorder(moving, staying);
  }

  private @Nullable UUID neighbour(Set<UUID> going) {
    List<UUID> shown = rows.stream().map(Session::id).toList();
    int first = firstSelected(going);
    if (first < 0) {
      return null;
    }
    return Stream.concat(
            shown.subList(first, shown.size()).stream(),
            shown.subList(0, first).reversed().stream())
        .filter(id -> !going.contains(id))
        .findFirst()
        .orElse(null);
  }

  private int firstSelected(Set<UUID> moving) {
    for (int i = 0; i < rows.size(); i++) {
      if (moving.contains(rows.get(i).id())) {
        return i;
      }
    }
    return -1;
  }

  private int lastSelected(Set<UUID> moving) {
    for (int i = rows.size() - 1; i >= 0; i--) {
      if (moving.contains(rows.get(i).id())) {
        return i;
      }
    }
    return -1;
  }

  private List<Session> selected() {
    Set<UUID> ids = new HashSet<>(document.selection().ids());
    return document.sessions().stream().filter(s -> ids.contains(s.id())).toList();
  }

  private int place(UUID id) {
    return document.schedule().sessions().indexOf(id);
  }
}
