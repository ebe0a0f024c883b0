package magenda.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import magenda.document.ScheduleDocument;
import magenda.document.SessionVerbs;
import magenda.schedule.Session;
import magenda.schedule.Tbc;
import magenda.schedule.WebLink;
import magenda.ui.kit.GrowingTextArea;
import magenda.ui.kit.UiContext;
import magenda.ui.kit.Wrapping;
import magenda.wording.Texts;
import org.jspecify.annotations.Nullable;

/** All fields of one session. */
final class SessionForm {

  private final ScheduleDocument document;
  private final Texts texts;
  private final VBox box = new VBox();
  private final VBox furtherBox = new VBox();
  private final List<Part> parts = new ArrayList<>();
  private final List<Part> further = new ArrayList<>();
  private final FieldBox sourceBox;
  private List<String> columns = List.of();

  SessionForm(ScheduleDocument document, UiContext context, Texts texts) {
    this.document = document;
    this.texts = texts;
    Locale locale = context.locale();
    box.getStyleClass().add("session-form");
    furtherBox.getStyleClass().add("further");
    furtherBox.setManaged(false);

    GrowingTextArea title = new GrowingTextArea(1, 6);
    title.setId("inspector-title");
    title.getStyleClass().add("title");
    title.setPromptText(texts.get("title.prompt"));
    title.setAccessibleText(texts.get("title"));
    Part titlePart =
        add(
            new TextPart(document, title, Session::title, SessionVerbs::setTitle)
                .singleLine(document));

    Part time = add(new TimePart(document, context));
    Part status =
        add(new StatusPart(texts, chosen -> ifShown(s -> document.edit(s.id()).setStatus(chosen))));
    Part clusters = add(new ClustersPart(document, texts, locale));
    Part platforms = add(new PlatformsPart(document, locale, texts.get("platforms")));
    Part organizers = add(new OrganizersPart(document, texts, locale));
    DescriptionPart description = new DescriptionPart(document, texts);
    add(description);
    List<Node> descriptionMarks = new ArrayList<>(description.buttons());
    descriptionMarks.add(mark(Tbc.DESCRIPTION));
    SourcePart source = new SourcePart(document, texts);
    add(source);
    sourceBox = new FieldBox(texts.get("source"), List.of(source.row()), source.node());

    box.getChildren()
        .addAll(
            new FieldBox(texts.get("title"), List.of(mark(Tbc.TITLE)), titlePart.node()),
            new FieldBox(texts.get("time"), List.of(mark(Tbc.DATE), mark(Tbc.TIME)), time.node()),
            new FieldBox(texts.get("status"), List.of(), status.node()),
            new FieldBox(texts.get("clusters"), List.of(), clusters.node()),
            new FieldBox(texts.get("platforms"), List.of(mark(Tbc.PLATFORMS)), platforms.node()),
            link(),
            new FieldBox(texts.get("organizers"), List.of(mark(Tbc.ORGANIZERS)), organizers.node()),
            furtherBox,
            new FieldBox(texts.get("description"), descriptionMarks, description.node()),
            area("notes", Session::notes, SessionVerbs::setNotes),
            pair(
                line("number", Session::number, SessionVerbs::setNumber),
                line("series", Session::series, SessionVerbs::setSeries)),
            sourceBox);
  }

  private @Nullable Session shown;

  Node node() {
    return box;
  }

  /** Shows a session: another one, or another state of the one before. */
  void show(Session session) {
    shown = session;
    showFurtherColumns();
    parts.forEach(part -> part.show(session));
    further.forEach(part -> part.show(session));
    boolean fromDocument = !session.source().isEmpty();
    sourceBox.setVisible(fromDocument);
    sourceBox.setManaged(fromDocument);
  }

  /** Takes what was typed and not yet taken. */
  void commit() {
    parts.forEach(Part::commit);
  }

  private void showFurtherColumns() {
    List<String> names = document.schedule().columns();
    if (names.equals(columns)) {
      return;
    }
    columns = names;
    further.clear();
    furtherBox.getChildren().clear();
    furtherBox.setVisible(!names.isEmpty());
    furtherBox.setManaged(!names.isEmpty());
    for (String name : names) {
      GrowingTextArea area = new GrowingTextArea(1, 8);
      area.setAccessibleText(name);
      Part part =
          new TextPart(
              document,
              area,
              session -> session.fields().getOrDefault(name, ""),
              (verbs, text) -> verbs.setField(name, text));
      further.add(part);
      furtherBox.getChildren().add(new FieldBox(name, List.of(), area));
    }
  }

  private Part add(Part part) {
    parts.add(part);
    return part;
  }

  private Node mark(Tbc field) {
    return add(new TbcMark(document, texts, field)).node();
  }

  private FieldBox line(
      String name,
      Function<Session, String> read,
      BiConsumer<SessionVerbs, String> write,
      Node... marks) {
    return new FieldBox(texts.get(name), List.of(marks), field(name, read, write));
  }

  private TextField field(
      String name, Function<Session, String> read, BiConsumer<SessionVerbs, String> write) {
    TextField field = new TextField();
    field.setId("inspector-" + name);
    field.setAccessibleText(texts.get(name));
    add(new TextPart(document, field, read, write).singleLine(document));
    return field;
  }

  /** Any words are taken as a link, and a remark stands under those that are no address. */
  private FieldBox link() {
    TextField field = field("link", Session::link, SessionVerbs::setLink);
    Label remark = new Label();
    remark.setId("link-remark");
    Wrapping.of(remark);
    remark.setMinHeight(Region.USE_PREF_SIZE);
    remark.getStyleClass().add("field-name");
    remark
        .textProperty()
        .bind(
            field
                .textProperty()
                .map(
                    text ->
                        text.isBlank() || WebLink.of(text) != null
                            ? ""
                            : texts.get("link.remark")));
    remark.visibleProperty().bind(remark.textProperty().isNotEmpty());
    remark.managedProperty().bind(remark.visibleProperty());
    field.accessibleHelpProperty().bind(remark.textProperty());
    return new FieldBox(texts.get("link"), List.of(mark(Tbc.LINK)), field, remark);
  }

  private FieldBox area(
      String name, Function<Session, String> read, BiConsumer<SessionVerbs, String> write) {
    GrowingTextArea area = new GrowingTextArea(2, 12);
    area.setId("inspector-" + name);
    area.setAccessibleText(texts.get(name));
    add(new TextPart(document, area, read, write));
    return new FieldBox(texts.get(name), List.of(), area);
  }

  private static Node pair(Region left, Region right) {
    left.setPrefWidth(110);
    left.setMinWidth(70);
    HBox.setHgrow(right, Priority.ALWAYS);
    HBox pair = new HBox(left, right);
    pair.getStyleClass().add("pair");
    return pair;
  }

  private void ifShown(Consumer<Session> action) {
    Session session = shown;
    if (session != null) {
      action.accept(session);
    }
  }
}
