package magenda.ui.table;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Region;
import magenda.schedule.Session;

/**
 * A cell whose content wraps within its column. The row takes the height of its tallest cell, which
 * {@code TableRow} asks for without naming a width: so the cell itself looks at its column.
 */
abstract class RowCell extends TableCell<Session, Session> {

  static final String STYLE_CLASS = "row-cell";
  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

  private final Region content;
  private final RowFactsBook book;

  RowCell(RowFactsBook book, Region content) {
    this.book = book;
    this.content = content;
    getStyleClass().add(STYLE_CLASS);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setAlignment(Pos.TOP_LEFT);
    content.setVisible(false);
    setGraphic(content);
  }

  /** Puts the words of a row into the content; gives what a screen reader is to say. */
  abstract String show(RowFacts facts);

  @Override
  protected void updateItem(Session session, boolean empty) {
    super.updateItem(session, empty);
    refresh();
  }

  /** Shows the row's words as they are by now. */
  final void refresh() {
    Session session = getItem();
    boolean shown = session != null && !isEmpty();
    content.setVisible(shown);
    if (shown) {
      setAccessibleText(show(book.of(session)));
      requestLayout();
    }
  }

  /** Marks the cell as the one of its row that the keyboard acts on. */
  final void setActive(boolean active) {
    pseudoClassStateChanged(ACTIVE, active);
  }

  private double contentWidth() {
    TableColumn<Session, Session> column = getTableColumn();
    double width = column == null ? getWidth() : column.getWidth();
    return Math.max(0, snapSizeX(width) - snappedLeftInset() - snappedRightInset());
  }

  @Override
  protected double computePrefHeight(double width) {
    double inner = content.isVisible() ? content.prefHeight(contentWidth()) : 0;
    return snappedTopInset() + inner + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    content.resizeRelocate(
        snappedLeftInset(),
        snappedTopInset(),
        contentWidth(),
        Math.max(0, getHeight() - snappedTopInset() - snappedBottomInset()));
  }
}
