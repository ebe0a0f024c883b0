package magenda.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import magenda.schedule.Session;
import magenda.schedule.Sessions;

/**
 * The stretch in which two states of the sessions differ: before and behind it both hold the same.
 *
 * @param start where it begins in both
 * @param before what stood there
 * @param after what stands there now
 * @param placesBefore where each session stood, by id, counted from the start of the document
 * @param placesAfter where each session stands now
 */
record Stretch(
    int start,
    List<Session> before,
    List<Session> after,
    Map<UUID, Integer> placesBefore,
    Map<UUID, Integer> placesAfter) {

  /** Compares two states by reference, because an unedited session is shared. */
  @SuppressWarnings("ReferenceEquality")
  static Stretch changed(Sessions previous, Sessions next) {
    int shorter = Math.min(previous.size(), next.size());
    int start = 0;
    while (start < shorter && previous.get(start) == next.get(start)) {
      start++;
    }
    int same = 0;
    while (same < shorter - start
        && previous.get(previous.size() - 1 - same) == next.get(next.size() - 1 - same)) {
      same++;
    }
    List<Session> before = previous.subList(start, previous.size() - same);
    List<Session> after = next.subList(start, next.size() - same);
    return new Stretch(start, before, after, places(before, start), places(after, start));
  }

  private static Map<UUID, Integer> places(List<Session> sessions, int start) {
    Map<UUID, Integer> places = HashMap.newHashMap(sessions.size());
    for (Session session : sessions) {
      places.put(session.id(), start + places.size());
    }
    return places;
  }

  boolean isEmpty() {
    return before.isEmpty() && after.isEmpty();
  }

  /** Where it ends now, exclusive. */
  int nextEnd() {
    return start + after.size();
  }

  /** True if this session, which was there, is there no more. */
  boolean isGone(Session old) {
    return !placesAfter.containsKey(old.id());
  }

  /** True if this session was not there. */
  boolean isNew(Session now) {
    return !placesBefore.containsKey(now.id());
  }

  /** True if the sessions that are in both states follow each other in the same order. */
  boolean keepsOrder() {
    int last = -1;
    for (Session session : before) {
      int place = placesAfter.getOrDefault(session.id(), last);
      if (place < last) {
        return false;
      }
      last = place;
    }
    return true;
  }

  /** True if both states hold the very same sessions, in whatever order. */
  @SuppressWarnings("ReferenceEquality")
  boolean keepsMembers() {
    if (before.size() != after.size()) {
      return false;
    }
    for (Session session : before) {
      Integer place = placesAfter.get(session.id());
      if (place == null || after.get(place - start) != session) {
        return false;
      }
    }
    return true;
  }

  /** Where each session of the former state stands now, counted from the start of the document. */
  int[] permutation() {
    return before.stream()
        .mapToInt(session -> placesAfter.getOrDefault(session.id(), -1))
        .toArray();
  }
}
