package magenda.ui.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.TableViewSelectionModel;
import javafx.util.Subscription;
import magenda.document.Selection;
import magenda.schedule.Session;

/**
 * Keeps the selection of a table, which counts rows, and that of the document, which names
 * sessions, the same. While rows come and go the document's holds.
 */
final class SelectionSync {

  private final TableView<Session> table;
  private final Selection selection;
  private final ListChangeListener<Integer> rowsSelected = change -> toDocument();
  private final Subscription subscription;
  private int held;
  private boolean telling;

  /**
   * Joins the two.
   *
   * @param reveal brings the primary session into view; called when another view selected it
   */
  SelectionSync(TableView<Session> table, Selection selection, Runnable reveal) {
    this.table = table;
    this.selection = selection;
    table.getSelectionModel().getSelectedIndices().addListener(rowsSelected);
    subscription =
        selection
            .idsProperty()
            .subscribe(
                (before, now) -> {
                  if (!telling) {
                    toTable();
                    reveal.run();
                  }
                });
    toTable();
  }

  /** Rows are about to change: what the table says of its selection does not count. */
  void hold() {
    held++;
  }

  /** Rows have changed: the table selects again what the document has selected. */
  void release() {
    held = Math.max(0, held - 1);
    if (held == 0) {
      toTable();
    }
  }

  private void toDocument() {
    if (held > 0) {
      return;
    }
    List<UUID> ids = new ArrayList<>();
    Session primary = table.getSelectionModel().getSelectedItem();
    for (Session session : List.copyOf(table.getSelectionModel().getSelectedItems())) {
      if (primary == null || !session.id().equals(primary.id())) {
        ids.add(session.id());
      }
    }
    if (primary != null) {
      ids.add(primary.id());
    }
    telling = true;
    try {
      selection.selectAll(ids);
    } finally {
      telling = false;
    }
  }

  private void toTable() {
    TableViewSelectionModel<Session> model = table.getSelectionModel();
    List<UUID> ids = selection.ids();
    Set<UUID> wanted = new HashSet<>(ids);
    UUID primary = ids.isEmpty() ? null : ids.getLast();
    List<Integer> rows = new ArrayList<>();
    int primaryRow = -1;
    if (!wanted.isEmpty()) {
      List<Session> items = table.getItems();
      for (int i = 0; i < items.size(); i++) {
        UUID id = items.get(i).id();
        if (id.equals(primary)) {
          primaryRow = i;
        } else if (wanted.contains(id)) {
          rows.add(i);
        }
      }
    }
    if (primaryRow >= 0) {
      rows.add(primaryRow);
    }
    if (new HashSet<>(model.getSelectedIndices()).equals(new HashSet<>(rows))
        && (rows.isEmpty() || model.getSelectedIndex() == rows.getLast())) {
      return;
    }
    held++;
    try {
      if (rows.isEmpty()) {
        model.clearSelection();
      } else if (rows.size() == 1) {
        model.clearAndSelect(rows.getFirst());
      } else {
        model.clearSelection();
        int[] others = rows.stream().skip(1).mapToInt(Integer::intValue).toArray();
        model.selectIndices(rows.getFirst(), others);
      }
      if (primaryRow >= 0) {
        table.getFocusModel().focus(primaryRow);
      }
    } finally {
      held--;
    }
  }

  void dispose() {
    subscription.unsubscribe();
    table.getSelectionModel().getSelectedIndices().removeListener(rowsSelected);
  }
}
