package magenda.schedule;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One session: a row of the schedule. Texts are as typed; absent ones are empty.
 *
 * @param id kept through all versions; a title is no identity
 * @param number the number the authors gave it, if they number sessions
 * @param title without cluster tags and TBC marks
 * @param description in Markdown: a lead, bullets, a goal
 * @param status whether it is going to be held
 * @param when as much of its time as is known
 * @param tbc the fields that are to be confirmed; see {@link #open}
 * @param clusters ids of the clusters it belongs to
 * @param platforms where it takes place, such as "Zoom"
 * @param link where to join
 * @param organizers who organizes it
 * @param fields what stands in the schedule's further columns, by column name
 * @param series the name of the series it is a part of
 * @param repeatOf the session it repeats for another half of the world, or null
 * @param notes internal words that no export shows
 * @param source the cells of the document it was imported from, verbatim
 * @param modified when it was last changed; takes no part in comparison
 * @param unknown members of the file that this version does not know
 */
public record Session(
    UUID id,
    String number,
    String title,
    String description,
    Status status,
    When when,
    Set<Tbc> tbc,
    List<String> clusters,
    List<String> platforms,
    String link,
    Organizers organizers,
    Map<String, String> fields,
    String series,
    @Nullable UUID repeatOf,
    String notes,
    List<String> source,
    Instant modified,
    UnknownMembers unknown) {

  /** Copies the collections, dropping repeated clusters and field values that are empty. */
  public Session {
    tbc = tbc.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(tbc));
    clusters = withoutRepeated(clusters);
    platforms = List.copyOf(platforms);
    fields = withoutEmpty(fields);
    source = List.copyOf(source);
  }

  /** An empty session. */
  public static Session of(UUID id, Instant modified) {
    return new SessionBuilder(id, modified).build();
  }

  /** A builder that begins with the values of this session. */
  public SessionBuilder toBuilder() {
    return new SessionBuilder(this);
  }

  /**
   * True while any field is to be confirmed, the words of its time are not understood, or it has no
   * date: nothing is agreed about such a session, whether it is marked or not.
   */
  public boolean open() {
    return !tbc.isEmpty() || !when.understood() || when.date() == null;
  }

  private static List<String> withoutRepeated(List<String> clusters) {
    boolean repeated = clusters.size() > 1 && new HashSet<>(clusters).size() < clusters.size();
    return repeated ? clusters.stream().distinct().toList() : List.copyOf(clusters);
  }

  private static Map<String, String> withoutEmpty(Map<String, String> fields) {
    if (fields.isEmpty()) {
      return Map.of();
    }
    Map<String, String> copy = new LinkedHashMap<>(fields);
    copy.values().removeIf(String::isEmpty);
    return Collections.unmodifiableMap(copy);
  }
}
