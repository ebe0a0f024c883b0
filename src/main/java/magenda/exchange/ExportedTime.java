package magenda.exchange;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import magenda.problem.Problem;
import magenda.schedule.ClockTime;
import magenda.schedule.EdtfDate;
import magenda.schedule.When;
import magenda.schedule.expression.DateOrder;
import magenda.schedule.expression.Reading;
import magenda.schedule.expression.TimeContext;
import magenda.schedule.expression.TimeExpressions;
import org.jspecify.annotations.Nullable;

/**
 * The time in a line of an exported table. The columns for date and time count before the words in
 * the column {@code when}; where both can be read and differ, the cell is listed.
 */
final class ExportedTime {

  private final ExportedLine line;
  private final List<Unplaced> unplaced;

  private ExportedTime(ExportedLine line, List<Unplaced> unplaced) {
    this.line = line;
    this.unplaced = unplaced;
  }

  /**
   * Reads the time of a line.
   *
   * @param period the months in which words without a year lie, or null
   * @param unplaced takes what cannot be read
   */
  static When read(ExportedLine line, @Nullable EdtfDate period, List<Unplaced> unplaced) {
    return new ExportedTime(line, unplaced).read(period);
  }

  /** The date that the columns of a line state, or null where there is none that can be read. */
  static @Nullable EdtfDate date(ExportedLine line) {
    String date = line.cell(CsvColumn.DATE);
    return !date.isEmpty() && isReadable(CsvColumn.DATE, date) ? EdtfDate.parse(date, false) : null;
  }

  private When read(@Nullable EdtfDate period) {
    String words = line.text(CsvColumn.WHEN);
    When stated = statedOrListed();
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
      Problem differs = Problem.of(ExchangeProblem.TIME_DIFFERS);
      unplaced.add(new Unplaced(line.row(), CsvColumn.WHEN.header(), words, differs));
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

  /**
   * What the columns for date and time state; null, and the first bad one listed, if one is bad.
   */
  private @Nullable When statedOrListed() {
    try {
      return stated();
    } catch (DateTimeException | IllegalArgumentException e) {
      CsvColumn bad =
          Stream.of(
                  CsvColumn.DATE, CsvColumn.TIME, CsvColumn.ZONE, CsvColumn.END, CsvColumn.DURATION)
              .filter(column -> !isReadable(column, line.cell(column)))
              .findFirst()
              .orElse(CsvColumn.TIME);
      unplaced.add(line.bad(bad, line.cell(bad)));
      return null;
    }
  }

  private When stated() {
    String extent = line.cell(CsvColumn.EXTENT);
    String date = line.cell(CsvColumn.DATE);
    EdtfDate day = date.isEmpty() ? null : EdtfDate.parse(date, !extent.isEmpty());
    ClockTime time = time();
    return extent.equals("daily") && day instanceof EdtfDate.DayRange range && time != null
        ? When.daily(range, time)
        : When.of(day, time);
  }

  private @Nullable ClockTime time() {
    String start = line.cell(CsvColumn.TIME);
    if (start.isEmpty()) {
      return null;
    }
    String zone = line.cell(CsvColumn.ZONE);
    String end = line.cell(CsvColumn.END);
    String duration = line.cell(CsvColumn.DURATION);
    return new ClockTime(
        LocalTime.parse(start),
        zone.isEmpty() ? ClockTime.UTC : ZoneId.of(zone),
        end.isEmpty() ? null : LocalTime.parse(end),
        duration.isEmpty() ? null : Duration.parse(duration));
  }

  private static boolean isReadable(CsvColumn column, String value) {
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
}
