package magenda.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import magenda.problem.ProblemException;
import magenda.schedule.Release;
import magenda.schedule.Schedule;
import magenda.schedule.ScheduleBuilder;
import magenda.schedule.Session;
import magenda.schedule.Sessions;
import magenda.schedule.UnknownMembers;
import org.jspecify.annotations.Nullable;

/**
 * Reads one state of a schedule, the working copy or a release, member by member in any order, and
 * builds it when all states are known: a release may refer to sessions of the state after it.
 */
final class StateReader {

  /** A session of its own, or the id of one that the state after this one holds. */
  private sealed interface Entry {
    record Own(Session session) implements Entry {}

    record Same(UUID id) implements Entry {}
  }

  private final JsonInput json;
  private final String path;
  private final PartReader parts;
  private final SessionReader sessionReader;
  private final UnknownReader unknown = new UnknownReader();
  private final List<UnaryOperator<ScheduleBuilder>> values = new ArrayList<>();
  private final List<Entry> sessions = new ArrayList<>();
  private final List<StateReader> releases = new ArrayList<>();
  private @Nullable UUID id;
  private String note = "";
  private String checksum = "";

  /** Reads the working copy. */
  StateReader(JsonInput json) {
    this(json, "", new SessionReader(json));
  }

  private StateReader(JsonInput json, String path, SessionReader sessionReader) {
    this.json = json;
    this.path = path;
    this.sessionReader = sessionReader;
    parts = new PartReader(json);
  }

  /** Takes in the member whose value is stood on. */
  void member(String name) throws ProblemException {
    switch (name) {
      case "id" -> id = json.meaning(Meanings::id);
      case "title" -> set(ScheduleBuilder::title, json.text());
      case "subtitle" -> set(ScheduleBuilder::subtitle, json.text());
      case "introduction" -> set(ScheduleBuilder::introduction, json.text());
      case "zone" -> set(ScheduleBuilder::zone, json.meaning(Meanings::zone));
      case "language" -> set(ScheduleBuilder::language, json.text());
      case "period" -> set(ScheduleBuilder::period, json.meaning(Meanings::period));
      case "defaultDuration" ->
          set(ScheduleBuilder::defaultDuration, json.meaning(Meanings::defaultDuration));
      case "columns" -> set(ScheduleBuilder::columns, parts.columns());
      case "version" -> set(ScheduleBuilder::version, parts.version());
      case "clusters" -> set(ScheduleBuilder::clusters, parts.clusters());
      case "sessions" -> sessions();
      default -> {
        if (path.isEmpty()) {
          memberOfWorkingCopy(name);
        } else {
          memberOfRelease(name);
        }
      }
    }
  }

  private <T> void set(BiFunction<ScheduleBuilder, T, ScheduleBuilder> setter, T value) {
    values.add(builder -> setter.apply(builder, value));
  }

  private void memberOfWorkingCopy(String name) throws ProblemException {
    if (!name.equals("releases")) {
      unknown.keep(name, json);
      return;
    }
    json.beginList();
    while (json.nextElement()) {
      StateReader release = new StateReader(json, json.path(), sessionReader);
      json.beginObject();
      for (String of = json.nextMember(); of != null; of = json.nextMember()) {
        release.member(of);
      }
      releases.add(release);
    }
  }

  private void memberOfRelease(String name) throws ProblemException {
    switch (name) {
      case "note" -> note = json.text();
      case "checksum" -> checksum = json.text();
      default -> unknown.keep(name, json);
    }
  }

  private void sessions() throws ProblemException {
    json.beginList();
    while (json.nextElement()) {
      sessions.add(
          !path.isEmpty() && json.atText()
              ? new Entry.Same(json.meaning(Meanings::id))
              : new Entry.Own(sessionReader.session()));
    }
  }

  // ---- when everything was read

  /** The working copy with all its releases. */
  Schedule build() throws ProblemException {
    if (id == null) {
      throw json.problem(StoreProblem.MISSING, "id");
    }
    Sessions present = sessions(Sessions.NONE);
    UnknownMembers members = unknown.members();
    Sessions newer = present;
    List<Release> built = new ArrayList<>();
    for (StateReader reader : releases.reversed()) {
      Release release = reader.release(id, newer, members);
      built.addFirst(release);
      newer = release.schedule().sessions();
    }
    return builder(id).sessions(present).releases(built).unknown(members).build();
  }

  /**
   * Of the members that are not known, those whose name the working copy has too are taken for such
   * of the schedule, the others for such of the release.
   */
  private Release release(UUID workingId, Sessions newer, UnknownMembers ofWorkingCopy)
      throws ProblemException {
    Map<String, String> ofSchedule = new LinkedHashMap<>(unknown.members().json());
    Map<String, String> ofRelease = new LinkedHashMap<>(ofSchedule);
    ofSchedule.keySet().retainAll(ofWorkingCopy.json().keySet());
    ofRelease.keySet().removeAll(ofWorkingCopy.json().keySet());
    Schedule frozen =
        builder(id == null ? workingId : id)
            .sessions(sessions(newer))
            .unknown(new UnknownMembers(ofSchedule))
            .build();
    return new Release(frozen, note, checksum, new UnknownMembers(ofRelease));
  }

  private ScheduleBuilder builder(UUID scheduleId) {
    ScheduleBuilder builder = new ScheduleBuilder(scheduleId);
    for (UnaryOperator<ScheduleBuilder> value : values) {
      builder = value.apply(builder);
    }
    return builder;
  }

  private Sessions sessions(Sessions newer) throws ProblemException {
    Map<UUID, Session> later = HashMap.newHashMap(newer.size());
    newer.forEach(session -> later.put(session.id(), session));
    List<Session> all = new ArrayList<>(sessions.size());
    for (Entry entry : sessions) {
      all.add(resolved(entry, later));
    }
    try {
      return Sessions.of(all);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(
          json.problem(StoreProblem.REPEATED, place(), repeated(all).toString()).problem(), e);
    }
  }

  private static UUID repeated(List<Session> sessions) {
    Set<UUID> ids = new HashSet<>();
    return sessions.stream().map(Session::id).filter(id -> !ids.add(id)).findFirst().orElseThrow();
  }

  private Session resolved(Entry entry, Map<UUID, Session> later) throws ProblemException {
    return switch (entry) {
      case Entry.Own own -> own.session();
      case Entry.Same same -> {
        Session session = later.get(same.id());
        if (session == null) {
          throw json.problem(StoreProblem.NO_SUCH_SESSION, place(), same.id().toString());
        }
        yield session;
      }
    };
  }

  private String place() {
    return path.isEmpty() ? "sessions" : path + ".sessions";
  }
}
