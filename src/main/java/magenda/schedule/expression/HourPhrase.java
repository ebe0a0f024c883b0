package magenda.schedule.expression;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words for an hour.
 *
 * @param end the end, or null
 * @param zones the zones said with it, all meant to be the same; often one, or none
 * @param nextDay true if the end is said to be on the next day
 */
record HourPhrase(
    LocalTime start, @Nullable LocalTime end, List<ZoneMeaning> zones, boolean nextDay) {

  HourPhrase withEnd(LocalTime newEnd) {
    return new HourPhrase(start, newEnd, zones, nextDay);
  }

  HourPhrase withZones(List<ZoneMeaning> newZones) {
    return new HourPhrase(start, end, newZones, nextDay);
  }

  HourPhrase endingNextDay() {
    return new HourPhrase(start, end, zones, true);
  }
}
