package magenda.ui.table;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import magenda.schedule.Session;
import org.jspecify.annotations.Nullable;

/** Finds the cells that a table shows at the moment. */
final class RowFinder {

  private final TableView<Session> table;
  private @Nullable VirtualFlow<?> flow;

  RowFinder(TableView<Session> table) {
    this.table = table;
  }

  /** What scrolls the rows; empty before the table was laid out. */
  Optional<VirtualFlow<?>> flow() {
    if (flow == null && table.lookup(".virtual-flow") instanceof VirtualFlow<?> found) {
      flow = found;
    }
    return Optional.ofNullable(flow);
  }

  /** The row of this index, if it is shown. */
  Optional<TableRow<?>> row(int index) {
    return flow()
        .map(f -> (IndexedCell<?>) f.getVisibleCell(index))
        .flatMap(cell -> cell instanceof TableRow<?> row ? Optional.of(row) : Optional.empty());
  }

  /** The rows that are shown, from above. */
  Stream<TableRow<?>> rows() {
    VirtualFlow<?> shown = flow().orElse(null);
    IndexedCell<?> first = shown == null ? null : shown.getFirstVisibleCell();
    IndexedCell<?> last = shown == null ? null : shown.getLastVisibleCell();
    if (first == null || last == null) {
      return Stream.empty();
    }
    return Stream.iterate(first.getIndex(), i -> i <= last.getIndex(), i -> i + 1)
        .flatMap(i -> row(i).stream());
  }

  /** The cell of a row in a column, if it is shown. */
  Optional<RowCell> cell(int index, TableColumn<Session, ?> column) {
    return row(index).stream()
        .flatMap(row -> row.getChildrenUnmodifiable().stream())
        .flatMap(node -> node instanceof RowCell cell ? Stream.of(cell) : Stream.empty())
        .filter(cell -> column.equals(cell.getTableColumn()))
        .findFirst();
  }

  /** All cells that are shown. */
  Stream<RowCell> cells() {
    return table.lookupAll("." + RowCell.STYLE_CLASS).stream()
        .flatMap(node -> node instanceof RowCell cell ? Stream.of(cell) : Stream.<RowCell>empty());
  }

  /** The row of a session, counted from 0, or -1. */
  int indexOf(UUID id) {
    for (int i = 0; i < table.getItems().size(); i++) {
      if (table.getItems().get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /** Scrolls to a row, unless the whole of it is in view. */
  void reveal(int index) {
    if (index >= 0 && !inView(index)) {
      table.scrollTo(Math.max(0, index - 1));
      table.layout();
    }
  }

  private boolean inView(int index) {
    VirtualFlow<?> shown = flow().orElse(null);
    TableRow<?> row = row(index).orElse(null);
    if (shown == null || row == null) {
      return false;
    }
    double top = row.getBoundsInParent().getMinY();
    double bottom = row.getBoundsInParent().getMaxY();
    double height = shown.getHeight();
    return top >= -0.5 && (bottom <= height + 0.5 || bottom - top > height);
  }
}
