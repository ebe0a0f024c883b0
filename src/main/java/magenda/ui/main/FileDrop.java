package magenda.ui.main;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import magenda.wording.Texts;

/** Takes files that are dropped on the window, and says so while they hover over it. */
final class FileDrop {

  private final StackPane hint;

  FileDrop(StackPane window, Texts texts, Consumer<List<Path>> open) {
    Label words = new Label(texts.get("drop.hint"));
    hint = new StackPane(words);
    hint.getStyleClass().add("drop-hint");
    hint.setAlignment(Pos.CENTER);
    hint.setMouseTransparent(true);
    hint.setVisible(false);
    window.getChildren().add(hint);
    window.addEventHandler(DragEvent.DRAG_OVER, event -> over(event));
    window.addEventHandler(DragEvent.DRAG_EXITED, event -> hint.setVisible(false));
    window.addEventHandler(DragEvent.DRAG_DROPPED, event -> dropped(event, open));
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      hint.setVisible(true);
      event.consume();
    }
  }

  private void dropped(DragEvent event, Consumer<List<Path>> open) {
    hint.setVisible(false);
    Dragboard board = event.getDragboard();
    List<File> files = board.hasFiles() ? board.getFiles() : List.of();
    event.setDropCompleted(!files.isEmpty());
    event.consume();
    if (!files.isEmpty()) {
      open.accept(files.stream().map(File::toPath).toList());
    }
  }
}
