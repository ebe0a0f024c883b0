package magenda.schedule;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Set;
import java.util.UUID;

/**
 * The sessions of a schedule in the author's order, each id once. Immutable; an edited copy shares
 * all sessions but the edited one, and of the references to them all chunks in which nothing
 * changed, so that a thousand states of a long schedule stay small.
 */
public final class Sessions extends AbstractList<Session> implements RandomAccess {

  /** No sessions. */
  public static final Sessions NONE = new Sessions(new Session[0][], 0);

  private static final int CHUNK = 128;

  /** All full but the last, which is not empty. */
  private final Session[][] chunks;

  private final int size;

  private Sessions(Session[][] chunks, int size) {
    this.chunks = chunks;
    this.size = size;
  }

  /**
   * The given sessions in their order.
   *
   * @throws IllegalArgumentException if an id occurs twice
   */
  public static Sessions of(Collection<Session> sessions) {
    if (sessions instanceof Sessions same) {
      return same;
    }
    Set<UUID> ids = HashSet.newHashSet(sessions.size());
    for (Session session : sessions) {
      if (!ids.add(session.id())) {
        throw new IllegalArgumentException("Two sessions have the id " + session.id());
      }
    }
    return NONE.next(List.copyOf(sessions));
  }

  @Override
  public Session get(int index) {
    Objects.checkIndex(index, size);
    return chunks[index / CHUNK][index % CHUNK];
  }

  @Override
  public int size() {
    return size;
  }

  /** The place of the session with this id, counted from 0, or -1. */
  public int indexOf(UUID id) {
    int index = 0;
    for (Session[] chunk : chunks) {
      for (Session session : chunk) {
        if (session.id().equals(id)) {
          return index;
        }
        index++;
      }
    }
    return -1;
  }

  /** A copy with the session at {@code index} replaced by another state of the same session. */
  public Sessions replaced(int index, Session session) {
    if (!get(index).id().equals(session.id())) {
      throw new IllegalArgumentException("A session is replaced by a state of itself only");
    }
    Session[][] copy = chunks.clone();
    copy[index / CHUNK] = copy[index / CHUNK].clone();
    copy[index / CHUNK][index % CHUNK] = session;
    return new Sessions(copy, size);
  }

  /**
   * A copy with a session put in before {@code index}.
   *
   * @throws IllegalArgumentException if its id is there already
   */
  public Sessions inserted(int index, Session session) {
    if (indexOf(session.id()) >= 0) {
      throw new IllegalArgumentException("Two sessions have the id " + session.id());
    }
    List<Session> copy = new ArrayList<>(this);
    copy.add(index, session);
    return next(copy);
  }

  /** A copy without the sessions of these ids. */
  public Sessions without(Set<UUID> ids) {
    return next(stream().filter(session -> !ids.contains(session.id())).toList());
  }

  /**
   * A copy with the sessions of these ids taken out and put together, in their order, so that the
   * first of them stands at {@code index} of the result.
   *
   * @param index from 0 to the number of sessions that stay; others are brought to the nearest end
   */
  public Sessions moved(Set<UUID> ids, int index) {
    List<Session> moving = stream().filter(session -> ids.contains(session.id())).toList();
    List<Session> copy = new ArrayList<>(this);
    copy.removeIf(session -> ids.contains(session.id()));
    copy.addAll(Math.clamp(index, 0, copy.size()), moving);
    return next(copy);
  }

  /** The state with these sessions, which shares the chunks that are the same in this one. */
  private Sessions next(List<Session> sessions) {
    int count = sessions.size();
    Session[][] copy = new Session[(count + CHUNK - 1) / CHUNK][];
    for (int i = 0; i < copy.length; i++) {
      List<Session> part = sessions.subList(i * CHUNK, Math.min((i + 1) * CHUNK, count));
      copy[i] =
          i < chunks.length && isSame(chunks[i], part) ? chunks[i] : part.toArray(Session[]::new);
    }
    return new Sessions(copy, count);
  }

  @SuppressWarnings("ReferenceEquality") // an unedited session is shared
  private static boolean isSame(Session[] chunk, List<Session> part) {
    if (chunk.length != part.size()) {
      return false;
    }
    for (int i = 0; i < chunk.length; i++) {
      if (chunk[i] != part.get(i)) {
        return false;
      }
    }
    return true;
  }
}
