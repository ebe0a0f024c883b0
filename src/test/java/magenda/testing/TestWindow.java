package magenda.testing;

import atlantafx.base.theme.PrimerLight;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import magenda.ui.kit.UiContext;

/** A window as the program has it, for the tests of its features. */
public final class TestWindow {

  /** The moment of all tests. */
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2021-07-20T10:00:00Z"), ZoneOffset.UTC);

  private TestWindow() {}

  /** What a view knows of a person in Suva who reads English. */
  public static UiContext context() {
    return new UiContext(
        Locale.ENGLISH,
        CLOCK,
        new ReadOnlyObjectWrapper<>(ZoneId.of("Pacific/Fiji")).getReadOnlyProperty(),
        new AnsweringDialogs());
  }

  /** Shows a node in the light theme. */
  public static void show(Stage stage, Node node, double width, double height) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    BorderPane root = new BorderPane(node);
    root.setStyle("-fx-font-size: 13px; -fx-background-color: -m-bg;");
    Scene scene = new Scene(root, width, height);
    scene.getStylesheets().addAll("/magenda/ui/kit/light.css", "/magenda/ui/kit/kit.css");
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(width);
    stage.setHeight(height);
    stage.show();
  }
}
