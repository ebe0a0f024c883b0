package magenda.ui.inspector;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import magenda.document.ScheduleDocument;
import magenda.document.SessionVerbs;
import magenda.exchange.OrganizerParties;
import magenda.schedule.Session;
import magenda.ui.kit.ChipField;
import magenda.ui.kit.GrowingTextArea;
import magenda.ui.kit.Wrapping;
import magenda.wording.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Who organizes a session: the words of the document, and the parties as chips under them. Where
 * the words name others than the chips, these are offered, and taken on a click only.
 */
final class OrganizersPart implements Part {

  private final ScheduleDocument document;
  private final Texts texts;
  private final TextPart words;
  private final ChipField parties;
  private final Label named = new Label();
  private final Hyperlink take;
  private final VBox suggestion;
  private final VBox box;
  private @Nullable Session shown;

  OrganizersPart(ScheduleDocument document, Texts texts, Locale locale) {
    this.document = document;
    this.texts = texts;
    GrowingTextArea area = new GrowingTextArea(1, 8);
    area.setId("inspector-organizers");
    area.setAccessibleText(texts.get("organizers"));
    words =
        new TextPart(
            document, area, session -> session.organizers().text(), SessionVerbs::setOrganizers);
    parties = new ChipField(locale, texts.get("parties"), true);
    parties.input().setId("inspector-parties");
    parties.setOnChanged(this::writeParties);
    parties.input().focusedProperty().subscribe(this::offer);
    Wrapping.of(named);
    named.setMinHeight(Label.USE_PREF_SIZE);
    named.getStyleClass().add("suggestion-words");
    take = new Hyperlink(texts.get("parties.take"));
    take.setId("take-parties");
    take.setOnAction(
        event -> {
          Session session = shown;
          if (session != null) {
            writeParties(OrganizerParties.in(session.organizers().text()));
          }
        });
    suggestion = new VBox(named, take);
    suggestion.getStyleClass().add("suggestion");
    box = new VBox(area, parties, suggestion);
    box.getStyleClass().add("organizers");
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Session session) {
    shown = session;
    words.show(session);
    parties.setValues(session.organizers().parties());
    List<String> inWords = OrganizerParties.in(session.organizers().text());
    boolean differ = !inWords.equals(session.organizers().parties());
    suggestion.setVisible(differ);
    suggestion.setManaged(differ);
    if (differ) {
      named.setText(
          inWords.isEmpty()
              ? texts.get("parties.none")
              : texts.get("parties.named", String.join(" · ", inWords)));
    }
  }

  private void writeParties(List<String> chosen) {
    Session session = shown;
    if (session == null) {
      return;
    }
    document.commitTyping();
    document.edit(session.id()).setParties(chosen);
    document.commitTyping();
  }

  private void offer() {
    parties.setOptions(
        document.schedule().sessions().stream()
            .flatMap(session -> session.organizers().parties().stream())
            .distinct()
            .sorted()
            .toList());
  }
}
