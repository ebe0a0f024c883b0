package magenda.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import magenda.problem.ProblemException;
import magenda.schedule.ClockTime;
import magenda.schedule.EdtfDate;
import magenda.schedule.Organizers;
import magenda.schedule.Session;
import magenda.schedule.SessionBuilder;
import magenda.schedule.Status;
import magenda.schedule.Tbc;
import magenda.schedule.When;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads sessions. */
final class SessionReader {

  private static final PropertyNameMatcher OF_SESSION =
      Json.names(
          "id",
          "number",
          "title",
          "description",
          "status",
          "when",
          "tbc",
          "clusters",
          "platforms",
          "link",
          "organizers",
          "fields",
          "series",
          "repeatOf",
          "notes",
          "source",
          "modified");

  private static final PropertyNameMatcher OF_WHEN =
      Json.names(
          "date", "continuous", "daily", "time", "zone", "end", "duration", "text", "understood");

  private static final PropertyNameMatcher OF_ORGANIZERS = Json.names("text", "parties");

  private final JsonInput json;
  private final Recurring<Status> statuses =
      new Recurring<>(text -> Meanings.constant(Status.class, text));
  private final Recurring<Tbc> fields = new Recurring<>(text -> Meanings.constant(Tbc.class, text));
  private final Recurring<EdtfDate> dates = new Recurring<>(SessionReader::date);
  private final Recurring<LocalTime> times = new Recurring<>(Meanings::time);
  private final Recurring<ZoneId> zones = new Recurring<>(Meanings::zone);
  private final Recurring<Duration> durations = new Recurring<>(Meanings::duration);
  private final Recurring<Instant> moments = new Recurring<>(Meanings::moment);
  private final Map<Organizers, Organizers> organizers = new HashMap<>();

  SessionReader(JsonInput json) {
    this.json = json;
  }

  /** The session stood on. */
  Session session() throws ProblemException {
    UUID id = null;
    String number = "";
    String title = "";
    String description = "";
    Status status = Status.PLANNED;
    When when = When.OPEN;
    Set<Tbc> tbc = Set.of();
    List<String> clusters = List.of();
    List<String> platforms = List.of();
    String link = "";
    Organizers who = Organizers.NONE;
    Map<String, String> further = Map.of();
    String series = "";
    UUID repeatOf = null;
    String notes = "";
    List<String> source = List.of();
    Instant modified = Instant.EPOCH;
    UnknownReader unknown = new UnknownReader();
    json.beginObject();
    for (String name = json.nextMember(OF_SESSION);
        name != null;
        name = json.nextMember(OF_SESSION)) {
      switch (name) {
        case "id" -> id = json.meaning(Meanings::id);
        case "number" -> number = json.text();
        case "title" -> title = json.text();
        case "description" -> description = json.text();
        case "status" -> status = json.meaning(statuses);
        case "when" -> when = when();
        case "tbc" -> tbc = tbc();
        case "clusters" -> clusters = json.recurringTexts();
        case "platforms" -> platforms = json.recurringTexts();
        case "link" -> link = json.recurringText();
        case "organizers" -> who = organizers();
        case "fields" -> further = json.textsByName();
        case "series" -> series = json.recurringText();
        case "repeatOf" -> repeatOf = json.meaning(Meanings::id);
        case "notes" -> notes = json.text();
        case "source" -> source = json.texts();
        case "modified" -> modified = json.meaning(moments);
        default -> unknown.keep(name, json);
      }
    }
    if (id == null) {
      throw json.missing("id");
    }
    return new SessionBuilder(id, modified)
        .number(number)
        .title(title)
        .description(description)
        .status(status)
        .when(when)
        .tbc(tbc)
        .clusters(clusters)
        .platforms(platforms)
        .link(link)
        .organizers(who)
        .fields(further)
        .series(series)
        .repeatOf(repeatOf)
        .notes(notes)
        .source(source)
        .unknown(unknown.members())
        .build();
  }

  private Set<Tbc> tbc() throws ProblemException {
    Set<Tbc> tbc = EnumSet.noneOf(Tbc.class);
    json.beginList();
    while (json.nextElement()) {
      tbc.add(json.meaning(fields));
    }
    return tbc;
  }

  private Organizers organizers() throws ProblemException {
    String text = "";
    List<String> parties = List.of();
    UnknownReader unknown = new UnknownReader();
    json.beginObject();
    for (String name = json.nextMember(OF_ORGANIZERS);
        name != null;
        name = json.nextMember(OF_ORGANIZERS)) {
      switch (name) {
        case "text" -> text = json.recurringText();
        case "parties" -> parties = json.recurringTexts();
        default -> unknown.keep(name, json);
      }
    }
    Organizers read = new Organizers(text, parties, unknown.members());
    Organizers before = organizers.putIfAbsent(read, read);
    return before == null ? read : before;
  }

  private When when() throws ProblemException {
    EdtfDate date = null;
    Boolean continuous = null;
    boolean daily = false;
    LocalTime start = null;
    ZoneId zone = null;
    LocalTime end = null;
    Duration duration = null;
    String text = "";
    boolean understood = true;
    UnknownReader unknown = new UnknownReader();
    json.beginObject();
    for (String name = json.nextMember(OF_WHEN); name != null; name = json.nextMember(OF_WHEN)) {
      switch (name) {
        case "date" -> date = json.meaning(dates);
        case "continuous" -> continuous = json.truth();
        case "daily" -> daily = json.truth();
        case "time" -> start = json.meaning(times);
        case "zone" -> zone = json.meaning(zones);
        case "end" -> end = json.meaning(times);
        case "duration" -> duration = json.meaning(durations);
        case "text" -> text = json.text();
        case "understood" -> understood = json.truth();
        default -> unknown.keep(name, json);
      }
    }
    if (date != null && continuous != null) {
      date = date.withContinuous(continuous);
    }
    try {
      ClockTime time = time(start, zone, end, duration);
      return new When(date, time, daily, text, understood, unknown.members());
    } catch (IllegalArgumentException e) {
      throw json.contradiction(e);
    }
  }

  /** By default a range of days is throughout, months somewhere in. */
  private static EdtfDate date(String edtf) {
    EdtfDate date = EdtfDate.parse(edtf, false);
    return date instanceof EdtfDate.DayRange ? date.withContinuous(true) : date;
  }

  private @Nullable ClockTime time(
      @Nullable LocalTime start,
      @Nullable ZoneId zone,
      @Nullable LocalTime end,
      @Nullable Duration duration)
      throws ProblemException {
    if (start == null) {
      if (zone != null || end != null || duration != null) {
        throw json.missing("time");
      }
      return null;
    }
    if (zone == null) {
      throw json.missing("zone");
    }
    return new ClockTime(start, zone, end, duration);
  }
}
