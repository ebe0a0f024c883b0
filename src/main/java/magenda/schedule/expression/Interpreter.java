package magenda.schedule.expression;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import magenda.problem.Problem;
import magenda.schedule.ClockTime;
import magenda.schedule.EdtfDate;
import magenda.schedule.Tbc;
import magenda.schedule.When;
import org.jspecify.annotations.Nullable;

/** Says what the phrases of a time expression mean in their context. */
final class Interpreter {

  private final String text;
  private final Phrases phrases;
  private final MomentResolver resolver;

  Interpreter(String text, Phrases phrases, TimeContext context) {
    this.text = text;
    this.phrases = phrases;
    this.resolver = new MomentResolver(phrases, context);
  }

  Reading interpret() {
    inherit();
    List<Moment> moments = phrases.moments;
    Problem wrong = phrases.problem != null ? phrases.problem : misplaced();
    if (wrong != null) {
      return refused(wrong, moments.getFirst());
    }
    if (moments.size() == 1) {
      Moment moment = moments.getFirst();
      return reading(resolver.whens(moment), moment);
    }
    return severalReadings(moments);
  }

  /**
   * What one of several sessions leaves unsaid is what the one before it says, or the one after.
   */
  private void inherit() {
    List<Moment> moments = phrases.moments;
    for (int i = 1; i < moments.size(); i++) {
      if (moments.get(i).dates.isEmpty()) {
        moments.get(i).dates.addAll(moments.get(i - 1).dates);
      }
    }
    for (int i = moments.size() - 2; i >= 0; i--) {
      Moment moment = moments.get(i);
      Moment next = moments.get(i + 1);
      if (moment.dates.isEmpty()) {
        moment.dates.addAll(next.dates);
      }
      if (moment.hours.isEmpty()) {
        moment.hours.addAll(next.hours);
      } else if (!next.hours.isEmpty() && moment.lastHour().zones().isEmpty()) {
        moment.replaceLastHour(moment.lastHour().withZones(next.hours.getFirst().zones()));
      }
    }
    for (int i = 1; i < moments.size(); i++) {
      Moment moment = moments.get(i);
      Moment before = moments.get(i - 1);
      if (moment.hours.isEmpty()) {
        moment.hours.addAll(before.hours);
      } else if (!before.hours.isEmpty() && moment.lastHour().zones().isEmpty()) {
        moment.replaceLastHour(moment.lastHour().withZones(before.hours.getFirst().zones()));
      }
    }
  }

  /** A weekday, a zone or a mark that belongs to nothing. */
  private @Nullable Problem misplaced() {
    Moment moment = phrases.moments.getFirst();
    if (!phrases.weekday.isEmpty() && !giveWeekday(moment)) {
      return Problem.of(ExpressionProblem.WEEKDAY_WITHOUT_DATE, phrases.weekday);
    }
    boolean open = phrases.tbc || !phrases.namedTbc.isEmpty();
    if (phrases.zone != null && !(open && moment.hours.isEmpty())) {
      return Problem.of(ExpressionProblem.ZONE_WITHOUT_HOUR, phrases.zone.words());
    }
    if (phrases.duration != null && moment.hours.isEmpty()) {
      return Problem.of(ExpressionProblem.DURATION_WITHOUT_HOUR);
    }
    if (!phrases.continuous.isEmpty() && moment.dates.isEmpty()) {
      return Problem.of(ExpressionProblem.CONTINUES_WHEN, phrases.continuous);
    }
    return null;
  }

  /** "Thursday 14:00, 15 July": the weekday stands apart from its date. */
  private boolean giveWeekday(Moment moment) {
    if (moment.dates.size() != 1) {
      return false;
    }
    DatePhrase phrase = moment.dates.getFirst();
    PartialDate first = phrase.first();
    List<Token> tokens = Tokenizer.tokens(phrases.weekday);
    DayOfWeek weekday = WeekdayNames.of(tokens.getFirst());
    boolean fits =
        phrase.last() == null
            && phrase.extent() == DatePhrase.Extent.ITSELF
            && !first.wholeMonth()
            && first.weekday() == null
            && tokens.size() <= 3;
    if (!fits || weekday == null) {
      return false;
    }
    moment.dates.set(
        0,
        new DatePhrase(
            first.withWeekday(weekday, phrases.weekday), null, phrase.extent(), phrase.other()));
    return true;
  }

  private Reading severalReadings(List<Moment> moments) {
    Set<When> parts = new LinkedHashSet<>();
    boolean alternative = false;
    for (Moment moment : moments) {
      Choices<When> choices = resolver.whens(moment);
      if (choices.problem() != null) {
        return refused(choices.problem(), moment);
      }
      parts.addAll(choices.values());
      alternative |= moment.alternative;
    }
    if (parts.size() == 1) {
      return understood(parts.iterator().next());
    }
    List<Reading.Understood> all = parts.stream().map(this::understood).toList();
    return alternative
        ? new Reading.Ambiguous(text, Problem.of(ExpressionProblem.EITHER_OR), all)
        : new Reading.Several(text, all);
  }

  private Reading reading(Choices<When> choices, Moment moment) {
    Problem problem = choices.problem();
    if (problem == null) {
      return understood(choices.values().getFirst());
    }
    if (choices.values().isEmpty()) {
      return refused(problem, moment);
    }
    return new Reading.Ambiguous(
        text, problem, choices.values().stream().map(this::understood).toList());
  }

  private Reading.Understood understood(When when) {
    return new Reading.Understood(text, when.withText(text), tbc(when));
  }

  /** Keeps the words, and of their meaning only what is beyond doubt. */
  private Reading refused(Problem reason, Moment moment) {
    EdtfDate date = sureDate(reason, moment);
    ClockTime time = date instanceof EdtfDate.DayRange ? null : sureTime(reason, moment, date);
    When partly = When.of(date, time).notUnderstood(text);
    return new Reading.Refused(text, reason, new Reading.Understood(text, partly, tbc(partly)));
  }

  private @Nullable EdtfDate sureDate(Problem reason, Moment moment) {
    if (reason.code() == ExpressionProblem.VAGUE
        || reason.code() == ExpressionProblem.NOT_UNDERSTOOD
        || reason.code() == ExpressionProblem.FOUR_DIGITS
        || phrases.moments.size() > 1
        || moment.dates.isEmpty()) {
      return null;
    }
    Choices<EdtfDate> choices = resolver.dates(moment);
    return choices.clear() ? choices.values().getFirst() : null;
  }

  private @Nullable ClockTime sureTime(Problem reason, Moment moment, @Nullable EdtfDate date) {
    if (reason.code() == ExpressionProblem.END_WITHOUT_START
        || phrases.moments.size() > 1
        || moment.untilDate != null
        || moment.hours.isEmpty()) {
      return null;
    }
    Choices<ClockTime> choices = resolver.times(moment, date);
    if (!choices.clear()) {
      return null;
    }
    ClockTime time = choices.values().getFirst();
    boolean endIsSure =
        reason.code() != ExpressionProblem.END_IN_ANOTHER_ZONE
            && resolver.lengths(time, false).clear();
    return endIsSure ? time : ClockTime.at(time.start(), time.zone());
  }

  /**
   * What a mark that does not name its field belongs to: the hour of a day without one, the date of
   * a month; both where there is neither, and where day and hour are both said.
   */
  private Set<Tbc> tbc(When when) {
    if (!phrases.tbc) {
      return Set.copyOf(phrases.namedTbc);
    }
    Set<Tbc> open = EnumSet.copyOf(unnamedTbc(when.date(), when.time()));
    open.addAll(phrases.namedTbc);
    return open;
  }

  /** The fields that "TBC" means behind a date and a time that say this much. */
  static Set<Tbc> unnamedTbc(@Nullable EdtfDate date, @Nullable ClockTime time) {
    boolean dayKnown = date != null && date.dayKnown();
    if ((date == null && time == null) || (dayKnown && time != null)) {
      return EnumSet.of(Tbc.DATE, Tbc.TIME);
    }
    return EnumSet.of(dayKnown ? Tbc.TIME : Tbc.DATE);
  }
}
