package magenda.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import magenda.exchange.SourceDocument.Cell;
import magenda.exchange.SourceDocument.Row;
import magenda.schedule.ClockTime;
import magenda.schedule.EdtfDate;
import magenda.schedule.Organizers;
import magenda.schedule.ScheduleBuilder;
import magenda.schedule.Session;
import magenda.schedule.SessionBuilder;
import magenda.schedule.Status;
import magenda.schedule.Tbc;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link CsvExport} writes, also after it was edited in a spreadsheet. A line without
 * id, or with the id of a line before it, is a new session.
 */
final class ExportedTable {

  private final ExportedHeader header;
  private final List<List<String>> values;
  private final List<ExportedLine> lines;
  private final Clusters clusters = new Clusters(List.of());
  private final List<Unplaced> unplaced = new ArrayList<>();

  private ExportedTable(ExportedHeader header, List<List<String>> values) {
    this.header = header;
    this.values = values;
    lines =
        IntStream.range(0, values.size()).mapToObj(i -> header.line(values.get(i), i + 1)).toList();
  }

  /**
   * Reads a table.
   *
   * @param records its lines, the header first
   * @param title the title of the schedule
   */
  static ImportResult read(List<List<String>> records, String title, ImportOptions options) {
    ExportedHeader header = new ExportedHeader(records.getFirst());
    return new ExportedTable(header, records.subList(1, records.size())).read(title, options);
  }

  private ImportResult read(String title, ImportOptions options) {
    ImportIds ids =
        new ImportIds(values.stream().map(l -> Row.of(l.stream().map(Cell::of).toList())).toList());
    // words without a year lie in the months of all dates that can be read
    EdtfDate period =
        ImportPeriod.ofDates(
            lines.stream().map(ExportedTime::date).filter(Objects::nonNull).toList());
    Set<UUID> taken = new HashSet<>();
    List<Session> sessions = new ArrayList<>();
    for (ExportedLine line : lines) {
      UUID id = uuid(line.cell(CsvColumn.ID));
      if (id == null || !taken.add(id)) {
        id = ids.session(line.row());
      }
      sessions.add(session(id, line, period));
    }
    return new ImportResult(
        new ScheduleBuilder(ids.schedule())
            .title(title)
            .zone(options.zone() == null ? ClockTime.UTC : options.zone())
            .period(ImportPeriod.of(sessions))
            .columns(header.furtherColumns())
            .clusters(clusters.all())
            .sessions(sessions)
            .build(),
        unplaced,
        List.of());
  }

  private Session session(UUID id, ExportedLine line, @Nullable EdtfDate period) {
    return new SessionBuilder(id, Instant.EPOCH)
        .number(line.cell(CsvColumn.NUMBER))
        .when(ExportedTime.read(line, period, unplaced))
        .title(line.cell(CsvColumn.TITLE))
        .description(line.text(CsvColumn.DESCRIPTION))
        .platforms(line.list(CsvColumn.PLATFORMS))
        .link(line.cell(CsvColumn.LINK))
        .organizers(Organizers.of(line.text(CsvColumn.ORGANIZERS), line.list(CsvColumn.PARTIES)))
        .clusters(line.list(CsvColumn.CLUSTERS).stream().map(clusters::idOf).toList())
        .tbc(tbc(line))
        .status(status(line))
        .series(line.cell(CsvColumn.SERIES))
        .repeatOf(uuid(line.cell(CsvColumn.REPEAT_OF)))
        .fields(line.fields())
        .build();
  }

  private Set<Tbc> tbc(ExportedLine line) {
    EnumSet<Tbc> fields = EnumSet.noneOf(Tbc.class);
    for (String name : line.list(CsvColumn.TBC)) {
      try {
        fields.add(Tbc.valueOf(name.strip().toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        unplaced.add(line.bad(CsvColumn.TBC, name));
      }
    }
    return fields;
  }

  private Status status(ExportedLine line) {
    String name = line.cell(CsvColumn.STATUS).strip();
    if (name.isEmpty()) {
      return Status.PLANNED;
    }
    try {
      return Status.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      unplaced.add(line.bad(CsvColumn.STATUS, name));
      return Status.PLANNED;
    }
  }

  private static @Nullable UUID uuid(String value) {
    try {
      return value.length() == 36 ? UUID.fromString(value) : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
