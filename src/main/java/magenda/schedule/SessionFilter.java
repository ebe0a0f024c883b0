package magenda.schedule;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which sessions are asked for. What is set must all hold.
 *
 * @param cluster the id of a cluster, or empty for any
 * @param organizer words that stand in the organizers, in any case, or empty for any
 * @param session the one session asked for, or null for any
 */
public record SessionFilter(String cluster, String organizer, @Nullable UUID session) {

  /** All sessions. */
  public static final SessionFilter ALL = new SessionFilter("", "", null);

  /** The sessions of one cluster. */
  public static SessionFilter cluster(String id) {
    return new SessionFilter(id, "", null);
  }

  /** One session. */
  public static SessionFilter only(UUID id) {
    return new SessionFilter("", "", id);
  }

  /** True if this session is asked for. */
  public boolean matches(Session candidate) {
    return (session == null || session.equals(candidate.id()))
        && (cluster.isEmpty() || candidate.clusters().contains(cluster))
        && (organizer.isBlank() || organizedBy(candidate));
  }

  private boolean organizedBy(Session candidate) {
    String wanted = organizer.strip().toLowerCase(Locale.ROOT);
    return candidate.organizers().text().toLowerCase(Locale.ROOT).contains(wanted)
        || candidate.organizers().parties().stream()
            .anyMatch(party -> party.toLowerCase(Locale.ROOT).contains(wanted));
  }
}
