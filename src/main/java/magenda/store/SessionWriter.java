package magenda.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import magenda.schedule.ClockTime;
import magenda.schedule.EdtfDate;
import magenda.schedule.Organizers;
import magenda.schedule.Session;
import magenda.schedule.Status;
import magenda.schedule.Tbc;
import magenda.schedule.When;

/** Writes sessions. */
final class SessionWriter {

  private final JsonOutput json;

  SessionWriter(JsonOutput json) {
    this.json = json;
  }

  /** Writes a session as an element of a list. */
  void session(Session session) {
    json.beginObject();
    json.text("id", session.id().toString());
    json.text("number", session.number());
    json.text("title", session.title());
    json.text("description", session.description());
    if (session.status() != Status.PLANNED) {
      json.text("status", Meanings.constant(session.status()));
    }
    if (!session.when().equals(When.OPEN)) {
      when(session.when());
    }
    if (!session.tbc().isEmpty()) {
      json.beginList("tbc");
      for (Tbc field : session.tbc()) {
        json.element(Meanings.constant(field));
      }
      json.endList();
    }
    json.texts("clusters", session.clusters());
    json.texts("platforms", session.platforms());
    json.text("link", session.link());
    if (!session.organizers().isEmpty()) {
      organizers(session.organizers());
    }
    json.textsByName("fields", session.fields());
    json.text("series", session.series());
    if (session.repeatOf() != null) {
      json.text("repeatOf", session.repeatOf().toString());
    }
    json.text("notes", session.notes());
    json.texts("source", session.source());
    if (!session.modified().equals(Instant.EPOCH)) {
      json.text("modified", Meanings.moment(session.modified()));
    }
    json.unknown(session.unknown());
    json.endObject();
  }

  private void organizers(Organizers organizers) {
    json.beginObject("organizers");
    json.text("text", organizers.text());
    json.texts("parties", organizers.parties());
    json.unknown(organizers.unknown());
    json.endObject();
  }

  private void when(When when) {
    json.beginObject("when");
    EdtfDate date = when.date();
    if (date != null) {
      json.text("date", date.edtf());
      if (!(date instanceof EdtfDate.Day)) {
        json.truth("continuous", date.continuous());
      }
    }
    if (when.daily()) {
      json.truth("daily", true);
    }
    if (when.time() != null) {
      time(when.time());
    }
    json.text("text", when.text());
    if (!when.understood()) {
      json.truth("understood", false);
    }
    json.unknown(when.unknown());
    json.endObject();
  }

  private void time(ClockTime time) {
    json.text("time", time.start().toString());
    json.text("zone", time.zone().getId());
    LocalTime end = time.end();
    if (end != null) {
      json.text("end", end.toString());
    }
    Duration duration = time.duration();
    if (duration != null) {
      json.text("duration", duration.toString());
    }
  }
}
