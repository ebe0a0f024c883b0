package magenda.ui.inspector;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import magenda.document.ScheduleDocument;
import magenda.document.SessionVerbs;
import magenda.schedule.Session;
import magenda.ui.kit.GrowingTextArea;
import magenda.ui.kit.Markdown;
import magenda.ui.kit.MarkdownView;
import magenda.wording.Texts;

/** The description in Markdown, with buttons for its few marks, or as it will look. */
final class DescriptionPart implements Part {

  private static final String ADDRESS = "https://";

  private final GrowingTextArea area = new GrowingTextArea(4, 24);
  private final MarkdownView preview = new MarkdownView(new Markdown(), lines -> "");
  private final ToggleButton previewed;
  private final List<Node> buttons;
  private final StackPane box = new StackPane();
  private final TextPart text;

  DescriptionPart(ScheduleDocument document, Texts texts) {
    area.setId("inspector-description");
    area.setAccessibleText(texts.get("description"));
    area.setPromptText(texts.get("description.prompt"));
    text = new TextPart(document, area, Session::description, SessionVerbs::setDescription);
    preview.getStyleClass().add("description-preview");
    previewed = new ToggleButton(texts.get("description.preview"));
    previewed.setId("description-preview");
    previewed.getStyleClass().setAll("mark-button");
    previewed.selectedProperty().subscribe(this::choose);
    buttons =
        List.of(
            button(texts, "bold", edit -> edit.toggle("**")),
            button(texts, "italic", edit -> edit.toggle("*")),
            button(texts, "bullets", MarkdownEdit::toggleBullets),
            button(texts, "link", edit -> edit.link(ADDRESS)),
            previewed);
    choose();
  }

  /** The buttons that stand beside the name of the field. */
  List<Node> buttons() {
    return buttons;
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Session session) {
    text.show(session);
    preview.setMarkdown(session.description());
  }

  private void choose() {
    box.getChildren().setAll(previewed.isSelected() ? preview : area);
  }

  private Button button(Texts texts, String name, UnaryOperator<MarkdownEdit> change) {
    Button button = new Button(texts.get("mark." + name));
    button.setId("mark-" + name);
    button.getStyleClass().setAll("mark-button", name);
    button.setAccessibleText(texts.get("mark." + name + ".spoken"));
    button.setFocusTraversable(false);
    button.disableProperty().bind(previewed.selectedProperty());
    button.setOnAction(
        event -> {
          MarkdownEdit edit =
              change.apply(
                  new MarkdownEdit(
                      area.getText(),
                      area.getSelection().getStart(),
                      area.getSelection().getEnd()));
          area.setText(edit.text());
          area.selectRange(edit.start(), edit.end());
          area.requestFocus();
        });
    return button;
  }
}
