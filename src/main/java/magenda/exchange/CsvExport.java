package magenda.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import magenda.schedule.ClockTime;
import magenda.schedule.EdtfDate;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.schedule.When;
import magenda.schedule.expression.TimeContext;
import magenda.schedule.expression.TimeExpressions;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes the sessions of a schedule as comma-separated values (RFC 4180), for spreadsheets and
 * scripts, with a line for each session and a column for each of its values; the schedule's further
 * columns follow. Lists have one value a line. Importing such a table gives the same sessions with
 * the same ids.
 *
 * <p>Values that a spreadsheet would take for a formula are guarded: see {@link SpreadsheetGuard}.
 * The text begins with a byte order mark, without which spreadsheets do not take it for UTF-8.
 */
public final class CsvExport {

  private CsvExport() {}

  /** The table as text, to be written in UTF-8. */
  public static String write(Schedule schedule, ExportOptions options) {
    StringBuilder csv = new StringBuilder("\uFEFF");
    try (CSVPrinter printer = new CSVPrinter(csv, CSVFormat.RFC4180)) {
      printer.printRecord(guarded(header(schedule, options)));
      for (Session session : options.select(schedule)) {
        printer.printRecord(guarded(values(session, schedule, options)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory can always be written", e);
    }
    return csv.toString();
  }

  private static List<String> guarded(List<String> values) {
    return values.stream().map(SpreadsheetGuard::guarded).toList();
  }

  private static List<String> header(Schedule schedule, ExportOptions options) {
    List<String> header = new ArrayList<>();
    Stream.of(CsvColumn.values()).map(CsvColumn::header).forEach(header::add);
    if (options.zone() != null) {
      header.add(CsvColumn.LOCAL + options.zone().getId());
    }
    header.addAll(schedule.columns());
    return header;
  }

  private static List<String> values(Session session, Schedule schedule, ExportOptions options) {
    Map<CsvColumn, String> cells = cells(session, schedule);
    List<String> values = new ArrayList<>();
    for (CsvColumn column : CsvColumn.values()) {
      values.add(cells.getOrDefault(column, ""));
    }
    if (options.zone() != null) {
      values.add(LocalHour.of(session.when(), options.zone()));
    }
    for (String column : schedule.columns()) {
      values.add(session.fields().getOrDefault(column, ""));
    }
    return values;
  }

  private static Map<CsvColumn, String> cells(Session session, Schedule schedule) {
    Map<CsvColumn, String> cells = new EnumMap<>(CsvColumn.class);
    cells.put(CsvColumn.NUMBER, session.number());
    when(session, schedule, cells);
    cells.put(CsvColumn.TITLE, session.title());
    cells.put(CsvColumn.DESCRIPTION, session.description());
    cells.put(CsvColumn.PLATFORMS, String.join("\n", session.platforms()));
    cells.put(CsvColumn.LINK, session.link());
    cells.put(CsvColumn.ORGANIZERS, session.organizers().text());
    cells.put(CsvColumn.PARTIES, String.join("\n", session.organizers().parties()));
    cells.put(CsvColumn.CLUSTERS, String.join("\n", session.clusters()));
    cells.put(
        CsvColumn.TBC,
        String.join("\n", session.tbc().stream().map(CsvExport::lowerCase).toList()));
    cells.put(CsvColumn.STATUS, lowerCase(session.status()));
    cells.put(CsvColumn.SERIES, session.series());
    cells.put(CsvColumn.REPEAT_OF, session.repeatOf() == null ? "" : session.repeatOf().toString());
    cells.put(CsvColumn.ID, session.id().toString());
    return cells;
  }

  private static void when(Session session, Schedule schedule, Map<CsvColumn, String> cells) {
    When when = session.when();
    cells.put(
        CsvColumn.WHEN,
        when.text().isEmpty()
            ? TimeExpressions.format(when, session.tbc(), TimeContext.of(schedule))
            : when.text());
    EdtfDate date = when.date();
    if (date != null) {
      cells.put(CsvColumn.DATE, date.edtf());
      cells.put(CsvColumn.EXTENT, when.daily() ? "daily" : date.continuous() ? "throughout" : "");
    }
    ClockTime time = when.time();
    if (time != null) {
      cells.put(CsvColumn.TIME, time.start().toString());
      cells.put(CsvColumn.ZONE, time.zone().getId());
      cells.put(CsvColumn.END, time.end() == null ? "" : time.end().toString());
      cells.put(CsvColumn.DURATION, time.duration() == null ? "" : time.duration().toString());
    }
  }

  private static String lowerCase(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
