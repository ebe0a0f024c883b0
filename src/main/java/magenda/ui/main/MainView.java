package magenda.ui.main;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The frame of the window: menu and title in one line, tools, the document, the status. */
final class MainView {

  private final BorderPane frame = new BorderPane();
  private final StackPane window = new StackPane(frame);

  MainView(Node menu, Node title, Node tools, Node banner, Node status) {
    HBox first = new HBox(menu, title);
    HBox.setHgrow(title, Priority.ALWAYS);
    first.getStyleClass().add("menu-line");
    frame.setMinSize(0, 0);
    window.setMinSize(0, 0);
    frame.setTop(new VBox(first, tools, banner));
    frame.setBottom(status);
    frame.getStyleClass().add("main-frame");
    window.getStylesheets().add(String.valueOf(MainView.class.getResource("main.css")));
  }

  StackPane view() {
    return window;
  }

  /** Shows a document in the middle. */
  void show(Node document) {
    frame.setCenter(document);
  }
}
