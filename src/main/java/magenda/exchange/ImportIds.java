package magenda.exchange;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import java.util.List;
import java.util.UUID;

/**
 * The ids of a document that has none: name-based (UUID version 5, RFC 9562 section 5.5), so that
 * all who import the same draft, in whichever format, hold the same schedule and sessions.
 *
 * <p>The name of the schedule is the normalised text of all rows under the header, because a pasted
 * table comes without title and may come without header. The name of a session is the ordinal of
 * its row, in the name space of the schedule's id.
 */
final class ImportIds {

  private static final UUID NAMESPACE = UUID.fromString("6ff0e6b1-4c0f-5d0a-9a3e-2d8c7f0b7a61");

  private final UUID schedule;
  private final NameBasedGenerator sessions;

  /** The ids of a table with these rows. */
  ImportIds(List<SourceDocument.Row> rows) {
    StringBuilder name = new StringBuilder();
    for (SourceDocument.Row row : rows) {
      for (SourceDocument.Cell cell : row.cells()) {
        name.append(CellText.normalised(cell.text())).append('\u001f');
      }
      name.append('\u001e');
    }
    schedule = Generators.nameBasedGenerator(NAMESPACE).generate(name.toString());
    sessions = Generators.nameBasedGenerator(schedule);
  }

  /** The id of the schedule. */
  UUID schedule() {
    return schedule;
  }

  /** The id of the session of a row. */
  UUID session(int ordinal) {
    return sessions.generate(Integer.toString(ordinal));
  }
}
