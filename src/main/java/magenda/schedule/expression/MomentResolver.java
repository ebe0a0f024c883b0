package magenda.schedule.expression;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import magenda.problem.Problem;
import magenda.schedule.ClockTime;
import magenda.schedule.EdtfDate;
import magenda.schedule.When;
import org.jspecify.annotations.Nullable;

/** Puts together what is said of one session: its date, its hours, and the marks on both. */
final class MomentResolver {

  private static final Duration HALF_A_DAY = Duration.ofHours(12);

  private final Phrases phrases;
  private final DateResolver dates;
  private final TimeResolver times;

  MomentResolver(Phrases phrases, TimeContext context) {
    this.phrases = phrases;
    this.dates = new DateResolver(context);
    this.times = new TimeResolver(context);
  }

  /** The hour that is said of a session, on its date. */
  Choices<ClockTime> times(Moment moment, @Nullable EdtfDate date) {
    return times.resolve(moment.hours, date);
  }

  /** The dates that are said of a session, at least one. */
  Choices<EdtfDate> dates(Moment moment) {
    List<EdtfDate> found = new ArrayList<>(1);
    Problem question = null;
    for (DatePhrase phrase : moment.dates) {
      DatePhrase said =
          moment.untilDate == null
              ? phrase
              : DatePhrase.range(phrase.first(), moment.untilDate.first());
      Choices<EdtfDate> choices = dates.resolve(said);
      if (choices.values().isEmpty()) {
        return choices;
      }
      found.addAll(choices.values());
      question = question == null ? choices.problem() : question;
    }
    if (moment.dates.size() > 1) {
      return Choices.among(found, Problem.of(ExpressionProblem.TWO_DATES));
    }
    return new Choices<>(found, question);
  }

  /** What is said of a session. */
  Choices<When> whens(Moment moment) {
    if (moment.dates.isEmpty()) {
      return combined(null, null, moment);
    }
    Choices<EdtfDate> choices = dates(moment);
    Problem question = choices.problem();
    if (choices.values().size() == 1) {
      return combined(continuing(choices.values().getFirst()), question, moment);
    }
    List<When> all = new ArrayList<>();
    for (EdtfDate date : choices.values()) {
      Choices<When> whens = combined(continuing(date), question, moment);
      if (whens.values().isEmpty()) {
        return whens;
      }
      all.addAll(whens.values());
    }
    return new Choices<>(all, question);
  }

  private EdtfDate continuing(EdtfDate date) {
    return phrases.continuous.isEmpty() ? date : date.withContinuous(true);
  }

  private Choices<When> combined(
      @Nullable EdtfDate date, @Nullable Problem question, Moment moment) {
    if (!phrases.continuous.isEmpty() && date instanceof EdtfDate.Day) {
      return Choices.none(Problem.of(ExpressionProblem.CONTINUES_WHEN, phrases.continuous));
    }
    EdtfDate.DayRange days = date instanceof EdtfDate.DayRange d && d.continuous() ? d : null;
    if (phrases.daily && (days == null || moment.hours.isEmpty())) {
      return Choices.none(Problem.of(ExpressionProblem.DAILY_WITHOUT_DAYS));
    }
    if (moment.hours.isEmpty()) {
      return new Choices<>(List.of(When.of(date, null)), question);
    }
    if (moment.untilDate != null && date != null) {
      return through(date, question, moment);
    }
    Choices<ClockTime> clock = times.resolve(moment.hours, date);
    List<When> all = new ArrayList<>(1);
    Problem asked = question == null ? clock.problem() : question;
    for (ClockTime time : clock.values()) {
      Choices<When> arranged =
          days != null ? onDays(days, time, moment) : onDate(date, null, time, moment);
      if (arranged.values().isEmpty()) {
        return arranged;
      }
      all.addAll(arranged.values());
      asked = asked == null ? arranged.problem() : asked;
    }
    return new Choices<>(all, asked);
  }

  /** From an hour on the first day to one on the last: "22 February 10:00 - 24 February 12:00". */
  private Choices<When> through(EdtfDate date, @Nullable Problem question, Moment moment) {
    HourPhrase first = moment.hours.getFirst();
    HourPhrase last = moment.untilHour;
    if (last != null
        && last.withZones(List.of()).equals(first.withZones(List.of()))
        && first.end() != null
        && date instanceof EdtfDate.DayRange days) {
      Choices<ClockTime> clock = times.resolve(moment.hours, date);
      return new Choices<>(
          clock.values().stream().map(time -> When.daily(days, time)).toList(), clock.problem());
    }
    if (first.end() != null || (last != null && last.end() != null) || phrases.duration != null) {
      return Choices.none(Problem.of(ExpressionProblem.DAILY_OR_THROUGH));
    }
    List<ZoneMeaning> zones =
        first.zones().isEmpty() && last != null ? last.zones() : first.zones();
    if (last != null && !last.zones().isEmpty() && !last.zones().equals(zones)) {
      return Choices.none(
          Problem.of(ExpressionProblem.END_IN_ANOTHER_ZONE, last.zones().getFirst().words()));
    }
    LocalTime end = last == null ? null : last.start();
    if (!(date instanceof EdtfDate.DayRange) && end != null && end.equals(first.start())) {
      return Choices.none(Problem.of(ExpressionProblem.END_IS_START, end.toString()));
    }
    Choices<ClockTime> clock = times.resolve(List.of(first.withZones(zones)), date);
    List<When> all = new ArrayList<>(1);
    for (ClockTime time : clock.values()) {
      all.add(When.of(date, new ClockTime(time.start(), time.zone(), end, null)));
    }
    return new Choices<>(all, question == null ? clock.problem() : question);
  }

  /** Hours throughout a range of days recur daily, or lead from the first day to the last. */
  private Choices<When> onDays(EdtfDate.DayRange days, ClockTime time, Moment moment) {
    boolean lasting = phrases.duration != null || moment.lastHour().nextDay();
    if (phrases.daily || lasting) {
      return onDate(days, days, time, moment);
    }
    List<When> choices = new ArrayList<>(2);
    if (!time.start().equals(time.end())) {
      choices.add(When.daily(days, time));
    }
    choices.add(When.of(days, time));
    return Choices.among(choices, Problem.of(ExpressionProblem.DAILY_OR_THROUGH));
  }

  /**
   * Hours on a date.
   *
   * @param daily the days on which they recur, or null
   */
  private Choices<When> onDate(
      @Nullable EdtfDate date, EdtfDate.@Nullable DayRange daily, ClockTime time, Moment moment) {
    Choices<ClockTime> lengths = lengths(time, moment.lastHour().nextDay());
    List<When> all = new ArrayList<>(lengths.values().size());
    for (ClockTime each : lengths.values()) {
      all.add(daily == null ? When.of(date, each) : When.daily(daily, each));
    }
    return new Choices<>(all, lengths.problem());
  }

  /** The hour with its end, or with the duration that is stated apart from it. */
  Choices<ClockTime> lengths(ClockTime time, boolean nextDay) {
    LocalTime end = time.end();
    Duration stated = phrases.duration;
    if (end == null) {
      return Choices.one(
          stated == null ? time : ClockTime.lasting(time.start(), time.zone(), stated));
    }
    if (nextDay && !end.isBefore(time.start())) {
      Duration length = Duration.between(time.start(), end).plusDays(1);
      return Choices.one(ClockTime.lasting(time.start(), time.zone(), length));
    }
    if (end.equals(time.start())) {
      return Choices.none(Problem.of(ExpressionProblem.END_IS_START, end.toString()));
    }
    Duration length = time.length().orElseThrow();
    if (stated != null && !stated.equals(length)) {
      return new Choices<>(
          List.of(time, ClockTime.lasting(time.start(), time.zone(), stated)),
          Problem.of(ExpressionProblem.DURATION_DIFFERS));
    }
    if (!nextDay && endsLate(time)) {
      return new Choices<>(
          List.of(time, reversed(time, end)),
          Problem.of(ExpressionProblem.END_BEFORE_START, time.start().toString(), end.toString()));
    }
    return Choices.one(time);
  }

  private static ClockTime reversed(ClockTime time, LocalTime newStart) {
    return new ClockTime(newStart, time.zone(), time.start(), null);
  }

  /** True if the end is on the next day and more than twelve hours away, which is seldom meant. */
  static boolean endsLate(ClockTime time) {
    LocalTime end = time.end();
    return end != null
        && end.isBefore(time.start())
        && time.length().orElseThrow().compareTo(HALF_A_DAY) > 0;
  }
}
