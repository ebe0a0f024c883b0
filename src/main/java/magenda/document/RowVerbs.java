package magenda.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.schedule.SessionBuilder;
import magenda.schedule.Sessions;
import magenda.schedule.expression.Reading.Understood;
import org.jspecify.annotations.Nullable;

/**
 * The verbs on the list of sessions: which there are, and in which order. Each is one step for all
 * its sessions; one that is not in the document is passed over.
 */
public final class RowVerbs {

  private final ScheduleDocument document;

  RowVerbs(ScheduleDocument document) {
    this.document = document;
  }

  /** Puts a new session before {@code index} and selects it. */
  public UUID add(int index) {
    return add(index, UnaryOperator.identity());
  }

  /** Puts a new session with some values before {@code index} and selects it. */
  public UUID add(int index, UnaryOperator<SessionBuilder> values) {
    Session added = values.apply(new SessionBuilder(UUID.randomUUID(), document.now())).build();
    become(EditKind.ADD, List.of(added), sessions().inserted(index, added));
    document.selection().select(added.id());
    return added.id();
  }

  /**
   * Puts sessions before {@code index} and selects them; an id that is there already is replaced by
   * a new one.
   */
  public void insertAll(int index, List<Session> added) {
    insertAll(index, added, UnaryOperator.identity());
  }

  /**
   * Puts the sessions of another schedule before {@code index} and selects them, together with
   * those of its clusters and further columns that they need and that are not here yet.
   */
  public void insertAll(int index, Schedule rows) {
    insertAll(index, rows.sessions(), schedule -> NeededParts.of(rows).addedTo(schedule));
  }

  private void insertAll(int index, List<Session> added, UnaryOperator<Schedule> prepare) {
    if (added.isEmpty()) {
      return;
    }
    Set<UUID> taken = sessions().stream().map(Session::id).collect(Collectors.toSet());
    List<Session> fresh = new ArrayList<>();
    for (Session session : added) {
      fresh.add(taken.add(session.id()) ? session : copyOf(session));
    }
    List<Session> result = new ArrayList<>(sessions());
    result.addAll(index, fresh);
    document.step(
        EditLabel.of(EditKind.ADD, fresh),
        schedule -> prepare.apply(schedule).toBuilder().sessions(result).build());
    select(fresh);
  }

  /**
   * Gives a session the first of several times, and puts a repetition of it behind it for each of
   * the others.
   *
   * @param times at least one
   */
  public void split(UUID id, List<Understood> times) {
    int index = sessions().indexOf(id);
    if (index < 0) {
      return;
    }
    Session original = sessions().get(index);
    List<Session> parts = new ArrayList<>();
    parts.add(at(original, times.getFirst()).modified(document.now()).build());
    for (Understood time : times.subList(1, times.size())) {
      parts.add(copyOf(at(original, time).repeatOf(id).build()));
    }
    List<Session> result = new ArrayList<>(sessions());
    result.remove(index);
    result.addAll(index, parts);
    become(EditKind.WHEN, parts, Sessions.of(result));
  }

  private static SessionBuilder at(Session session, Understood time) {
    return SessionVerbs.at(session, time.when().withoutText(), time.tbc());
  }

  /** Puts a copy behind each of these sessions and selects the copies. */
  public void duplicate(Collection<UUID> ids) {
    List<Session> result = new ArrayList<>();
    List<Session> copies = new ArrayList<>();
    for (Session session : sessions()) {
      result.add(session);
      if (ids.contains(session.id())) {
        Session copy = copyOf(session);
        result.add(copy);
        copies.add(copy);
      }
    }
    if (!copies.isEmpty()) {
      become(EditKind.DUPLICATE, copies, Sessions.of(result));
      select(copies);
    }
  }

  /** Removes sessions and selects the one that then stands in the place of the first. */
  public void delete(Collection<UUID> ids) {
    delete(ids, null);
  }

  /**
   * Removes sessions and selects another one.
   *
   * @param next what a view shows beside them; where it is null, the one behind them in the
   *     schedule's order
   */
  public void delete(Collection<UUID> ids, @Nullable UUID next) {
    List<Session> removed = those(ids);
    if (removed.isEmpty()) {
      return;
    }
    int first = sessions().indexOf(removed.getFirst().id());
    become(EditKind.DELETE, removed, sessions().without(Set.copyOf(ids)));
    if (next != null && sessions().indexOf(next) >= 0) {
      document.selection().select(next);
    } else if (!sessions().isEmpty()) {
      Session neighbour = sessions().get(Math.min(first, sessions().size() - 1));
      document.selection().select(neighbour.id());
    }
  }

  /**
   * Brings sessions to another place of the document, together and in their order.
   *
   * @param index how many of the sessions that stay are to stand before them
   */
  public void reorder(Collection<UUID> ids, int index) {
    List<Session> moved = those(ids);
    if (!moved.isEmpty()) {
      become(EditKind.REORDER, moved, sessions().moved(Set.copyOf(ids), index));
    }
  }

  private Sessions sessions() {
    return document.schedule().sessions();
  }

  private List<Session> those(Collection<UUID> ids) {
    Set<UUID> wanted = Set.copyOf(ids);
    return sessions().stream().filter(session -> wanted.contains(session.id())).toList();
  }

  private Session copyOf(Session session) {
    return new SessionCopy(session, UUID.randomUUID(), document.now()).build();
  }

  private void become(EditKind kind, List<Session> touched, Sessions after) {
    document.step(
        EditLabel.of(kind, touched), schedule -> schedule.toBuilder().sessions(after).build());
  }

  private void select(List<Session> chosen) {
    document.selection().selectAll(chosen.stream().map(Session::id).toList());
  }
}
