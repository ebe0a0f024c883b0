package magenda.exchange;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import magenda.problem.ProblemException;
import magenda.schedule.Cluster;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import org.jspecify.annotations.Nullable;

/**
 * What of a schedule is exported. To export a release, its schedule is given.
 *
 * @param cluster the id of the cluster whose sessions are exported, or null for all
 * @param organizer words in the organizers of the sessions that are exported, in capital or small
 *     letters, or null for all
 * @param zone the zone of a further column with the local hour, or null for none
 */
public record ExportOptions(
    @Nullable String cluster, @Nullable String organizer, @Nullable ZoneId zone) {

  /** All sessions, without a further column. */
  public static final ExportOptions NONE = new ExportOptions(null, null, null);

  /** The sessions that are exported, in their order. */
  public List<Session> select(Schedule schedule) {
    return schedule.sessions().stream().filter(this::selects).toList();
  }

  /**
   * Stops if the schedule has no such cluster.
   *
   * @throws ProblemException with {@link ExchangeProblem#NO_SUCH_CLUSTER}
   */
  public void requireKnownCluster(Schedule schedule) throws ProblemException {
    if (cluster != null && schedule.cluster(cluster).isEmpty()) {
      throw ProblemException.of(
          ExchangeProblem.NO_SUCH_CLUSTER,
          cluster,
          String.join(", ", schedule.clusters().stream().map(Cluster::id).toList()));
    }
  }

  private boolean selects(Session session) {
    return (cluster == null || session.clusters().contains(cluster))
        && (organizer == null
            || contains(session.organizers().text(), organizer)
            || session.organizers().parties().stream().anyMatch(p -> contains(p, organizer)));
  }

  private static boolean contains(String words, String part) {
    return words.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }
}
