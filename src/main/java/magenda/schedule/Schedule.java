package magenda.schedule;

import java.time.Duration;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A schedule: what one file holds.
 *
 * @param id kept through all versions and copies
 * @param title the title of the document
 * @param subtitle the line under it, such as "Draft Schedule"
 * @param introduction the words before the list of clusters
 * @param zone where days without an hour begin and end, and the zone of hours typed without one
 * @param language the language of the document, as a BCP 47 tag
 * @param period the months or days the schedule covers, from which a missing year follows, or null;
 *     {@link EdtfDate#continuous()} says nothing of a period and is false
 * @param defaultDuration the length assumed where none was stated and one is needed, in whole
 *     minutes, or null
 * @param columns names of the further columns, in order
 * @param version the version of the working copy
 * @param clusters the clusters declared, in order, each id once
 * @param sessions in the author's order, each id once
 * @param releases versions given out before, oldest first
 * @param unknown members of the file that this version does not know
 */
public record Schedule(
    UUID id,
    String title,
    String subtitle,
    String introduction,
    ZoneId zone,
    String language,
    @Nullable EdtfDate period,
    @Nullable Duration defaultDuration,
    List<String> columns,
    Version version,
    List<Cluster> clusters,
    Sessions sessions,
    List<Release> releases,
    UnknownMembers unknown) {

  /**
   * Copies the lists; refuses two clusters of one id, a column named twice, a default duration that
   * is not positive.
   */
  public Schedule {
    period = period == null ? null : period.withContinuous(false);
    columns = List.copyOf(columns);
    clusters = List.copyOf(clusters);
    releases = List.copyOf(releases);
    Set<String> seen = new HashSet<>();
    for (Cluster cluster : clusters) {
      if (!seen.add(cluster.id())) {
        throw new IllegalArgumentException("Two clusters have the id " + cluster.id());
      }
    }
    if (new HashSet<>(columns).size() != columns.size()) {
      throw new IllegalArgumentException("A column is named twice: " + columns);
    }
    if (defaultDuration != null
        && (!defaultDuration.isPositive() || defaultDuration.compareTo(ClockTime.LONGEST) > 0)) {
      throw new IllegalArgumentException(
          "The default duration must be positive: " + defaultDuration);
    }
  }

  /** A schedule without sessions, in UTC and English. */
  public static Schedule empty(UUID id) {
    return new ScheduleBuilder(id).build();
  }

  /** A builder that begins with the values of this schedule. */
  public ScheduleBuilder toBuilder() {
    return new ScheduleBuilder(this);
  }

  /** The session with this id. */
  public Optional<Session> session(UUID id) {
    int index = sessions.indexOf(id);
    return index < 0 ? Optional.empty() : Optional.of(sessions.get(index));
  }

  /** The cluster with this id. */
  public Optional<Cluster> cluster(String id) {
    return clusters.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /** The release given out last. */
  public Optional<Release> lastRelease() {
    return releases.isEmpty() ? Optional.empty() : Optional.of(releases.getLast());
  }

  /** How many sessions are {@linkplain Session#open open}. */
  public int openCount() {
    return (int) sessions.stream().filter(Session::open).count();
  }
}
