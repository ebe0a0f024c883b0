package magenda.document;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import magenda.schedule.Session;

/**
 * A new session with the values of another: its own id, and no source, because no document holds
 * it.
 */
record SessionCopy(Session original, UUID id, Instant modified) {

  Session build() {
    return new Session(
        id,
        original.number(),
        original.title(),
        original.description(),
        original.status(),
        original.when(),
        original.tbc(),
        original.clusters(),
        original.platforms(),
        original.link(),
        original.organizers(),
        original.fields(),
        original.series(),
        original.repeatOf(),
        original.notes(),
        List.of(),
        modified,
        original.unknown());
  }
}
