package magenda.schedule.expression;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import magenda.problem.Problem;
import magenda.schedule.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which date of the calendar the words mean: the missing year from the period of the
 * schedule, and whether day and weekday are right.
 */
final class DateResolver {

  /** A longer period says nothing about the year. */
  private static final int LONGEST_PERIOD_YEARS = 10;

  private static final int LAST_YEAR = 9999;

  private final @Nullable EdtfDate period;
  private final DateOrder order;

  DateResolver(TimeContext context) {
    this.period = context.period();
    this.order = context.dateOrder();
  }

  /** What the words can mean. */
  Choices<EdtfDate> resolve(DatePhrase phrase) {
    DatePhrase monthFirst = phrase.other();
    if (monthFirst == null || order == DateOrder.DAY_FIRST) {
      return resolveAsRead(phrase);
    }
    if (order == DateOrder.MONTH_FIRST) {
      return resolveAsRead(monthFirst);
    }
    Choices<EdtfDate> byDay = resolveAsRead(phrase);
    Choices<EdtfDate> byMonth = resolveAsRead(monthFirst);
    List<EdtfDate> both = new ArrayList<>(byDay.values());
    both.addAll(byMonth.values());
    return both.isEmpty()
        ? byDay
        : new Choices<>(both, Problem.of(ExpressionProblem.DAY_OR_MONTH_FIRST));
  }

  private Choices<EdtfDate> resolveAsRead(DatePhrase phrase) {
    PartialDate first = phrase.first();
    PartialDate last = phrase.last();
    if (last != null) {
      if (first.wholeMonth() != last.wholeMonth()) {
        return Choices.none(Problem.of(ExpressionProblem.DAY_AND_MONTH));
      }
      boolean reversed = first.month() == last.month() && last.earlierInYearThan(first);
      if (reversed && (first.yearMissing() || last.yearMissing())) {
        return Choices.none(
            Problem.of(ExpressionProblem.DATES_REVERSED, first.words(), last.words()));
      }
      if (first.yearMissing() && !last.yearMissing()) {
        first = first.withYear(last.year() - (last.earlierInYearThan(first) ? 1 : 0));
      } else if (!first.yearMissing() && last.yearMissing()) {
        last = last.withYear(first.year() + (last.earlierInYearThan(first) ? 1 : 0));
      }
    }
    if (!first.yearMissing()) {
      return checked(List.of(new Candidate(first, last)), phrase.extent(), null);
    }
    return inPeriod(first, last, phrase.extent());
  }

  /** A date with its year, or two. */
  private record Candidate(PartialDate first, @Nullable PartialDate last) {}

  private Choices<EdtfDate> inPeriod(
      PartialDate first, @Nullable PartialDate last, DatePhrase.Extent extent) {
    EdtfDate within = period;
    if (within == null) {
      return Choices.none(Problem.of(ExpressionProblem.MISSING_YEAR));
    }
    int from = within.firstDay().getYear();
    int to = within.lastDay().getYear();
    if (to - from > LONGEST_PERIOD_YEARS) {
      return Choices.none(Problem.of(ExpressionProblem.MISSING_YEAR));
    }
    List<Candidate> touching = new ArrayList<>(1);
    List<Candidate> inside = new ArrayList<>(1);
    List<Candidate> years = new ArrayList<>(1);
    for (int year = Math.max(1, from - 1); year <= to; year++) {
      Candidate candidate = inYear(first, last, year);
      EdtfDate date = dateOrNull(candidate, extent);
      if (date == null) {
        continue;
      }
      if (year >= from) {
        years.add(candidate);
      }
      boolean begins = within.contains(date.firstDay());
      boolean ends = within.contains(date.lastDay());
      if (begins && ends) {
        inside.add(candidate);
      }
      if (!date.lastDay().isBefore(within.firstDay())
          && !date.firstDay().isAfter(within.lastDay())) {
        touching.add(candidate);
      }
    }
    List<Candidate> best =
        inside.size() == 1 || touching.isEmpty() ? (inside.isEmpty() ? years : inside) : touching;
    if (best.isEmpty()) {
      return checked(List.of(inYear(first, last, from)), extent, null);
    }
    return checked(best, extent, whichYear(best));
  }

  private static Problem whichYear(List<Candidate> candidates) {
    String years =
        candidates.stream()
            .map(c -> Integer.toString(c.first().year()))
            .collect(Collectors.joining(", "));
    return Problem.of(ExpressionProblem.WHICH_YEAR, years);
  }

  private static Candidate inYear(PartialDate first, @Nullable PartialDate last, int year) {
    return new Candidate(
        first.withYear(year),
        last == null ? null : last.withYear(year + (last.earlierInYearThan(first) ? 1 : 0)));
  }

  private Choices<EdtfDate> checked(
      List<Candidate> candidates, DatePhrase.Extent extent, @Nullable Problem question) {
    List<EdtfDate> dates = new ArrayList<>(candidates.size());
    List<EdtfDate> onWeekday = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      Problem problem = problem(candidate);
      if (problem != null) {
        return Choices.none(problem);
      }
      EdtfDate date = date(candidate, extent);
      dates.add(date);
      if (extent != DatePhrase.Extent.ITSELF || !weekdayDiffers(candidate)) {
        onWeekday.add(date);
      }
    }
    if (onWeekday.isEmpty() && dates.size() == 1) {
      return nearest(candidates.getFirst(), dates.getFirst());
    }
    List<EdtfDate> best = onWeekday.isEmpty() ? dates : onWeekday;
    return new Choices<>(best, best.size() == 1 ? null : question);
  }

  private static boolean weekdayDiffers(Candidate candidate) {
    PartialDate last = candidate.last();
    return weekdayDiffers(candidate.first()) || (last != null && weekdayDiffers(last));
  }

  private static boolean weekdayDiffers(PartialDate date) {
    return date.weekday() != null && day(date).getDayOfWeek() != date.weekday();
  }

  /** The date as written, and the one nearest to it that has the weekday. */
  private static Choices<EdtfDate> nearest(Candidate candidate, EdtfDate written) {
    PartialDate last = candidate.last();
    PartialDate wrong =
        last != null && !weekdayDiffers(candidate.first()) ? last : candidate.first();
    Problem question =
        Problem.of(ExpressionProblem.WEEKDAY_DIFFERS, wrong.weekdayWords(), wrong.words());
    List<EdtfDate> choices = new ArrayList<>(2);
    choices.add(written);
    LocalDate first = nearest(candidate.first());
    if (last == null) {
      if (inRange(first)) {
        choices.add(new EdtfDate.Day(first));
      }
    } else {
      LocalDate end = nearest(last);
      if (inRange(first) && inRange(end) && !end.isBefore(first)) {
        choices.add(EdtfDate.days(first, end, written.continuous()));
      }
    }
    return new Choices<>(choices, question);
  }

  private static LocalDate nearest(PartialDate date) {
    LocalDate day = day(date);
    DayOfWeek weekday = date.weekday();
    if (weekday == null) {
      return day;
    }
    int ahead = Math.floorMod(weekday.getValue() - day.getDayOfWeek().getValue(), 7);
    return day.plusDays(ahead > 3 ? ahead - 7 : ahead);
  }

  private static boolean inRange(LocalDate day) {
    return day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
  }

  private static @Nullable EdtfDate dateOrNull(Candidate candidate, DatePhrase.Extent extent) {
    return problem(candidate) == null ? date(candidate, extent) : null;
  }

  private static @Nullable Problem problem(Candidate candidate) {
    Problem problem = problem(candidate.first());
    PartialDate last = candidate.last();
    if (problem != null || last == null) {
      return problem;
    }
    problem = problem(last);
    if (problem != null) {
      return problem;
    }
    boolean reversed =
        last.year() != candidate.first().year()
            ? last.year() < candidate.first().year()
            : last.earlierInYearThan(candidate.first());
    return reversed
        ? Problem.of(ExpressionProblem.DATES_REVERSED, candidate.first().words(), last.words())
        : null;
  }

  private static @Nullable Problem problem(PartialDate date) {
    if (date.year() < 1 || date.year() > LAST_YEAR) {
      return Problem.of(ExpressionProblem.YEAR_OUTSIDE, Integer.toString(date.year()));
    }
    if (date.wholeMonth()) {
      return null;
    }
    YearMonth month = YearMonth.of(date.year(), date.month());
    return month.isValidDay(date.day())
        ? null
        : Problem.of(
            ExpressionProblem.NO_SUCH_DAY,
            Integer.toString(date.day()),
            PartialDate.month(date.year(), date.month()).words());
  }

  private static EdtfDate date(Candidate candidate, DatePhrase.Extent extent) {
    PartialDate first = candidate.first();
    PartialDate last = candidate.last();
    if (extent == DatePhrase.Extent.WEEK_OF && !first.wholeMonth()) {
      LocalDate monday = day(first).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      LocalDate sunday = monday.plusDays(6);
      return inRange(monday) && inRange(sunday)
          ? new EdtfDate.DayRange(monday, sunday, false)
          : new EdtfDate.Day(day(first));
    }
    if (first.wholeMonth()) {
      return EdtfDate.months(month(first), last == null ? month(first) : month(last), false);
    }
    return EdtfDate.days(
        day(first), last == null ? day(first) : day(last), extent == DatePhrase.Extent.ITSELF);
  }

  private static LocalDate day(PartialDate date) {
    try {
      return LocalDate.of(date.year(), date.month(), date.day());
    } catch (DateTimeException e) {
      throw new IllegalStateException("A day is checked before it is used: " + date, e);
    }
  }

  private static YearMonth month(PartialDate date) {
    return YearMonth.of(date.year(), date.month());
  }
}
