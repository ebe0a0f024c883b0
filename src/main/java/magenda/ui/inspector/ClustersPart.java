package magenda.ui.inspector;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import magenda.document.ScheduleDocument;
import magenda.schedule.Cluster;
import magenda.schedule.Session;
import magenda.ui.kit.ChipField;
import magenda.ui.kit.ClusterStyle;
import org.jspecify.annotations.Nullable;

/** The clusters of a session as chips in their colours. */
final class ClustersPart implements Part {

  private final ScheduleDocument document;
  private final ChipField field;
  private List<Cluster> known = List.of();
  private @Nullable Session shown;

  ClustersPart(ScheduleDocument document, Locale locale, String name) {
    this.document = document;
    field = new ChipField(locale, name, false);
    field.input().setId("inspector-clusters");
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
    return field;
  }

  @Override
  public void show(Session session) {
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
