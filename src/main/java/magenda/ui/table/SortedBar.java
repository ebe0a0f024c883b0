package magenda.ui.table;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import magenda.wording.Texts;

/** Says by what the rows are sorted, and offers the document's order again. */
final class SortedBar {

  private final Texts texts;
  private final Label sortedBy = new Label();
  private final HBox bar;

  SortedBar(Texts texts, Runnable endSorting) {
    this.texts = texts;
    Hyperlink end = new Hyperlink(texts.get("sorted.end"));
    end.setId("end-sorting");
    end.setOnAction(event -> endSorting.run());
    bar = new HBox(sortedBy, end);
    bar.getStyleClass().add("sorted-bar");
  }

  Node node() {
    return bar;
  }

  /** Names the first of the columns by which the rows are sorted; nothing where there is none. */
  void name(List<? extends TableColumn<?, ?>> order) {
    if (!order.isEmpty()) {
      sortedBy.setText(texts.get("sorted", order.getFirst().getText()));
    }
  }
}
