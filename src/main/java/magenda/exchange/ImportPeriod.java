package magenda.exchange;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import magenda.schedule.EdtfDate;
import magenda.schedule.Session;
import org.jspecify.annotations.Nullable;

/** The period of a schedule, found from the dates in it. */
final class ImportPeriod {

  private ImportPeriod() {}

  /** The period of these sessions, or null where none has a date. */
  static @Nullable EdtfDate of(Collection<Session> sessions) {
    return ofDates(
        sessions.stream().map(session -> session.when().date()).filter(Objects::nonNull).toList());
  }

  /** From the month of the earliest date to the month of the latest, or null without dates. */
  static @Nullable EdtfDate ofDates(List<EdtfDate> dates) {
    if (dates.isEmpty()) {
      return null;
    }
    LocalDate first = dates.stream().map(EdtfDate::firstDay).min(LocalDate::compareTo).get();
    LocalDate last = dates.stream().map(EdtfDate::lastDay).max(LocalDate::compareTo).get();
    return EdtfDate.months(YearMonth.from(first), YearMonth.from(last), false);
  }
}
