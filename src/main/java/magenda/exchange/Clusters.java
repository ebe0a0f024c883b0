package magenda.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import magenda.schedule.Cluster;

/** The clusters of a document while it is read: those it declares, and those its rows name. */
final class Clusters {

  private final List<Cluster> clusters;

  /** Begins with the clusters declared. */
  Clusters(List<Cluster> declared) {
    clusters = new ArrayList<>(declared);
  }

  /** All clusters so far, those declared first. */
  List<Cluster> all() {
    return List.copyOf(clusters);
  }

  /** True if there is a cluster of this tag, name or id, whatever the case of its letters. */
  boolean known(String words) {
    return clusters.stream().anyMatch(cluster -> isCalled(cluster, words));
  }

  /** The id of the cluster of this tag, name or id; one that is not known is added. */
  String idOf(String words) {
    for (Cluster cluster : clusters) {
      if (isCalled(cluster, words)) {
        return cluster.id();
      }
    }
    boolean tag = words.length() <= 8 && words.equals(words.toUpperCase(Locale.ROOT));
    Cluster added = Cluster.of(words, tag ? words : "", "").withFreeId(ids(clusters));
    clusters.add(added);
    return added.id();
  }

  static Set<String> ids(List<Cluster> clusters) {
    return clusters.stream().map(Cluster::id).collect(Collectors.toSet());
  }

  private static boolean isCalled(Cluster cluster, String words) {
    return cluster.tag().equalsIgnoreCase(words)
        || cluster.name().equalsIgnoreCase(words)
        || cluster.id().equalsIgnoreCase(words);
  }
}
