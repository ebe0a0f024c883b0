package magenda.ui.table;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import magenda.ui.kit.TimeField;
import magenda.ui.kit.Wrapping;
import org.jspecify.annotations.Nullable;

/**
 * The editor that lies over a cell while something is typed into it. It stands above the table and
 * not in the cell, so that nothing that happens to the rows can take away what is being typed.
 * Going away from it takes what was typed.
 */
final class CellEditor {

  private static final double MEANING_WIDTH = 360;

  private final Overlay overlay;
  private final TimeField timeField;
  private final TextArea textArea = new TextArea();
  private final Runnable onClosed;
  private @Nullable Region open;
  private Supplier<Optional<RowCell>> over = Optional::empty;
  private Consumer<String> onText = text -> {};
  private Consumer<Boolean> onTab = backwards -> {};
  private String before = "";

  /**
   * An editor that is not open.
   *
   * @param overlay lies over the table
   * @param onClosed brings the keyboard back to the table
   */
  CellEditor(Overlay overlay, TimeField timeField, Runnable onClosed) {
    this.overlay = overlay;
    this.timeField = timeField;
    this.onClosed = onClosed;
    timeField.getStyleClass().add("cell-editor");
    timeField.input().setId("time-editor");
    textArea.getStyleClass().add("cell-editor");
    textArea.setId("text-editor");
    Wrapping.of(textArea);
    textArea.addEventFilter(KeyEvent.KEY_PRESSED, this::textKey);
    textArea.textProperty().subscribe(overlay::requestLayout);
    textArea
        .focusedProperty()
        .subscribe(
            (had, has) -> {
              if (had && !has && textArea.equals(open)) {
                finishText(false);
              }
            });
    timeField.addEventFilter(KeyEvent.KEY_PRESSED, this::timeKey);
    overlay.setOnArrange(this::place);
  }

  /** What Tab does after what was typed is taken; true means backwards. */
  void setOnTab(Consumer<Boolean> handler) {
    onTab = handler;
  }

  /** Whether something is being typed. */
  boolean isOpen() {
    return open != null;
  }

  /**
   * Lets a time be typed over a cell, into the field as it was made ready.
   *
   * @param cell finds the cell, which is another one after rows have come or gone
   * @param typed replaces the words, unless it is empty
   */
  void openTime(Supplier<Optional<RowCell>> cell, String typed) {
    over = cell;
    show(timeField);
    timeField.input().requestFocus();
    if (typed.isEmpty()) {
      timeField.input().selectAll();
    } else {
      timeField.input().setText(typed);
      timeField.input().end();
    }
  }

  /**
   * Lets a text be typed over a cell.
   *
   * @param cell finds the cell, which is another one after rows have come or gone
   * @param typed replaces the text, unless it is empty
   */
  void openText(
      Supplier<Optional<RowCell>> cell,
      String text,
      String typed,
      String name,
      Consumer<String> take) {
    over = cell;
    onText = take;
    before = text;
    textArea.setAccessibleText(name);
    textArea.setText(text);
    show(textArea);
    textArea.requestFocus();
    if (typed.isEmpty()) {
      textArea.selectAll();
    } else {
      textArea.setText(typed);
      textArea.end();
    }
  }

  /** Takes what was typed and closes; nothing where nothing is open. */
  void commit() {
    if (timeField.equals(open)) {
      timeField.commit();
      close(false);
    } else if (textArea.equals(open)) {
      finishText(false);
    }
  }

  /** Closes without taking anything. */
  void close(boolean backToTable) {
    Region closing = open;
    if (closing == null) {
      return;
    }
    open = null;
    over = Optional::empty;
    if (backToTable) {
      onClosed.run();
    }
    overlay.getChildren().remove(closing);
  }

  private void show(Region editor) {
    open = editor;
    if (!overlay.getChildren().contains(editor)) {
      overlay.getChildren().add(editor);
    }
    editor.applyCss();
    place();
  }

  private void place() {
    Region editor = open;
    RowCell cell = editor == null ? null : over.get().orElse(null);
    if (editor == null || cell == null) {
      return;
    }
    Bounds bounds = cell.localToScene(cell.getLayoutBounds());
    Point2D corner = overlay.sceneToLocal(bounds.getMinX(), bounds.getMinY());
    double width = bounds.getWidth();
    double height;
    if (editor.equals(timeField)) {
      width = Math.max(width, MEANING_WIDTH);
      height = editor.prefHeight(width);
    } else {
      Node text = textArea.lookup(".text");
      double wanted = text == null ? 0 : text.getLayoutBounds().getHeight() + 16;
      height = Math.max(Math.min(bounds.getHeight(), 160), Math.min(wanted, 240));
    }
    double x = Math.clamp(corner.getX(), 0, Math.max(0, overlay.getWidth() - width));
    double y = top(editor, corner.getY(), height);
    editor.resizeRelocate(x, y, width, height);
  }

  /** On the row; what the time means stands above its words where there is no room below. */
  private double top(Region editor, double row, double height) {
    boolean fits = row + height <= overlay.getHeight();
    if (editor.equals(timeField)) {
      double above = height - timeField.wordsHeight();
      boolean upwards = !fits && row >= above;
      timeField.setMeaningAbove(upwards);
      if (upwards) {
        return row - above;
      }
    }
    return Math.clamp(row, 0, Math.max(0, overlay.getHeight() - height));
  }

  /** A command on rows is about to come from the keyboard: it finds what was typed taken. */
  private boolean commitBefore(KeyEvent event) {
    boolean command =
        event.isShortcutDown()
            && (event.getCode() == KeyCode.D || event.getCode() == KeyCode.ENTER);
    if (command) {
      commit();
      onClosed.run();
    }
    return command;
  }

  private void timeKey(KeyEvent event) {
    if (commitBefore(event)) {
      return;
    }
    if (event.getCode() == KeyCode.TAB) {
      event.consume();
      timeField.commit();
      close(true);
      onTab.accept(event.isShiftDown());
    }
  }

  private void textKey(KeyEvent event) {
    if (commitBefore(event)) {
      return;
    }
    switch (event.getCode()) {
      case ENTER -> {
        event.consume();
        if (event.isShiftDown()) {
          textArea.replaceSelection("\n");
        } else {
          finishText(true);
        }
      }
      case ESCAPE -> {
        event.consume();
        close(true);
      }
      case TAB -> {
        event.consume();
        finishText(true);
        onTab.accept(event.isShiftDown());
      }
      default -> {}
    }
  }

  private void finishText(boolean backToTable) {
    String text = textArea.getText();
    close(backToTable);
    if (!text.equals(before)) {
      onText.accept(text);
    }
  }
}
