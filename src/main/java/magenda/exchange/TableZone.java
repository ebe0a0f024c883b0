package magenda.exchange;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import magenda.problem.Problem;
import magenda.schedule.ClockTime;
import magenda.schedule.expression.DateOrder;
import magenda.schedule.expression.Reading;
import magenda.schedule.expression.TimeContext;
import magenda.schedule.expression.TimeExpressions;
import org.jspecify.annotations.Nullable;

/**
 * The zone that the header of a table gives to its hours.
 *
 * @param zone null where the header names none that is understood
 * @param doubts what is to be said of words that look like a zone and are not understood
 */
record TableZone(@Nullable ZoneId zone, List<Problem> doubts) {

  private static final Pattern LIKE_A_ZONE =
      Pattern.compile("(?:UTC|GMT)\\W.*|\\p{Lu}{2,5}|.*/.*|.*[Tt]ime");

  /** A zone nobody is in: hours that come out in it had none. */
  private static final ZoneId NOWHERE = ZoneOffset.ofHoursMinutes(-13, -13);

  private static final TableZone NONE = new TableZone(null, List.of());

  TableZone {
    doubts = List.copyOf(doubts);
  }

  /** Reads the header over the hours. */
  static TableZone of(ScheduleTable table, String language) {
    String words = HeaderWords.zoneWords(table.timeHeader());
    if (words.isEmpty()) {
      return NONE;
    }
    TimeContext context = new TimeContext(null, ClockTime.UTC, language, DateOrder.ASK);
    return switch (TimeExpressions.parse("12:00 " + words, context)) {
      case Reading.Understood understood when understood.when().time() != null ->
          new TableZone(understood.when().time().zone(), List.of());
      case Reading.Ambiguous ambiguous -> new TableZone(null, List.of(ambiguous.question()));
      default ->
          LIKE_A_ZONE.matcher(words).matches()
              ? new TableZone(null, List.of(Problem.of(ExchangeProblem.ZONE_NOT_UNDERSTOOD, words)))
              : NONE;
    };
  }

  /** True if there are hours in a table that name no zone. */
  static boolean isMissingIn(ScheduleTable table, TimeContext context) {
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
}
