package magenda.ui.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Callback;
import magenda.schedule.Session;

/**
 * Lets one column take whatever width the others leave, so that the table always fills its place.
 * Where that is too little for the one, the others give up what they can, each in proportion, and
 * take it back when there is room again.
 */
@SuppressWarnings("rawtypes") // as TableView declares its resize policy
final class FlexibleColumn implements Callback<TableView.ResizeFeatures, Boolean> {

  private final TableColumn<Session, Session> flexible;

  /** The widths that somebody gave to columns; the others have their own. */
  private final Map<TableColumn<Session, ?>, Double> given = new HashMap<>();

  FlexibleColumn(TableColumn<Session, Session> flexible) {
    this.flexible = flexible;
  }

  @Override
  @SuppressWarnings("unchecked") // the raw type of the policy
  public Boolean call(TableView.ResizeFeatures features) {
    TableView<Session> table = features.getTable();
    TableColumn<Session, ?> column = features.getColumn();
    double content = features.getContentWidth();
    if (column != null && !give(table, column, features.getDelta())) {
      return false;
    }
    List<TableColumn<Session, ?>> others =
        table.getVisibleLeafColumns().stream().filter(each -> !each.equals(flexible)).toList();
    double wanted = others.stream().mapToDouble(this::wanted).sum();
    double spare = others.stream().mapToDouble(each -> wanted(each) - each.getMinWidth()).sum();
    double lacking = wanted + flexible.getMinWidth() - content;
    double part = spare > 0 ? Math.clamp(lacking / spare, 0, 1) : 0;
    double taken = 0;
    for (TableColumn<Session, ?> each : others) {
      double width = wanted(each) - part * (wanted(each) - each.getMinWidth());
      features.setColumnWidth(each, clamp(each, width));
      taken += each.getWidth();
    }
    features.setColumnWidth(flexible, clamp(flexible, content - taken));
    return true;
  }

  /** Shares the room again, after a column came to need more or less of it. */
  void share(TableView<Session> table) {
    call(new TableView.ResizeFeatures<>(table, null, 0.0));
  }

  /** Takes what somebody did to a column; that to the flexible one is done to the next. */
  private boolean give(TableView<Session> table, TableColumn<Session, ?> column, double delta) {
    if (!column.equals(flexible)) {
      given.put(column, clamp(column, column.getWidth() + delta));
      return true;
    }
    int next = table.getVisibleLeafIndex(flexible) + 1;
    if (next >= table.getVisibleLeafColumns().size()) {
      return false;
    }
    TableColumn<Session, ?> neighbour = table.getVisibleLeafColumn(next);
    double change = clamp(flexible, flexible.getWidth() + delta) - flexible.getWidth();
    given.put(neighbour, clamp(neighbour, neighbour.getWidth() - change));
    return true;
  }

  private double wanted(TableColumn<Session, ?> column) {
    return clamp(column, given.getOrDefault(column, column.getPrefWidth()));
  }

  private static double clamp(TableColumn<Session, ?> column, double width) {
    return Math.min(column.getMaxWidth(), Math.max(column.getMinWidth(), Math.floor(width)));
  }
}
