package magenda.ui.importing;

import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import magenda.exchange.ImportResult;
import magenda.exchange.Unplaced;
import magenda.problem.Problem;
import magenda.ui.kit.CopyButton;
import magenda.ui.kit.Wrapping;
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
    content.getChildren().add(label(summary(result), "import-summary"));
    for (Problem assumption : result.assumptions()) {
      content.getChildren().add(label(sentences.of(assumption), "import-assumption"));
    }
    for (Unplaced unplaced : result.unplaced()) {
      content.getChildren().add(entry(unplaced));
    }
    if (!result.unplaced().isEmpty()) {
      content.getChildren().add(new CopyButton(() -> words(result), locale));
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

  private String summary(ImportResult result) {
    int sessions = result.schedule().sessions().size();
    int unplaced = result.unplaced().size();
    long lost = result.unplaced().stream().filter(each -> !each.kept()).count();
    return lost == 0
        ? texts.get("summary", sessions, unplaced)
        : texts.get("summary.lost", sessions, unplaced, lost);
  }

  /** What found no place, to be put where it belongs. */
  private String words(ImportResult result) {
    return result.unplaced().stream()
        .map(unplaced -> place(unplaced) + "\n" + unplaced.cell())
        .collect(Collectors.joining("\n\n"));
  }

  private String place(Unplaced unplaced) {
    if (unplaced.row() == 0) {
      return texts.get("place.outside");
    }
    return unplaced.column().isEmpty()
        ? texts.get("place.row", unplaced.row())
        : texts.get("place.cell", unplaced.row(), unplaced.column());
  }

  private VBox entry(Unplaced unplaced) {
    VBox entry =
        new VBox(
            2,
            label(place(unplaced), "muted"),
            label(unplaced.cell(), "import-cell"),
            label(sentences.of(unplaced.why()), "import-why"));
    entry.getStyleClass().add("import-entry");
    return entry;
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    Wrapping.of(label);
    label.getStyleClass().add(style);
    return label;
  }
}
