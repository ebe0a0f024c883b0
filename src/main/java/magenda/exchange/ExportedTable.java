package magenda.exchange;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import magenda.exchange.SourceDocument.Cell;
import magenda.exchange.SourceDocument.Row;
import magenda.problem.Problem;
import magenda.schedule.ClockTime;
import magenda.schedule.EdtfDate;
import magenda.schedule.Organizers;
import magenda.schedule.ScheduleBuilder;
import magenda.schedule.Session;
import magenda.schedule.SessionBuilder;
import magenda.schedule.Status;
import magenda.schedule.Tbc;
import magenda.schedule.When;
import magenda.schedule.expression.DateOrder;
import magenda.schedule.expression.Reading;
import magenda.schedule.expression.TimeContext;
import magenda.schedule.expression.TimeExpressions;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link CsvExport} writes, also after it was edited in a spreadsheet.
 *
 * <p>The columns for date and time count before the words in the column {@code when}; where both
 * can be read and differ, the cell is listed. A line without id, or with the id of a line before
 * it, is a new session.
 */
final class ExportedTable {

  private final List<String> header;
  private final ImportOptions options;
  private final List<Unplaced> unplaced = new ArrayList<>();

  private ExportedTable(List<String> header, ImportOptions options) {
    this.header = header;
    this.options = options;
  }

  /** True if these are the headers of an exported table. */
  static boolean isExported(List<String> header) {
    return header.containsAll(
        Stream.of(CsvColumn.WHEN, CsvColumn.DATE, CsvColumn.EXTENT, CsvColumn.TITLE, CsvColumn.ID)
            .map(CsvColumn::header)
            .toList());
  }

  /**
   * Reads a table.
   *
   * @param records its lines, the header first
   * @param title the title of the schedule
   */
  static ImportResult read(List<List<String>> records, String title, ImportOptions options) {
    return new ExportedTable(records.getFirst(), options)
        .read(records.subList(1, records.size()), title);
  }

  private ImportResult read(List<List<String>> lines, String title) {
    ImportIds ids =
        new ImportIds(lines.stream().map(l -> Row.of(l.stream().map(Cell::of).toList())).toList());
    EdtfDate period = period(lines);
    Clusters clusters = new Clusters(List.of());
    Set<UUID> taken = new HashSet<>();
    List<Session> sessions = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Map<CsvColumn, String> cells = cells(lines.get(i));
      UUID id = uuid(cells.getOrDefault(CsvColumn.ID, ""));
      if (id == null || !taken.add(id)) {
        id = ids.session(i + 1);
      }
      sessions.add(
          session(new SessionBuilder(id, Instant.EPOCH), cells, i + 1, period, clusters)
              .fields(fields(lines.get(i)))
              .build());
    }
    return new ImportResult(
        new ScheduleBuilder(ids.schedule())
            .title(title)
            .zone(options.zone() == null ? ClockTime.UTC : options.zone())
            .period(DocumentImport.period(sessions))
            .columns(furtherColumns().values().stream().toList())
            .clusters(clusters.all())
            .sessions(sessions)
            .build(),
        unplaced,
        List.of());
  }

  private Map<CsvColumn, String> cells(List<String> line) {
    Map<CsvColumn, String> cells = new EnumMap<>(CsvColumn.class);
    for (CsvColumn column : CsvColumn.values()) {
      int index = header.indexOf(column.header());
      if (index >= 0 && index < line.size()) {
        cells.put(column, SpreadsheetGuard.unguarded(line.get(index)));
      }
    }
    return cells;
  }

  /** The further columns by their place. */
  private Map<Integer, String> furtherColumns() {
    Set<String> own =
        Stream.of(CsvColumn.values()).map(CsvColumn::header).collect(Collectors.toSet());
    Map<Integer, String> further = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      String name = SpreadsheetGuard.unguarded(header.get(i)).strip();
      boolean first = own.contains(name) && header.indexOf(header.get(i)) == i;
      boolean free = !name.isEmpty() && !further.containsValue(name);
      if (!first && free && !name.startsWith(CsvColumn.LOCAL)) {
        further.put(i, name);
      }
    }
    return further;
  }

  private Map<String, String> fields(List<String> line) {
    Map<String, String> fields = new LinkedHashMap<>();
    furtherColumns()
        .forEach(
            (index, name) -> {
              if (index < line.size()) {
                fields.put(name, SpreadsheetGuard.unguarded(line.get(index)));
              }
            });
    return fields;
  }

  private SessionBuilder session(
      SessionBuilder session,
      Map<CsvColumn, String> cells,
      int row,
      @Nullable EdtfDate period,
      Clusters clusters) {
    return session
        .number(cells.getOrDefault(CsvColumn.NUMBER, ""))
        .when(when(cells, row, period))
        .title(cells.getOrDefault(CsvColumn.TITLE, ""))
        .description(breaks(cells.getOrDefault(CsvColumn.DESCRIPTION, "")))
        .platforms(list(cells, CsvColumn.PLATFORMS))
        .link(cells.getOrDefault(CsvColumn.LINK, ""))
        .organizers(
            Organizers.of(
                breaks(cells.getOrDefault(CsvColumn.ORGANIZERS, "")),
                list(cells, CsvColumn.PARTIES)))
        .clusters(list(cells, CsvColumn.CLUSTERS).stream().map(clusters::idOf).toList())
        .tbc(tbc(cells, row))
        .status(status(cells, row))
        .series(cells.getOrDefault(CsvColumn.SERIES, ""))
        .repeatOf(uuid(cells.getOrDefault(CsvColumn.REPEAT_OF, "")));
  }

  private static String breaks(String value) {
    return value.replaceAll("\\r\\n?", "\n");
  }

  private static List<String> list(Map<CsvColumn, String> cells, CsvColumn column) {
    return breaks(cells.getOrDefault(column, "")).lines().filter(l -> !l.isBlank()).toList();
  }

  private Set<Tbc> tbc(Map<CsvColumn, String> cells, int row) {
    EnumSet<Tbc> fields = EnumSet.noneOf(Tbc.class);
    for (String name : list(cells, CsvColumn.TBC)) {
      try {
        fields.add(Tbc.valueOf(name.strip().toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        bad(CsvColumn.TBC, name, row);
      }
    }
    return fields;
  }

  private Status status(Map<CsvColumn, String> cells, int row) {
    String name = cells.getOrDefault(CsvColumn.STATUS, "").strip();
    if (name.isEmpty()) {
      return Status.PLANNED;
    }
    try {
      return Status.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      bad(CsvColumn.STATUS, name, row);
      return Status.PLANNED;
    }
  }

  private void bad(CsvColumn column, String value, int row) {
    Problem why = Problem.of(ExchangeProblem.BAD_VALUE, column.header(), value);
    unplaced.add(new Unplaced(row, column.header(), value, why));
  }

  private static @Nullable UUID uuid(String value) {
    try {
      return value.length() == 36 ? UUID.fromString(value) : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private When when(Map<CsvColumn, String> cells, int row, @Nullable EdtfDate period) {
    String words = breaks(cells.getOrDefault(CsvColumn.WHEN, ""));
    When stated = null;
    try {
      stated = stated(cells);
    } catch (DateTimeException | IllegalArgumentException e) {
      Stream.of(CsvColumn.DATE, CsvColumn.TIME, CsvColumn.ZONE, CsvColumn.END, CsvColumn.DURATION)
          .filter(column -> !isReadable(cells, column))
          .findFirst()
          .ifPresentOrElse(
              column -> bad(column, cells.getOrDefault(column, ""), row),
              () -> bad(CsvColumn.TIME, cells.getOrDefault(CsvColumn.TIME, ""), row));
    }
    if (words.isBlank()) {
      return stated == null ? When.OPEN : stated;
    }
    ZoneId zone = stated != null && stated.time() != null ? stated.time().zone() : ClockTime.UTC;
    Reading reading =
        TimeExpressions.parse(words, new TimeContext(period, zone, "en", DateOrder.ASK));
    if (stated == null || stated.empty()) {
      return fromWords(reading);
    }
    if (reading instanceof Reading.Refused) {
      return stated.notUnderstood(words);
    }
    if (reading instanceof Reading.Understood(_, When when, _)
        && !when.withoutText().equals(stated)) {
      unplaced.add(
          new Unplaced(
              row, CsvColumn.WHEN.header(), words, Problem.of(ExchangeProblem.TIME_DIFFERS)));
    }
    return stated.withText(words);
  }

  private static When fromWords(Reading reading) {
    return switch (reading) {
      case Reading.Understood(_, When when, _) -> when;
      case Reading.Refused refused -> refused.partly().when();
      case Reading.Ambiguous ambiguous -> When.words(ambiguous.text());
      case Reading.Several several -> When.words(several.text());
    };
  }

  private static When stated(Map<CsvColumn, String> cells) {
    String extent = cells.getOrDefault(CsvColumn.EXTENT, "");
    boolean daily = extent.equals("daily");
    String date = cells.getOrDefault(CsvColumn.DATE, "");
    EdtfDate day = date.isEmpty() ? null : EdtfDate.parse(date, !extent.isEmpty());
    ClockTime time = time(cells);
    return daily && day instanceof EdtfDate.DayRange range && time != null
        ? When.daily(range, time)
        : When.of(day, time);
  }

  private static @Nullable ClockTime time(Map<CsvColumn, String> cells) {
    String start = cells.getOrDefault(CsvColumn.TIME, "");
    if (start.isEmpty()) {
      return null;
    }
    String zone = cells.getOrDefault(CsvColumn.ZONE, "");
    String end = cells.getOrDefault(CsvColumn.END, "");
    String duration = cells.getOrDefault(CsvColumn.DURATION, "");
    return new ClockTime(
        LocalTime.parse(start),
        zone.isEmpty() ? ClockTime.UTC : ZoneId.of(zone),
        end.isEmpty() ? null : LocalTime.parse(end),
        duration.isEmpty() ? null : Duration.parse(duration));
  }

  private static boolean isReadable(Map<CsvColumn, String> cells, CsvColumn column) {
    String value = cells.getOrDefault(column, "");
    if (value.isEmpty()) {
      return true;
    }
    try {
      switch (column) {
        case DATE -> EdtfDate.parse(value, false);
        case ZONE -> ZoneId.of(value);
        case DURATION -> Duration.parse(value);
        default -> LocalTime.parse(value);
      }
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** The months of all dates that can be read, for words without a year. */
  private @Nullable EdtfDate period(List<List<String>> lines) {
    List<Session> dated = new ArrayList<>();
    for (List<String> line : lines) {
      Map<CsvColumn, String> cells = cells(line);
      if (isReadable(cells, CsvColumn.DATE)) {
        String date = cells.getOrDefault(CsvColumn.DATE, "");
        When when = When.of(date.isEmpty() ? null : EdtfDate.parse(date, false), null);
        dated.add(new SessionBuilder(new UUID(0, 0), Instant.EPOCH).when(when).build());
      }
    }
    return DocumentImport.period(dated);
  }
}
