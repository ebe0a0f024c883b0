package magenda.store;

import java.util.List;
import java.util.UUID;
import magenda.schedule.Release;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.schedule.Sessions;

/**
 * Writes a history as pools of what recurs in it, sessions, releases and heads (a schedule without
 * its sessions), followed by the states, which refer to them by number.
 */
final class HistoryWriter {

  private final JsonOutput json;
  private final StateWriter states;
  private final Pool<Session> sessions = new Pool<>();
  private final Pool<Release> releases = new Pool<>();

  HistoryWriter(JsonOutput json) {
    this.json = json;
    states = new StateWriter(json);
  }

  /** Writes the members of a history; the object itself is the caller's. */
  void history(StoredHistory history) {
    fillPools(history.states());
    json.beginList("sessions");
    SessionWriter writer = new SessionWriter(json);
    sessions.all().forEach(writer::session);
    json.endList();
    json.beginList("releases");
    releases.all().forEach(this::release);
    json.endList();
    json.beginList("states");
    Schedule before = Schedule.empty(new UUID(0, 0));
    for (Schedule state : history.states()) {
      state(before, state);
      before = state;
    }
    json.endList();
    json.beginList("labels");
    for (StoredLabel label : history.labels()) {
      json.beginObject();
      json.text("kind", label.kind());
      json.text("subject", label.subject());
      json.number("count", label.count());
      json.endObject();
    }
    json.endList();
    json.number("position", history.position());
    if (history.saved() >= 0) {
      json.number("saved", history.saved());
    }
  }

  private void fillPools(List<Schedule> all) {
    for (Schedule state : all) {
      state.sessions().forEach(sessions::add);
      for (Release release : state.releases()) {
        if (releases.add(release)) {
          release.schedule().sessions().forEach(sessions::add);
        }
      }
    }
  }

  private void release(Release release) {
    json.beginObject();
    json.text("note", release.note());
    json.text("checksum", release.checksum());
    json.beginObject("unknown");
    json.unknown(release.unknown());
    json.endObject();
    json.beginObject("head");
    head(release.schedule());
    json.endObject();
    json.beginList("sessions");
    release.schedule().sessions().forEach(session -> json.element(sessions.numberOf(session)));
    json.endList();
    json.endObject();
  }

  private void head(Schedule schedule) {
    json.text("id", schedule.id().toString());
    states.details(schedule);
    states.version(schedule.version());
    states.clusters(schedule);
    json.unknown(schedule.unknown());
  }

  /** A state as its difference from another: how many sessions stay at both ends, what between. */
  private void state(Schedule before, Schedule state) {
    json.beginObject();
    if (!headOf(before).equals(headOf(state))) {
      json.beginObject("head");
      head(state);
      json.endObject();
      json.beginList("releases");
      state.releases().forEach(release -> json.element(releases.numberOf(release)));
      json.endList();
    }
    Sessions old = before.sessions();
    Sessions now = state.sessions();
    int most = Math.min(old.size(), now.size());
    int front = 0;
    while (front < most && same(old.get(front), now.get(front))) {
      front++;
    }
    int back = 0;
    while (back < most - front
        && same(old.get(old.size() - 1 - back), now.get(now.size() - 1 - back))) {
      back++;
    }
    json.number("front", front);
    json.number("back", back);
    json.beginList("between");
    for (Session session : now.subList(front, now.size() - back)) {
      json.element(sessions.numberOf(session));
    }
    json.endList();
    json.endObject();
  }

  @SuppressWarnings("ReferenceEquality") // states share their sessions; contents need no comparing
  private static boolean same(Session a, Session b) {
    return a == b;
  }

  private static Schedule headOf(Schedule schedule) {
    return schedule.toBuilder().sessions(Sessions.NONE).build();
  }
}
