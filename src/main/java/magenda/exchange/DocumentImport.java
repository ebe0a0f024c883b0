package magenda.exchange;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import magenda.exchange.SourceDocument.Cell;
import magenda.exchange.SourceDocument.Row;
import magenda.problem.Problem;
import magenda.problem.ProblemException;
import magenda.schedule.ClockTime;
import magenda.schedule.EdtfDate;
import magenda.schedule.Schedule;
import magenda.schedule.ScheduleBuilder;
import magenda.schedule.Session;
import magenda.schedule.expression.DateOrder;
import magenda.schedule.expression.TimeContext;
import org.jspecify.annotations.Nullable;

/**
 * Finds the schedule in a document.
 *
 * <p>Every table with a known header is read, in the order of the document; the paragraphs before
 * the first are its head. All other words are listed as not placed.
 *
 * <p>The year of dates without one is the one asked for, else that of {@link ImportYears}. The
 * period of the schedule is then from the month of its earliest date to the month of its latest.
 * The moment of change of all sessions is the beginning of the version's day in UTC, or 1970 where
 * the version has no date.
 */
final class DocumentImport {

  private final String name;
  private final String defaultTitle;
  private final ImportOptions options;
  private final List<Unplaced> unplaced = new ArrayList<>();
  private final List<Problem> assumptions = new ArrayList<>();

  /**
   * An import.
   *
   * @param name how the document is called in problems
   * @param defaultTitle the title of a document that has none
   */
  DocumentImport(String name, String defaultTitle, ImportOptions options) {
    this.name = name;
    this.defaultTitle = defaultTitle;
    this.options = options;
  }

  /** Reads a document. */
  ImportResult read(SourceDocument document) throws ProblemException {
    assumptions.addAll(document.remarks());
    FoundTables found = FoundTables.in(document, name, options.rowsOnly());
    unplaced.addAll(found.unplaced());
    List<ScheduleTable> tables = found.tables();
    DocumentHead head = DocumentHead.read(found.before());
    List<String> headers =
        tables.stream()
            .flatMap(t -> t.columns().stream())
            .map(ScheduleTable.Place::header)
            .toList();
    String language = HeaderWords.languageOf(headers);
    EdtfDate years = years(head, tables, language);
    Instant modified =
        head.version().date() == null
            ? Instant.EPOCH
            : head.version().date().atStartOfDay(ZoneOffset.UTC).toInstant();
    Clusters clusters = new Clusters(head.clusters());
    List<Row> rows = tables.stream().flatMap(table -> table.rows().stream()).toList();
    ImportIds ids = new ImportIds(rows);
    List<Session> sessions = new ArrayList<>();
    Set<String> columns = new LinkedHashSet<>();
    ZoneId zone = options.zone();
    int number = 0;
    for (ScheduleTable table : tables) {
      TableZone tableZone = TableZone.of(table, language);
      assumptions.addAll(tableZone.doubts());
      ZoneId headerZone = tableZone.zone();
      zone = zone == null ? headerZone : zone;
      ZoneId assumed = headerZone != null ? headerZone : options.zone();
      TimeContext context =
          new TimeContext(
              years, assumed == null ? ClockTime.UTC : assumed, language, DateOrder.ASK);
      RowReader reader = new RowReader(table, context, clusters, modified, unplaced);
      for (Row row : table.rows()) {
        number++;
        if (row.across()) {
          unplaced.add(
              new Unplaced(number, "", headingWords(row), Problem.of(ExchangeProblem.HEADING_ROW)));
        } else {
          sessions.add(reader.read(row, number, ids.session(number)));
        }
      }
      if (assumed == null && TableZone.isMissingIn(table, context)) {
        assumptions.add(Problem.of(ExchangeProblem.ZONE_ASSUMED, ClockTime.UTC.getId()));
      }
      columns.addAll(table.furtherColumns());
    }
    Schedule schedule =
        new ScheduleBuilder(ids.schedule())
            .title(head.title().isEmpty() ? defaultTitle : head.title())
            .subtitle(head.subtitle())
            .introduction(head.introduction())
            .zone(zone == null ? ClockTime.UTC : zone)
            .language(language)
            .period(ImportPeriod.of(sessions))
            .columns(List.copyOf(columns))
            .version(head.version())
            .clusters(clusters.all())
            .sessions(sessions)
            .build();
    return new ImportResult(schedule, unplaced, assumptions.stream().distinct().toList());
  }

  private static String headingWords(Row row) {
    return row.cells().stream()
        .map(Cell::text)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private @Nullable EdtfDate years(DocumentHead head, List<ScheduleTable> tables, String language)
      throws ProblemException {
    if (options.year() != null) {
      return ImportYears.of(options.year());
    }
    List<String> times = tables.stream().flatMap(t -> t.rows().stream().map(t::timeWords)).toList();
    return ImportYears.of(head, times, name, language);
  }
}
