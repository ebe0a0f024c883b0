package magenda.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import magenda.schedule.Approval;
import magenda.schedule.Cluster;
import magenda.schedule.Release;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.schedule.Sessions;
import magenda.schedule.UnknownMembers;
import magenda.schedule.Version;

/** Writes the states of a schedule: the working copy and its releases. */
final class StateWriter {

  private final JsonOutput json;
  private final SessionWriter sessions;

  StateWriter(JsonOutput json) {
    this.json = json;
    sessions = new SessionWriter(json);
  }

  /** Writes all members of a working copy; the object itself is the caller's. */
  void workingCopy(Schedule schedule) {
    json.text("id", schedule.id().toString());
    details(schedule);
    version(schedule.version());
    clusters(schedule);
    json.beginList("sessions");
    schedule.sessions().forEach(sessions::session);
    json.endList();
    releases(schedule);
    json.unknown(schedule.unknown());
  }

  /** Writes what is neither version, nor cluster, nor session, nor release. */
  void details(Schedule schedule) {
    json.text("title", schedule.title());
    json.text("subtitle", schedule.subtitle());
    json.text("introduction", schedule.introduction());
    json.text("zone", schedule.zone().getId());
    // an empty language is written too: where the member is absent it means English
    json.anyText("language", schedule.language());
    if (schedule.period() != null) {
      json.text("period", schedule.period().edtf());
    }
    if (schedule.defaultDuration() != null) {
      json.text("defaultDuration", schedule.defaultDuration().toString());
    }
    json.texts("columns", schedule.columns());
  }

  /** Writes the releases, oldest first; left out where there are none. */
  void releases(Schedule schedule) {
    List<Release> releases = schedule.releases();
    if (releases.isEmpty()) {
      return;
    }
    json.beginList("releases");
    for (int i = 0; i < releases.size(); i++) {
      boolean newest = i == releases.size() - 1;
      Sessions newer = newest ? schedule.sessions() : releases.get(i + 1).schedule().sessions();
      release(releases.get(i), schedule.id(), newer);
    }
    json.endList();
  }

  private void release(Release release, UUID workingId, Sessions newer) {
    Schedule frozen = release.schedule();
    Map<UUID, Session> later = HashMap.newHashMap(newer.size());
    newer.forEach(session -> later.put(session.id(), session));
    json.beginObject();
    version(release.version());
    json.text("note", release.note());
    json.text("checksum", release.checksum());
    if (!frozen.id().equals(workingId)) {
      json.text("id", frozen.id().toString());
    }
    details(frozen);
    clusters(frozen);
    json.beginList("sessions");
    for (Session session : frozen.sessions()) {
      if (session.equals(later.get(session.id()))) {
        json.element(session.id().toString());
      } else {
        sessions.session(session);
      }
    }
    json.endList();
    Map<String, String> unknown = new LinkedHashMap<>(frozen.unknown().json());
    release.unknown().json().forEach(unknown::putIfAbsent);
    json.unknown(new UnknownMembers(unknown));
    json.endObject();
  }

  /** Writes the clusters; left out where there are none. */
  void clusters(Schedule schedule) {
    if (schedule.clusters().isEmpty()) {
      return;
    }
    json.beginList("clusters");
    for (Cluster cluster : schedule.clusters()) {
      json.beginObject();
      json.text("id", cluster.id());
      json.text("name", cluster.name());
      json.text("tag", cluster.tag());
      json.text("color", cluster.color());
      json.text("note", cluster.note());
      json.unknown(cluster.unknown());
      json.endObject();
    }
    json.endList();
  }

  /** Writes the version. */
  void version(Version version) {
    json.beginObject("version");
    json.text("number", version.number());
    if (version.date() != null) {
      json.text("date", version.date().toString());
    }
    json.text("state", Meanings.constant(version.state()));
    if (version.approval() != null) {
      approval(version.approval());
    }
    json.unknown(version.unknown());
    json.endObject();
  }

  private void approval(Approval approval) {
    json.beginObject("approval");
    if (approval.date() != null) {
      json.text("date", approval.date().toString());
    }
    json.text("how", approval.how());
    json.text("by", approval.by());
    json.text("text", approval.text());
    json.unknown(approval.unknown());
    json.endObject();
  }
}
