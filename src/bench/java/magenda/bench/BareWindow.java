package magenda.bench;

import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * The least that a program with a window can be: what Magenda's start is held against. It says when
 * its window was drawn, in milliseconds of the clock, and ends then if it is given a file.
 */
public final class BareWindow extends Application {

  /** The system property that puts a table into it, in the look that JavaFX gives it: "true". */
  static final String TABLE = "table";

  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final int ROWS = 20;
  private static final int COLUMNS = 6;

  private int layouts;

  /** Made by JavaFX. */
  public BareWindow() {}

  @Override
  public void start(Stage stage) {
    Parent content = Boolean.getBoolean(TABLE) ? table() : new StackPane();
    Scene scene = new Scene(content, WIDTH, HEIGHT);
    stage.setScene(scene);
    scene.addPostLayoutPulseListener(this::laidOut);
    stage.show();
  }

  private static TableView<String> table() {
    TableView<String> table = new TableView<>();
    for (int number = 0; number < COLUMNS; number++) {
      TableColumn<String, String> column = new TableColumn<>("Column " + number);
      column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(cell.getValue()));
      column.setPrefWidth(WIDTH / COLUMNS);
      table.getColumns().add(column);
    }
    IntStream.range(0, ROWS).forEach(row -> table.getItems().add("Session " + row));
    return table;
  }

  /** As with Magenda: a frame is there when the next one is laid out. */
  private void laidOut() {
    layouts++;
    if (layouts == 1) {
      Platform.requestNextPulse();
    } else if (layouts == 2) {
      System.out.println(System.currentTimeMillis());
      if (!getParameters().getRaw().isEmpty()) {
        Platform.exit();
      }
    }
  }

  /** Where it starts: not the application itself, as with Magenda. */
  public static final class Start {

    private Start() {}

    public static void main(String[] arguments) {
      launch(BareWindow.class, arguments);
    }
  }
}
