package magenda.ui.kit;

import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import magenda.ui.kit.Dialogs.Choice;
import org.jspecify.annotations.Nullable;

/**
 * Asks for one of several ways to go on: the whole question, then a button for each way with its
 * explanation. Its own, because command links of the library cut long sentences off.
 */
final class ChoiceForm extends Dialog<Integer> {

  private static final double WIDTH = 460;

  ChoiceForm(String question, List<Choice> choices, String cancel) {
    Label words = new Label(question);
    Wrapping.of(words);
    words.setPrefWidth(WIDTH);
    words.getStyleClass().add("choice-question");
    VBox content = new VBox(8, words);
    for (int i = 0; i < choices.size(); i++) {
      content.getChildren().add(button(choices.get(i), i));
    }
    getDialogPane().setContent(content);
    getDialogPane().getButtonTypes().setAll(new ButtonType(cancel, ButtonData.CANCEL_CLOSE));
    setResultConverter(pressed -> null);
    setOnShown(event -> Platform.runLater(content.getChildren().get(1)::requestFocus));
  }

  private Button button(Choice choice, int index) {
    Label text = new Label(choice.text());
    Wrapping.of(text);
    text.getStyleClass().add("choice-text");
    Label explanation = new Label(choice.explanation());
    Wrapping.of(explanation);
    explanation.getStyleClass().add("muted");
    VBox lines = new Lines(text, explanation);
    Button button = new Button("", lines);
    button.setId("choice-" + index);
    button.getStyleClass().add("choice");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleText(choice.text() + ". " + choice.explanation());
    button.setDefaultButton(index == 0);
    button.setOnAction(
        event -> {
          setResult(index);
          close();
        });
    return button;
  }

  /** Lines of a known width, because a button asks for their height without saying one. */
  private static final class Lines extends VBox {

    private static final double OWN_WIDTH = WIDTH - 40;

    Lines(Label... labels) {
      super(2, labels);
      setMinWidth(OWN_WIDTH);
      setPrefWidth(OWN_WIDTH);
    }

    @Override
    public @Nullable Orientation getContentBias() {
      return null;
    }

    @Override
    protected double computePrefHeight(double width) {
      return super.computePrefHeight(OWN_WIDTH);
    }

    @Override
    protected double computeMinHeight(double width) {
      return super.computePrefHeight(OWN_WIDTH);
    }
  }
}
