package magenda.ui.importing;

import java.util.Locale;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import magenda.exchange.ImportResult;
import magenda.exchange.Unplaced;
import magenda.problem.Problem;
import magenda.wording.Sentences;
import magenda.wording.Texts;

/** Shows what an import took for granted and which cells it could not place. */
public final class ImportReportForm extends Dialog<ButtonType> {

  private final Texts texts;
  private final Sentences sentences;

  /** A report of an import. */
  public ImportReportForm(ImportResult result, Locale locale) {
    texts = Texts.of(ImportReportForm.class, locale);
    sentences = new Sentences(locale);
    VBox content = new VBox(10);
    content.getStyleClass().add("import-report");
    content
        .getChildren()
        .add(
            label(
                texts.get("summary", result.schedule().sessions().size(), result.unplaced().size()),
                "import-summary"));
    for (Problem assumption : result.assumptions()) {
      content.getChildren().add(label(sentences.of(assumption), "import-assumption"));
    }
    for (Unplaced unplaced : result.unplaced()) {
      content.getChildren().add(entry(unplaced));
    }
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setPrefSize(560, 360);
    scroll.getStyleClass().add("edge-to-edge");
    getDialogPane()
        .getStylesheets()
        .add(String.valueOf(ImportReportForm.class.getResource("importing.css")));
    getDialogPane().setContent(scroll);
    getDialogPane().getButtonTypes().setAll(ButtonType.OK);
  }

  private VBox entry(Unplaced unplaced) {
    String place =
        unplaced.row() == 0
            ? texts.get("place.outside")
            : texts.get("place.cell", unplaced.row(), unplaced.column());
    VBox entry =
        new VBox(
            2,
            label(place, "muted"),
            label(unplaced.cell(), "import-cell"),
            label(sentences.of(unplaced.why()), "import-why"));
    entry.getStyleClass().add("import-entry");
    return entry;
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }
}
