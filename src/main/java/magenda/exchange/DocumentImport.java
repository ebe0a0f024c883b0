package magenda.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import magenda.exchange.SourceDocument.Block;
import magenda.exchange.SourceDocument.Cell;
import magenda.exchange.SourceDocument.Paragraph;
import magenda.exchange.SourceDocument.Row;
import magenda.exchange.SourceDocument.Table;
import magenda.problem.Problem;
import magenda.problem.ProblemException;
import magenda.schedule.ClockTime;
import magenda.schedule.EdtfDate;
import magenda.schedule.Schedule;
import magenda.schedule.ScheduleBuilder;
import magenda.schedule.Session;
import magenda.schedule.Version;
import magenda.schedule.expression.DateOrder;
import magenda.schedule.expression.Reading;
import magenda.schedule.expression.TimeContext;
import magenda.schedule.expression.TimeExpressions;
import org.jspecify.annotations.Nullable;

/**
 * Finds the schedule in a document.
 *
 * <p>Every table with a known header is read, in the order of the document; the paragraphs before
 * the first are its head. All other words are listed as not placed.
 *
 * <p>The year of dates without one is the one asked for, else that in title or subtitle, else that
 * of the version, else those in the time cells, else that in the name of the file. The period of
 * the schedule is then from the month of its earliest date to the month of its latest. The moment
 * of change of all sessions is the beginning of the version's day in UTC, or 1970 where the version
 * has no date.
 */
final class DocumentImport {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
  private static final Pattern LIKE_A_ZONE =
      Pattern.compile("(?:UTC|GMT)\\W.*|\\p{Lu}{2,5}|.*/.*|.*[Tt]ime");
  private static final int ROWS_TO_COMPARE = 12;

  /** A zone nobody is in: hours that come out in it had none. */
  private static final ZoneId NOWHERE = ZoneOffset.ofHoursMinutes(-13, -13);

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
    List<Paragraph> before = new ArrayList<>();
    List<ScheduleTable> tables = tables(document, before);
    DocumentHead head = DocumentHead.read(before);
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
      ZoneId headerZone = headerZone(table, language);
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
      if (assumed == null && assumesZone(table, context)) {
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
            .period(period(sessions))
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

  private List<ScheduleTable> tables(SourceDocument document, List<Paragraph> before)
      throws ProblemException {
    List<ScheduleTable> tables = new ArrayList<>();
    List<Row> otherRows = new ArrayList<>();
    for (Block block : document.blocks()) {
      switch (block) {
        case Paragraph paragraph when tables.isEmpty() -> {
          before.add(paragraph);
          if (options.rowsOnly()) {
            outside(paragraph.text());
          }
        }
        case Paragraph paragraph -> outside(paragraph.text());
        case Table table -> {
          ScheduleTable found =
              ScheduleTable.of(options.rowsOnly() ? PastedRows.headed(table) : table);
          if (found == null) {
            otherRows.addAll(table.rows());
          } else {
            for (Row row : found.before()) {
              row.cells().stream()
                  .filter(cell -> !cell.text().isEmpty())
                  .forEach(cell -> aboveHeader(cell, tables.isEmpty(), before));
            }
            tables.add(straightened(found));
          }
        }
      }
    }
    if (tables.isEmpty()) {
      throw otherRows.isEmpty()
          ? ProblemException.of(ExchangeProblem.NO_TABLE, name)
          : ProblemException.of(
              ExchangeProblem.NO_HEADER,
              name,
              otherRows.getFirst().cells().stream()
                  .map(cell -> cell.text().replace('\n', ' '))
                  .collect(Collectors.joining(" | ")));
    }
    for (Row row : otherRows) {
      for (Cell cell : row.cells()) {
        if (!cell.text().isEmpty()) {
          unplaced.add(new Unplaced(0, "", cell.text(), Problem.of(ExchangeProblem.OTHER_TABLE)));
        }
      }
    }
    document.asides().forEach(this::outside);
    return tables;
  }

  private void aboveHeader(Cell cell, boolean first, List<Paragraph> before) {
    if (first) {
      before.add(Paragraph.of(cell.text()));
    }
    if (!first || options.rowsOnly()) {
      outside(cell.text());
    }
  }

  private void outside(String words) {
    if (!words.isEmpty()) {
      unplaced.add(new Unplaced(0, "", words, Problem.of(ExchangeProblem.OUTSIDE)));
    }
  }

  /**
   * The table with its header moved over the column that reads as times, where it stands beside.
   */
  private static ScheduleTable straightened(ScheduleTable table) {
    int time = table.indexOf(table.has(Column.DATE) ? Column.DATE : Column.TIME);
    long rows = table.rows().stream().limit(ROWS_TO_COMPARE).count();
    if (timesIn(table, time) * 3 >= rows) {
      return table;
    }
    return IntStream.of(1, -1)
        .filter(by -> timesIn(table, time + by) * 2 > rows)
        .mapToObj(table::shifted)
        .findFirst()
        .orElse(table);
  }

  private static long timesIn(ScheduleTable table, int column) {
    if (column < 0) {
      return 0;
    }
    TimeContext anyYear = context(year(2000), "en");
    return table.rows().stream()
        .limit(ROWS_TO_COMPARE)
        .map(row -> row.cell(column).text())
        .filter(text -> !text.isEmpty())
        .filter(text -> !(TimeExpressions.parse(text, anyYear) instanceof Reading.Refused))
        .count();
  }

  private static TimeContext context(@Nullable EdtfDate period, String language) {
    return new TimeContext(period, ClockTime.UTC, language, DateOrder.ASK);
  }

  private static EdtfDate year(int year) {
    return years(List.of(year));
  }

  private static EdtfDate years(List<Integer> years) {
    return EdtfDate.months(
        YearMonth.of(years.stream().min(Integer::compare).orElseThrow(), 1),
        YearMonth.of(years.stream().max(Integer::compare).orElseThrow(), 12),
        false);
  }

  private @Nullable EdtfDate years(DocumentHead head, List<ScheduleTable> tables, String language)
      throws ProblemException {
    if (options.year() != null) {
      return year(options.year());
    }
    List<String> times = tables.stream().flatMap(t -> t.rows().stream().map(t::timeWords)).toList();
    EdtfDate ofHead = yearsOfHead(head.title(), head.subtitle(), head.version());
    if (ofHead != null) {
      return ofHead;
    }
    for (String words : List.of(String.join("\n", times), name)) {
      EdtfDate years = yearsIn(words);
      if (years != null) {
        return years;
      }
    }
    boolean needed =
        times.stream()
            .filter(words -> !words.isEmpty())
            .map(words -> TimeExpressions.parse(words, context(null, language)))
            .anyMatch(reading -> !(reading instanceof Reading.Understood));
    if (needed) {
      throw ProblemException.of(ExchangeProblem.YEAR_MISSING, name);
    }
    return null;
  }

  /** The years that the head of a document gives to its dates, or null if it names none. */
  static @Nullable EdtfDate yearsOfHead(String title, String subtitle, Version version) {
    EdtfDate years = yearsIn(title + " " + subtitle);
    return years == null && version.date() != null ? year(version.date().getYear()) : years;
  }

  private static @Nullable EdtfDate yearsIn(String words) {
    List<Integer> years =
        YEAR.matcher(words).results().map(MatchResult::group).map(Integer::valueOf).toList();
    return years.isEmpty() ? null : years(years);
  }

  private @Nullable ZoneId headerZone(ScheduleTable table, String language) {
    String words = HeaderWords.zoneWords(table.timeHeader());
    if (words.isEmpty()) {
      return null;
    }
    return switch (TimeExpressions.parse("12:00 " + words, context(null, language))) {
      case Reading.Understood understood when understood.when().time() != null ->
          understood.when().time().zone();
      case Reading.Ambiguous ambiguous -> {
        assumptions.add(ambiguous.question());
        yield null;
      }
      default -> {
        if (LIKE_A_ZONE.matcher(words).matches()) {
          assumptions.add(Problem.of(ExchangeProblem.ZONE_NOT_UNDERSTOOD, words));
        }
        yield null;
      }
    };
  }

  private static boolean assumesZone(ScheduleTable table, TimeContext context) {
    TimeContext elsewhere =
        new TimeContext(context.period(), NOWHERE, context.language(), context.dateOrder());
    return table.rows().stream()
        .map(table::timeWords)
        .filter(words -> !words.isEmpty())
        .map(words -> TimeExpressions.parse(words, elsewhere))
        .anyMatch(
            reading ->
                reading instanceof Reading.Understood understood
                    && understood.when().time() != null
                    && understood.when().time().zone().equals(NOWHERE));
  }

  /** From the month of the earliest date to the month of the latest, or null without dates. */
  static @Nullable EdtfDate period(List<Session> sessions) {
    LocalDate first = null;
    LocalDate last = null;
    for (Session session : sessions) {
      EdtfDate date = session.when().date();
      if (date != null) {
        first = first == null || date.firstDay().isBefore(first) ? date.firstDay() : first;
        last = last == null || date.lastDay().isAfter(last) ? date.lastDay() : last;
      }
    }
    return first == null || last == null
        ? null
        : EdtfDate.months(YearMonth.from(first), YearMonth.from(last), false);
  }
}
