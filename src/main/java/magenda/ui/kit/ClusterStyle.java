package magenda.ui.kit;

import java.util.List;
import java.util.stream.Stream;
import magenda.schedule.Cluster;
import magenda.schedule.Session;

/** The style class by which a cluster or a session takes its colour from the theme. */
public final class ClusterStyle {

  /** How many colours a theme has for clusters. */
  public static final int COLORS = 8;

  private ClusterStyle() {}

  /**
   * The style class of a cluster: clusters with a tag come first, so that the marked ones differ
   * most.
   *
   * @param clusters all clusters of the schedule, in order
   */
  public static String of(String clusterId, List<Cluster> clusters) {
    List<String> ids =
        Stream.concat(
                clusters.stream().filter(c -> !c.tag().isEmpty()),
                clusters.stream().filter(c -> c.tag().isEmpty()))
            .map(Cluster::id)
            .toList();
    int index = ids.indexOf(clusterId);
    return index < 0 ? "cluster-none" : "cluster-" + index % COLORS;
  }

  /** The style class of a session: that of its first cluster, or {@code cluster-none}. */
  public static String of(Session session, List<Cluster> clusters) {
    return session.clusters().isEmpty()
        ? "cluster-none"
        : of(session.clusters().getFirst(), clusters);
  }
}
