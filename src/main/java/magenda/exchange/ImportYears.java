package magenda.exchange;

import java.time.YearMonth;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import magenda.problem.ProblemException;
import magenda.schedule.ClockTime;
import magenda.schedule.EdtfDate;
import magenda.schedule.Version;
import magenda.schedule.expression.DateOrder;
import magenda.schedule.expression.Reading;
import magenda.schedule.expression.TimeContext;
import magenda.schedule.expression.TimeExpressions;
import org.jspecify.annotations.Nullable;

/**
 * The years in which a document's dates lie.
 *
 * <p>The year of dates without one is that in title or subtitle, else that of the version, else
 * those in the time cells, else that in the name of the file.
 */
final class ImportYears {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  private ImportYears() {}

  /**
   * The years of dates without one, or null where no date needs them.
   *
   * @param times the words of all time cells
   * @param name the name of the file, also for problems
   * @throws ProblemException if no year is found and a date needs one
   */
  static @Nullable EdtfDate of(DocumentHead head, List<String> times, String name, String language)
      throws ProblemException {
    EdtfDate ofHead = ofHead(head.title(), head.subtitle(), head.version());
    if (ofHead != null) {
      return ofHead;
    }
    for (String words : List.of(String.join("\n", times), name)) {
      EdtfDate years = in(words);
      if (years != null) {
        return years;
      }
    }
    TimeContext noYear = new TimeContext(null, ClockTime.UTC, language, DateOrder.ASK);
    boolean needed =
        times.stream()
            .filter(words -> !words.isEmpty())
            .map(words -> TimeExpressions.parse(words, noYear))
            .anyMatch(reading -> !(reading instanceof Reading.Understood));
    if (needed) {
      throw ProblemException.of(ExchangeProblem.YEAR_MISSING, name);
    }
    return null;
  }

  /** The years that the head of a document gives to its dates, or null if it names none. */
  static @Nullable EdtfDate ofHead(String title, String subtitle, Version version) {
    EdtfDate years = in(title + " " + subtitle);
    return years == null && version.date() != null ? of(version.date().getYear()) : years;
  }

  /** All months of a year. */
  static EdtfDate of(int year) {
    return between(year, year);
  }

  private static EdtfDate between(int first, int last) {
    return EdtfDate.months(YearMonth.of(first, 1), YearMonth.of(last, 12), false);
  }

  private static @Nullable EdtfDate in(String words) {
    List<Integer> years =
        YEAR.matcher(words)
            .results()
            .map(MatchResult::group)
            .map(Integer::valueOf)
            .sorted()
            .toList();
    return years.isEmpty() ? null : between(years.getFirst(), years.getLast());
  }
}
