package magenda.schedule.expression;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import magenda.problem.Problem;
import magenda.schedule.ClockTime;
import magenda.schedule.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which hour the words mean where several zones are said for it: "18:00 UTC (14:00
 * Boston, 19:00 London)" is one moment, if it is one on the day in question.
 */
final class TimeResolver {

  private static final int DAY_SECONDS = 24 * 60 * 60;

  /** Without a date, hours agree if they do on one of these days, in winter or in summer. */
  private static final List<LocalDate> ANY_DAYS =
      List.of(LocalDate.of(2021, 1, 15), LocalDate.of(2021, 7, 15));

  private final TimeContext context;

  TimeResolver(TimeContext context) {
    this.context = context;
  }

  /** One hour in one zone, as said. */
  private record Statement(LocalTime start, @Nullable LocalTime end, ZoneMeaning meaning) {

    ClockTime in(ZoneId zone) {
      return new ClockTime(start, zone, end, null);
    }

    String words() {
      ZoneId zone = meaning.choices().getFirst();
      return start + " " + (meaning.words().isEmpty() ? zone.getId() : meaning.words());
    }
  }

  /**
   * The hour that all these words mean.
   *
   * @param date on which they are to agree, or null
   */
  Choices<ClockTime> resolve(List<HourPhrase> hours, @Nullable EdtfDate date) {
    HourPhrase only = hours.getFirst();
    if (hours.size() == 1 && only.zones().size() < 2) {
      return choose(statement(only, only.zones()));
    }
    List<Statement> statements = new ArrayList<>();
    for (HourPhrase hour : hours) {
      if (hour.zones().isEmpty()) {
        statements.add(statement(hour, List.of()));
      }
      for (ZoneMeaning zone : hour.zones()) {
        statements.add(new Statement(hour.start(), hour.end(), zone));
      }
    }
    return agreed(statements, hours.size() == 1, date);
  }

  private Statement statement(HourPhrase hour, List<ZoneMeaning> zones) {
    ZoneMeaning meaning = zones.isEmpty() ? ZoneMeaning.of("", context.zone()) : zones.getFirst();
    return new Statement(hour.start(), hour.end(), meaning);
  }

  private static Choices<ClockTime> choose(Statement statement) {
    ZoneMeaning meaning = statement.meaning();
    if (meaning.clear()) {
      return Choices.one(statement.in(meaning.choices().getFirst()));
    }
    return new Choices<>(
        meaning.choices().stream().map(statement::in).toList(), ambiguous(meaning));
  }

  private static Problem ambiguous(ZoneMeaning meaning) {
    return Problem.of(
        ExpressionProblem.AMBIGUOUS_ZONE, meaning.words(), String.join(", ", meaning.names()));
  }

  private Choices<ClockTime> agreed(
      List<Statement> statements, boolean oneHour, @Nullable EdtfDate date) {
    Statement chosen = chosen(statements, oneHour);
    List<ClockTime> agreeing = new ArrayList<>(1);
    List<LocalDate> days = days(date);
    for (ZoneId zone : chosen.meaning().choices()) {
      if (days.stream().anyMatch(day -> agreeOn(day, chosen, zone, statements))) {
        agreeing.add(chosen.in(zone));
      }
    }
    if (!agreeing.isEmpty()) {
      return Choices.among(agreeing, ambiguous(chosen.meaning()));
    }
    List<ClockTime> each =
        Stream.concat(Stream.of(chosen), statements.stream())
            .map(s -> s.in(s.meaning().choices().getFirst()))
            .distinct()
            .toList();
    return new Choices<>(
        each,
        Problem.of(
            ExpressionProblem.ZONES_CONTRADICT,
            chosen.words(),
            statements.stream()
                .filter(s -> !s.equals(chosen))
                .findFirst()
                .map(Statement::words)
                .orElse("")));
  }

  /** UTC where it is said, else of several zones for one hour the one that knows clock changes. */
  private static Statement chosen(List<Statement> statements, boolean oneHour) {
    boolean anyEnd = statements.stream().anyMatch(s -> s.end() != null);
    List<Statement> fullest = statements.stream().filter(s -> !anyEnd || s.end() != null).toList();
    for (Statement statement : fullest) {
      if (!oneHour && statement.meaning().choices().contains(ClockTime.UTC)) {
        return statement;
      }
      if (oneHour && statement.meaning().choices().getFirst().getId().indexOf('/') > 0) {
        return statement;
      }
    }
    return fullest.getFirst();
  }

  private List<LocalDate> days(@Nullable EdtfDate date) {
    if (date == null) {
      return ANY_DAYS;
    }
    return date.dayKnown() || date.firstDay().equals(date.lastDay())
        ? List.of(date.firstDay())
        : List.of(date.firstDay(), date.lastDay());
  }

  private static boolean agreeOn(
      LocalDate day, Statement chosen, ZoneId zone, List<Statement> statements) {
    for (Statement other : statements) {
      boolean agrees = false;
      for (ZoneId otherZone : other.meaning().choices()) {
        agrees |= sameMoment(day, chosen, zone, other, otherZone);
      }
      if (!agrees) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameMoment(
      LocalDate day, Statement a, ZoneId zoneOfA, Statement b, ZoneId zoneOfB) {
    boolean start = moment(day, a.start(), zoneOfA) == moment(day, b.start(), zoneOfB);
    return start
        && (a.end() == null
            || b.end() == null
            || moment(day, a.end(), zoneOfA) == moment(day, b.end(), zoneOfB));
  }

  /** The second of the UTC day; which day it is can differ from zone to zone. */
  private static int moment(LocalDate day, LocalTime time, ZoneId zone) {
    int offset = zone.getRules().getOffset(day.atTime(time)).getTotalSeconds();
    return Math.floorMod(time.toSecondOfDay() - offset, DAY_SECONDS);
  }
}
