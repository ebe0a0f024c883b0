package magenda.exchange;

import java.time.ZoneId;
import java.util.List;
import magenda.problem.ProblemException;
import magenda.schedule.Cluster;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.schedule.SessionFilter;
import org.jspecify.annotations.Nullable;

/**
 * What of a schedule is exported. To export a release, its schedule is given.
 *
 * @param filter which sessions are exported
 * @param zone the zone of a further column with the local hour, or null for none
 */
public record ExportOptions(SessionFilter filter, @Nullable ZoneId zone) {

  /** All sessions, without a further column. */
  public static final ExportOptions NONE = new ExportOptions(SessionFilter.ALL, null);

  /** The sessions that are exported, in their order. */
  public List<Session> select(Schedule schedule) {
    return schedule.sessions().stream().filter(filter::matches).toList();
  }

  /**
   * Stops if the schedule has no such cluster.
   *
   * @throws ProblemException with {@link ExchangeProblem#NO_SUCH_CLUSTER}
   */
  public void requireKnownCluster(Schedule schedule) throws ProblemException {
    String cluster = filter.cluster();
    if (!cluster.isEmpty() && schedule.cluster(cluster).isEmpty()) {
      throw ProblemException.of(
          ExchangeProblem.NO_SUCH_CLUSTER,
          cluster,
          String.join(", ", schedule.clusters().stream().map(Cluster::id).toList()));
    }
  }
}
