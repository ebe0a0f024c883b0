package magenda.ui.table;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Callback;
import magenda.schedule.Session;

/**
 * Lets one column take whatever width the others leave, so that the table always fills its place.
 */
@SuppressWarnings("rawtypes") // as TableView declares its resize policy
final class FlexibleColumn implements Callback<TableView.ResizeFeatures, Boolean> {

  private final TableColumn<Session, Session> flexible;

  FlexibleColumn(TableColumn<Session, Session> flexible) {
    this.flexible = flexible;
  }

  @Override
  @SuppressWarnings("unchecked") // the raw type of the policy
  public Boolean call(TableView.ResizeFeatures features) {
    TableView<Session> table = features.getTable();
    TableColumn<Session, ?> column = features.getColumn();
    double content = features.getContentWidth();
    if (column != null) {
      double wanted = clamp(column, column.getWidth() + features.getDelta());
      if (column.equals(flexible)) {
        int next = table.getVisibleLeafIndex(flexible) + 1;
        if (next >= table.getVisibleLeafColumns().size()) {
          return false;
        }
        TableColumn<Session, ?> neighbour = table.getVisibleLeafColumn(next);
        double give = clamp(neighbour, neighbour.getWidth() - (wanted - column.getWidth()));
        features.setColumnWidth(neighbour, give);
      } else {
        features.setColumnWidth(column, wanted);
      }
    }
    double others = 0;
    for (TableColumn<Session, ?> each : table.getVisibleLeafColumns()) {
      if (!each.equals(flexible)) {
        others += each.getWidth();
      }
    }
    features.setColumnWidth(flexible, clamp(flexible, content - others));
    return true;
  }

  private static double clamp(TableColumn<Session, ?> column, double width) {
    return Math.min(column.getMaxWidth(), Math.max(column.getMinWidth(), Math.floor(width)));
  }
}
