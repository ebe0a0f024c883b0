package magenda.ui.inspector;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
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
            document.edit(session.id()).setClusters(ids(names));
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
      field.setOptions(clusters.stream().map(Cluster::name).toList());
      field.setStyleClassOf(this::styleClass);
    }
    field.setValues(
        session.clusters().stream()
            .flatMap(id -> document.schedule().cluster(id).stream())
            .map(Cluster::name)
            .toList());
    if (another) {
      String words = typed.remove(session.id());
      field.setTyped(words == null ? "" : words);
    }
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
    return known.stream()
        .filter(cluster -> cluster.name().equals(name))
        .findFirst()
        .map(cluster -> ClusterStyle.of(cluster.id(), known))
        .orElse("");
  }

  private List<String> ids(List<String> names) {
    return names.stream()
        .flatMap(name -> known.stream().filter(cluster -> cluster.name().equals(name)))
        .map(Cluster::id)
        .toList();
  }
}
