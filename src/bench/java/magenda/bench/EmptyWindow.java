package magenda.bench;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * The least that a program with a window can be: what Magenda's start is held against. It says when
 * its window was drawn, in milliseconds of the clock, and ends then if it is given a file.
 */
public final class EmptyWindow extends Application {

  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;

  private int layouts;

  /** Made by JavaFX. */
  public EmptyWindow() {}

  @Override
  public void start(Stage stage) {
    Scene scene = new Scene(new StackPane(), WIDTH, HEIGHT);
    stage.setScene(scene);
    scene.addPostLayoutPulseListener(this::laidOut);
    stage.show();
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
      launch(EmptyWindow.class, arguments);
    }
  }
}
