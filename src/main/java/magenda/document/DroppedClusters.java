package magenda.document;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import magenda.schedule.Cluster;
import magenda.schedule.Schedule;
import magenda.schedule.Session;

/**
 * The clusters that a schedule has no more, so that no session refers to what is not there.
 *
 * @param ids of these clusters
 */
record DroppedClusters(Set<String> ids) {

  /** Those that were there before and are not there after. */
  static DroppedClusters between(Schedule before, Schedule after) {
    Set<String> ids = new HashSet<>();
    before.clusters().stream().map(Cluster::id).forEach(ids::add);
    after.clusters().stream().map(Cluster::id).forEach(ids::remove);
    return new DroppedClusters(ids);
  }

  /** The schedule with its sessions in none of them. */
  Schedule takenOff(Schedule schedule, Instant now) {
    if (ids.isEmpty()) {
      return schedule;
    }
    List<Session> sessions =
        schedule.sessions().stream().map(session -> takenOff(session, now)).toList();
    return schedule.toBuilder().sessions(sessions).build();
  }

  private Session takenOff(Session session, Instant now) {
    List<String> left = session.clusters().stream().filter(id -> !ids.contains(id)).toList();
    return left.equals(session.clusters())
        ? session
        : session.toBuilder().clusters(left).modified(now).build();
  }
}
