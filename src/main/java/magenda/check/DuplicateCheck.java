package magenda.check;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import magenda.check.Finding.Kind;
import magenda.schedule.Schedule;
import magenda.schedule.Session;

/** Rows that slipped in twice: equal in all that their authors wrote. A title is no identity. */
final class DuplicateCheck implements Check {

  private static final UUID ANY = new UUID(0, 0);

  @Override
  public void run(Schedule schedule, Consumer<Finding> found) {
    Map<Session, UUID> seen = HashMap.newHashMap(schedule.sessions().size());
    for (Session session : schedule.sessions()) {
      if (!session.title().isBlank()) {
        UUID first = seen.putIfAbsent(content(session), session.id());
        if (first != null) {
          found.accept(Finding.among(Kind.DUPLICATE, session.id(), List.of(first)));
        }
      }
    }
  }

  /** The same for two sessions that differ in nothing but id, source and time of change. */
  private static Session content(Session session) {
    return new Session(
        ANY,
        session.number(),
        session.title().strip(),
        session.description().strip(),
        session.status(),
        session.when().understood() ? session.when().withoutText() : session.when(),
        session.tbc(),
        session.clusters(),
        session.platforms(),
        session.link(),
        session.organizers(),
        session.fields(),
        session.series(),
        session.repeatOf(),
        session.notes(),
        List.of(),
        Instant.EPOCH,
        session.unknown());
  }
}
