package magenda.ui.inspector;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import magenda.document.ScheduleDocument;
import magenda.schedule.Cluster;
import magenda.schedule.Session;
import magenda.ui.kit.ChipField;
import magenda.ui.kit.ClusterStyle;
import magenda.ui.kit.Wrapping;
import magenda.wording.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The clusters of a session as chips in their colours. Words that are no cluster of the schedule
 * stay in the field, also while another session is looked at, and can be made one on a click: done
 * at once, each slip of the keyboard would be a cluster.
 */
final class ClustersPart implements Part {

  private final ScheduleDocument document;
  private final Texts texts;
  private final ChipField field;
  private final Label unknown = new Label();
  private final VBox suggestion;
  private final VBox box;
  private final Map<UUID, String> typed = new HashMap<>();
  private List<Cluster> known = List.of();
  private Map<String, String> byWords = Map.of();
  private @Nullable Session shown;

  ClustersPart(ScheduleDocument document, Texts texts, Locale locale) {
    this.document = document;
    this.texts = texts;
    field = new ChipField(locale, texts.get("clusters"), false);
    field.input().setId("inspector-clusters");
    Wrapping.of(unknown);
    unknown.setMinHeight(Label.USE_PREF_SIZE);
    unknown.getStyleClass().add("suggestion-words");
    Hyperlink make = new Hyperlink(texts.get("clusters.make"));
    make.setId("make-cluster");
    make.setOnAction(event -> make());
    suggestion = new VBox(unknown, make);
    suggestion.setId("unknown-cluster");
    suggestion.getStyleClass().add("suggestion");
    box = new VBox(field, suggestion);
    box.getStyleClass().add("field-box");
    offer("");
    field.setOnUnknown(this::offer);
    field.setOnChanged(
        names -> {
          Session session = shown;
          if (session != null) {
            document.edit(session.id()).setClusters(ids(session, names));
          }
        });
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Session session) {
    Session before = shown;
    boolean another = before == null || !before.id().equals(session.id());
    if (another && before != null) {
      typed.put(before.id(), field.input().getText());
    }
    shown = session;
    List<Cluster> clusters = document.schedule().clusters();
    if (!clusters.equals(known)) {
      known = clusters;
      byWords = byWords(clusters);
      field.setOptions(List.copyOf(byWords.keySet()));
      field.setStyleClassOf(this::styleClass);
    }
    Map<String, String> byId = new HashMap<>();
    byWords.forEach((words, id) -> byId.put(id, words));
    field.setValues(session.clusters().stream().map(byId::get).filter(Objects::nonNull).toList());
    if (another) {
      String words = typed.remove(session.id());
      field.setTyped(words == null ? "" : words);
    }
  }

  /** The ids by the words that stand for them: names, and more where these are missing or equal. */
  private static Map<String, String> byWords(List<Cluster> clusters) {
    Map<String, String> ids = new LinkedHashMap<>();
    for (Cluster cluster : clusters) {
      String name = cluster.fullName();
      String words =
          name.isBlank() || ids.containsKey(name) ? name + " [" + cluster.id() + "]" : name;
      ids.put(words.strip(), cluster.id());
    }
    return ids;
  }

  private void offer(String words) {
    suggestion.setVisible(!words.isEmpty());
    suggestion.setManaged(!words.isEmpty());
    unknown.setText(words.isEmpty() ? "" : texts.get("clusters.unknown", words));
    field.input().setAccessibleHelp(unknown.getText());
  }

  private void make() {
    Session session = shown;
    String name = field.input().getText().strip();
    if (session != null && !name.isEmpty()) {
      field.input().clear();
      document.edit(session.id()).addCluster(Cluster.of(name, "", ""));
      field.input().requestFocus();
    }
  }

  private String styleClass(String name) {
    String id = byWords.get(name);
    return id == null ? "" : ClusterStyle.of(id, known);
  }

  /** The ids of these, and those of the session that the schedule does not declare. */
  private List<String> ids(Session session, List<String> names) {
    Stream<String> chosen = names.stream().map(byWords::get).filter(Objects::nonNull);
    Stream<String> undeclared =
        session.clusters().stream().filter(id -> !byWords.containsValue(id));
    return Stream.concat(chosen, undeclared).toList();
  }
}
