package magenda.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import magenda.problem.ProblemException;
import magenda.schedule.Release;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.schedule.Sessions;
import magenda.schedule.UnknownMembers;
import org.jspecify.annotations.Nullable;

/** Reads what {@link HistoryWriter} wrote, pools before what refers to them. */
final class HistoryReader {

  private final JsonInput json;
  private final SessionReader sessionReader;
  private final List<Session> sessions = new ArrayList<>();
  private final List<Release> releases = new ArrayList<>();
  private final List<Schedule> states = new ArrayList<>();
  private final List<StoredLabel> labels = new ArrayList<>();
  private int position;
  private int saved = -1;

  HistoryReader(JsonInput json) {
    this.json = json;
    sessionReader = new SessionReader(json);
  }

  /** Takes in the member whose value is stood on. */
  void member(String name) throws ProblemException {
    switch (name) {
      case "sessions" -> {
        json.beginList();
        while (json.nextElement()) {
          sessions.add(sessionReader.session());
        }
      }
      case "releases" -> {
        json.beginList();
        while (json.nextElement()) {
          releases.add(release());
        }
      }
      case "states" -> {
        json.beginList();
        Schedule before = null;
        while (json.nextElement()) {
          before = state(before);
          states.add(before);
        }
      }
      case "labels" -> {
        json.beginList();
        while (json.nextElement()) {
          labels.add(label());
        }
      }
      case "position" -> position = json.number();
      case "saved" -> saved = json.number();
      default -> throw json.invalid(name);
    }
  }

  /** The history, when all members were read. */
  StoredHistory build() throws ProblemException {
    try {
      return new StoredHistory(states, labels, position, saved);
    } catch (IllegalArgumentException e) {
      throw json.contradiction(e);
    }
  }

  private StoredLabel label() throws ProblemException {
    String kind = "";
    String subject = "";
    int count = 0;
    json.beginObject();
    for (String name = json.nextMember(); name != null; name = json.nextMember()) {
      switch (name) {
        case "kind" -> kind = json.recurringText();
        case "subject" -> subject = json.recurringText();
        case "count" -> count = json.number();
        default -> throw json.invalid(name);
      }
    }
    return new StoredLabel(kind, subject, count);
  }

  private Release release() throws ProblemException {
    String note = "";
    String checksum = "";
    UnknownMembers unknown = UnknownMembers.NONE;
    Schedule head = null;
    List<Session> held = List.of();
    json.beginObject();
    for (String name = json.nextMember(); name != null; name = json.nextMember()) {
      switch (name) {
        case "note" -> note = json.text();
        case "checksum" -> checksum = json.text();
        case "unknown" -> unknown = unknown();
        case "head" -> head = head();
        case "sessions" -> held = references(sessions);
        default -> throw json.invalid(name);
      }
    }
    if (head == null) {
      throw json.missing("head");
    }
    return new Release(withSessions(head, distinct(held)), note, checksum, unknown);
  }

  private UnknownMembers unknown() throws ProblemException {
    Map<String, String> members = new LinkedHashMap<>();
    json.beginObject();
    for (String name = json.nextMember(); name != null; name = json.nextMember()) {
      members.put(name, json.opaque());
    }
    return new UnknownMembers(members);
  }

  private Schedule head() throws ProblemException {
    StateReader reader = new StateReader(json);
    json.beginObject();
    for (String name = json.nextMember(); name != null; name = json.nextMember()) {
      reader.member(name);
    }
    return reader.build();
  }

  private Schedule state(@Nullable Schedule before) throws ProblemException {
    Schedule head = before;
    Sessions old = before == null ? Sessions.NONE : before.sessions();
    int front = 0;
    int back = 0;
    List<Session> between = List.of();
    json.beginObject();
    for (String name = json.nextMember(); name != null; name = json.nextMember()) {
      switch (name) {
        case "head" -> head = head();
        case "releases" -> head = withReleases(head, references(releases));
        case "front" -> front = json.number();
        case "back" -> back = json.number();
        case "between" -> between = references(sessions);
        default -> throw json.invalid(name);
      }
    }
    if (head == null) {
      throw json.missing("head");
    }
    if (front + back > old.size()) {
      throw json.contradiction(new IllegalArgumentException("More stays than there was"));
    }
    return withSessions(head, spliced(old, front, between, back));
  }

  private Sessions spliced(Sessions old, int front, List<Session> between, int back)
      throws ProblemException {
    boolean oneReplaced = between.size() == 1 && front + 1 + back == old.size();
    if (between.isEmpty() && front + back == old.size()) {
      return old;
    }
    if (oneReplaced && old.get(front).id().equals(between.getFirst().id())) {
      return old.replaced(front, between.getFirst());
    }
    List<Session> now = new ArrayList<>(old.subList(0, front));
    now.addAll(between);
    now.addAll(old.subList(old.size() - back, old.size()));
    return distinct(now);
  }

  private Sessions distinct(List<Session> all) throws ProblemException {
    try {
      return Sessions.of(all);
    } catch (IllegalArgumentException e) {
      throw json.contradiction(e);
    }
  }

  private <T> List<T> references(List<T> pool) throws ProblemException {
    List<T> found = new ArrayList<>();
    json.beginList();
    while (json.nextElement()) {
      int number = json.number();
      if (number >= pool.size()) {
        throw json.invalid(Integer.toString(number));
      }
      found.add(pool.get(number));
    }
    return found;
  }

  private Schedule withReleases(@Nullable Schedule head, List<Release> all)
      throws ProblemException {
    if (head == null) {
      throw json.missing("head");
    }
    return head.toBuilder().releases(all).build();
  }

  private static Schedule withSessions(Schedule head, Sessions all) {
    return head.toBuilder().sessions(all).build();
  }
}
