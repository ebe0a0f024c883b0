package magenda.ui.inspector;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import magenda.document.ScheduleDocument;
import magenda.schedule.Cluster;
import magenda.schedule.Session;
import magenda.schedule.Status;
import magenda.schedule.Tbc;
import magenda.ui.kit.Wrapping;
import magenda.wording.Texts;

/** What can be set for several sessions at once: status, clusters and what is to be confirmed. */
final class SeveralForm {

  private final ScheduleDocument document;
  private final Texts texts;
  private final VBox box = new VBox();
  private final Label count = new Label();
  private final StatusPart status;
  private final VBox clusters = new VBox();
  private final Map<Tbc, CheckBox> marks = new EnumMap<>(Tbc.class);
  private List<Session> shown = List.of();

  SeveralForm(ScheduleDocument document, Texts texts) {
    this.document = document;
    this.texts = texts;
    box.getStyleClass().add("session-form");
    count.getStyleClass().add("several-title");
    count.setId("several-title");
    Wrapping.of(count);
    Label how = new Label(texts.get("several.how"));
    how.getStyleClass().add("muted");
    Wrapping.of(how);
    status = new StatusPart(texts, chosen -> document.edit(ids()).setStatus(chosen));
    clusters.getStyleClass().add("choices");
    VBox open = new VBox();
    open.getStyleClass().add("choices");
    for (Tbc field : Tbc.values()) {
      CheckBox mark = new CheckBox(texts.get("tbc.field." + field));
      mark.setId("several-" + field);
      mark.setOnAction(event -> document.edit(ids()).setTbc(field, mark.isSelected()));
      marks.put(field, mark);
      open.getChildren().add(mark);
    }
    box.getChildren()
        .addAll(
            new VBox(count, how),
            new FieldBox(texts.get("status"), List.of(), status.node()),
            new FieldBox(texts.get("clusters"), List.of(), clusters),
            new FieldBox(texts.get("open"), List.of(), open));
  }

  Node node() {
    return box;
  }

  /** Shows what the sessions have in common. */
  void show(List<Session> sessions) {
    shown = List.copyOf(sessions);
    count.setText(texts.get("several", sessions.size()));
    List<Status> states = sessions.stream().map(Session::status).distinct().toList();
    status.choose(states.size() == 1 ? states.getFirst() : null);
    clusters.getChildren().clear();
    for (Cluster cluster : document.schedule().clusters()) {
      CheckBox choice = new CheckBox(cluster.fullName());
      Wrapping.of(choice);
      showCommon(choice, count(s -> s.clusters().contains(cluster.id())));
      choice.setOnAction(
          event -> document.edit(ids()).setCluster(cluster.id(), choice.isSelected()));
      clusters.getChildren().add(choice);
    }
    marks.forEach((field, mark) -> showCommon(mark, count(s -> s.tbc().contains(field))));
  }

  private long count(Predicate<Session> condition) {
    return shown.stream().filter(condition).count();
  }

  private void showCommon(CheckBox box, long having) {
    box.setIndeterminate(having > 0 && having < shown.size());
    box.setSelected(having == shown.size());
  }

  private List<UUID> ids() {
    return shown.stream().map(Session::id).toList();
  }
}
