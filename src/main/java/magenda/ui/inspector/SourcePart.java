package magenda.ui.inspector;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import magenda.document.ScheduleDocument;
import magenda.schedule.Session;
import magenda.ui.kit.GrowingTextArea;
import magenda.wording.Texts;

/** The cells of the document a session came from, verbatim, to be read and copied. */
final class SourcePart implements Part {

  private static final String LINE_BREAK = " ⏎ ";

  private final ScheduleDocument document;
  private final Texts texts;
  private final GrowingTextArea area = new GrowingTextArea(1, 14);
  private final Label row = new Label();

  SourcePart(ScheduleDocument document, Texts texts) {
    this.document = document;
    this.texts = texts;
    area.setId("inspector-source");
    area.setEditable(false);
    area.getStyleClass().add("source");
    area.setAccessibleText(texts.get("source"));
    row.getStyleClass().add("field-name");
    row.setMinWidth(Label.USE_PREF_SIZE);
  }

  /** Says which row of the document it is. */
  Node row() {
    return row;
  }

  @Override
  public Node node() {
    return area;
  }

  @Override
  public void show(Session session) {
    area.setText(
        session.source().stream()
            .map(cell -> cell.strip().replaceAll("\\s*\\n\\s*", LINE_BREAK))
            .collect(Collectors.joining(" | ")));
    int place = document.schedule().sessions().indexOf(session.id());
    row.setText(texts.get("source.row", place + 1));
  }
}
