package magenda.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import magenda.schedule.Cluster;
import magenda.schedule.Schedule;
import magenda.schedule.Session;

/**
 * What sessions of one schedule refer to, so that nothing of them is lost in another.
 *
 * @param clusters the clusters they belong to
 * @param columns the further columns they fill
 */
record NeededParts(List<Cluster> clusters, Set<String> columns) {

  /** What the sessions of a schedule need of it. */
  static NeededParts of(Schedule rows) {
    Set<String> ids = new HashSet<>();
    Set<String> columns = new LinkedHashSet<>();
    for (Session session : rows.sessions()) {
      ids.addAll(session.clusters());
      columns.addAll(session.fields().keySet());
    }
    return new NeededParts(
        rows.clusters().stream().filter(cluster -> ids.contains(cluster.id())).toList(), columns);
  }

  /** The schedule with those of the parts that it lacks behind its own. */
  Schedule addedTo(Schedule schedule) {
    List<Cluster> allClusters = new ArrayList<>(schedule.clusters());
    clusters.stream()
        .filter(cluster -> schedule.cluster(cluster.id()).isEmpty())
        .forEach(allClusters::add);
    Set<String> allColumns = new LinkedHashSet<>(schedule.columns());
    allColumns.addAll(columns);
    return schedule.toBuilder().clusters(allClusters).columns(List.copyOf(allColumns)).build();
  }
}
