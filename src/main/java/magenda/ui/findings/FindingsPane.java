package magenda.ui.findings;

import java.util.List;
import java.util.Locale;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import magenda.check.Finding;
import magenda.document.ScheduleDocument;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.ui.kit.UiContext;
import magenda.wording.FindingWords;
import magenda.wording.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Lists the findings; choosing one selects its session. */
public final class FindingsPane {

  private final ScheduleDocument document;
  private final Texts texts;
  private final FindingWords words;
  private final ListView<Finding> list = new ListView<>();
  private final InvalidationListener refresh = observable -> show();
  private boolean filling;

  /** The same finding may be about a session that is called otherwise or stands elsewhere now. */
  private final ChangeListener<Schedule> rename = (observable, old, now) -> list.refresh();

  /** The findings of a document. */
  public FindingsPane(ScheduleDocument document, UiContext context) {
    this.document = document;
    Locale locale = context.locale();
    this.texts = Texts.of(FindingsPane.class, locale);
    this.words = new FindingWords(locale);
    list.getStyleClass().add("findings");
    list.getStylesheets().add(String.valueOf(FindingsPane.class.getResource("findings.css")));
    list.setAccessibleText(texts.get("findings.name"));
    list.setPlaceholder(new Label(texts.get("findings.none")));
    list.setCellFactory(view -> new FindingCell());
    list.getSelectionModel().selectedItemProperty().subscribe(finding -> chosen());
    list.setOnMouseClicked(event -> choose());
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            choose();
          }
        });
    document.scheduleProperty().addListener(new WeakChangeListener<>(rename));
    document.findingsProperty().addListener(new WeakInvalidationListener(refresh));
    show();
  }

  /** The list. */
  public Node view() {
    return list;
  }

  private void show() {
    List<Finding> findings = document.findingsProperty().get();
    if (!findings.equals(list.getItems())) {
      filling = true;
      list.getItems().setAll(findings);
      filling = false;
    }
  }

  /** By the arrow keys too, but not because the findings changed under the highlight. */
  private void chosen() {
    if (!filling) {
      choose();
    }
  }

  private void choose() {
    Finding finding = list.getSelectionModel().getSelectedItem();
    if (finding != null) {
      document.selection().select(finding.session());
    }
  }

  private final class FindingCell extends ListCell<Finding> {

    private final Label number = new Label();
    private final Label title = new Label();
    private final Label sentence = new Label();
    private final FontIcon icon = new FontIcon();
    private final HBox row = new HBox(8, icon, number, title, sentence);

    FindingCell() {
      row.getStyleClass().add("finding");
      number.getStyleClass().addAll("muted", "finding-number");
      number.setMinWidth(Region.USE_PREF_SIZE);
      title.getStyleClass().add("finding-title");
      sentence.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(sentence, Priority.ALWAYS);
    }

    @Override
    protected void updateItem(@Nullable Finding finding, boolean empty) {
      super.updateItem(finding, empty);
      setText(null);
      if (empty || finding == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      String said = words.sentence(finding, document.schedule());
      String severity = texts.get("severity." + finding.severity().name());
      icon.setIconCode(
          switch (finding.severity()) {
            case ERROR -> Feather.X_OCTAGON;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case OPEN -> Feather.HELP_CIRCLE;
          });
      row.getStyleClass().removeAll("error", "warning", "open");
      row.getStyleClass().add(finding.severity().name().toLowerCase(Locale.ROOT));
      number.setText(String.valueOf(document.schedule().sessions().indexOf(finding.session()) + 1));
      title.setText(title(finding));
      sentence.setText(said);
      setAccessibleText(
          texts.get("findings.entry", severity, number.getText(), title.getText(), said));
      setGraphic(row);
    }

    private String title(Finding finding) {
      return document
          .session(finding.session())
          .map(Session::title)
          .filter(words -> !words.isBlank())
          .orElseGet(() -> texts.get("untitled"));
    }
  }
}
