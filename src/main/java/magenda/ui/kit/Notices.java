package magenda.ui.kit;

import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow.AnchorLocation;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * Tells in passing: sentences over the lower right of a window, above its status line, each for as
 * long as it takes to read, or until it is clicked. Its own, because the popups of the library
 * break no lines and cover the status line.
 */
final class Notices {

  private static final double LEAST_SECONDS = 6;

  /** Letters that even a slow reader reads. */
  private static final double READ_IN_A_SECOND = 12;

  private static final double WIDTH = 380;
  private static final double BESIDE = 14;
  private static final double ABOVE_STATUS_LINE = 36;

  private final Window owner;
  private final Supplier<Appearance> appearance;
  private final VBox sentences = new VBox(8);
  private final Popup popup = new Popup();

  Notices(Window owner, Supplier<Appearance> appearance) {
    this.owner = owner;
    this.appearance = appearance;
    popup.setAnchorLocation(AnchorLocation.CONTENT_BOTTOM_RIGHT);
    popup.setHideOnEscape(false);
    popup.getContent().add(sentences);
  }

  void show(String message) {
    Label sentence = new Label(message);
    Wrapping.of(sentence);
    sentence.getStyleClass().add("notice");
    sentence.setOnMouseClicked(event -> remove(sentence));
    sentences.getChildren().add(sentence);
    PauseTransition reading =
        new PauseTransition(
            Duration.seconds(Math.max(LEAST_SECONDS, message.length() / READ_IN_A_SECOND)));
    reading.setOnFinished(event -> remove(sentence));
    reading.play();
    appearance.get().applyTokens(popup.getScene().getStylesheets());
    fix(sentence);
    Scene scene = owner.getScene();
    popup.show(
        owner,
        owner.getX() + scene.getX() + scene.getWidth() - BESIDE,
        owner.getY() + scene.getY() + scene.getHeight() - ABOVE_STATUS_LINE);
  }

  /** Gives a sentence its size before the popup, which does not ask for lines, takes its own. */
  private static void fix(Label sentence) {
    sentence.applyCss();
    double width = Math.ceil(Math.min(WIDTH, sentence.prefWidth(-1)));
    sentence.setPrefSize(width, Math.ceil(sentence.prefHeight(width)));
  }

  private void remove(Label sentence) {
    sentences.getChildren().remove(sentence);
    if (sentences.getChildren().isEmpty()) {
      popup.hide();
    }
  }
}
