package magenda.ui.kit;

import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import magenda.diagnostics.ErrorReport;
import magenda.wording.Texts;

/**
 * Tells what failed and what to do; below it the code, and for those who want to report it the
 * details, folded away, and a button that copies them.
 */
final class ErrorWindow extends Alert {

  private static final int WIDTH = 520;

  ErrorWindow(String title, String message, ErrorReport report, Texts texts) {
    super(AlertType.ERROR, "", ButtonType.OK);
    setHeaderText(title);
    Label sentences = new Label(message);
    Wrapping.of(sentences);
    sentences.setPrefWidth(WIDTH);
    sentences.getStyleClass().add("error-message");
    VBox content = new VBox(14, sentences, line(report, texts));
    content.getStyleClass().add("error-content");
    getDialogPane().setContent(content);
    getDialogPane().setExpandableContent(details(report, texts));
    setOnShown(event -> Platform.runLater(this::letTheKeyboardReachTheDetails));
  }

  /** The link to them is made for the mouse only, and not there before the window is. */
  private void letTheKeyboardReachTheDetails() {
    getDialogPane().lookupAll(".details-button").forEach(link -> link.setFocusTraversable(true));
  }

  private static HBox line(ErrorReport report, Texts texts) {
    Label code = new Label(texts.get("error.code", report.code()));
    code.getStyleClass().addAll("error-code", "muted");
    HBox line = new HBox(14, code, new CopyButton(texts, "error.copy", report::details));
    line.getStyleClass().add("error-line");
    return line;
  }

  private static TextArea details(ErrorReport report, Texts texts) {
    TextArea details = new TextArea(report.details());
    details.setEditable(false);
    details.setPrefRowCount(12);
    details.setAccessibleText(texts.get("error.details"));
    details.getStyleClass().add("error-details");
    return details;
  }
}
