package magenda.check;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import magenda.check.Finding.Kind;
import magenda.schedule.ClockTime;
import magenda.schedule.EdtfDate;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import org.jspecify.annotations.Nullable;

/**
 * Zones named in the words are in use at the date: CET in June, EST in April and "(UTC-05:00)
 * Eastern Time" in September are all an hour off for the people who live there. Where the day is
 * open, the name has to be wrong on every possible day.
 */
final class ZoneSeasonCheck implements SessionCheck {

  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:(?:Eastern|Central|Mountain|Pacific) Time|[A-Z]{2,4})"
              + "(?![\\p{L}\\p{N}])");

  /** Longer than any season lasts. */
  private static final int MANY_DAYS = 250;

  private static final int STEP = 7;

  @Override
  public void look(Session session, Schedule schedule, Consumer<Finding> found) {
    EdtfDate date = session.when().date();
    ClockTime time = session.when().time();
    if (date == null || time == null || session.when().text().isEmpty()) {
      return;
    }
    NAME.matcher(session.when().text())
        .results()
        .map(match -> ZoneName.BY_WORD.get(match.group()))
        .filter(name -> name != null)
        .distinct()
        .forEach(
            name -> {
              ZoneOffset meant = meant(name, date, time);
              if (meant != null && neverInUse(meant, name.place(), date, time.start())) {
                ZoneOffset there = offset(name.place(), date.firstDay(), time.start());
                found.accept(
                    Finding.of(
                        Kind.ZONE_OUT_OF_SEASON,
                        session.id(),
                        name.word(),
                        meant,
                        name.place(),
                        there));
              }
            });
  }

  /** The offset that the words state, or null where they state nothing that could be wrong. */
  private static @Nullable ZoneOffset meant(ZoneName name, EdtfDate date, ClockTime time) {
    ZoneOffset read = offset(time.zone(), date.firstDay(), time.start());
    boolean readAsOffset = time.zone() instanceof ZoneOffset;
    if (name.offset() == null) {
      return readAsOffset ? read : null;
    }
    boolean readAsNamed = read.equals(name.offset());
    boolean readAsPlaceThatKeepsIt =
        readAsNamed && !readAsOffset && !time.zone().equals(ClockTime.UTC);
    return readAsPlaceThatKeepsIt || (!name.sure() && !readAsNamed) ? null : name.offset();
  }

  private static boolean neverInUse(
      ZoneOffset offset, ZoneId place, EdtfDate date, LocalTime time) {
    LocalDate last = date.lastDay();
    if (ChronoUnit.DAYS.between(date.firstDay(), last) > MANY_DAYS) {
      return false;
    }
    for (LocalDate day = date.firstDay(); day.isBefore(last); day = day.plusDays(STEP)) {
      if (offset(place, day, time).equals(offset)) {
        return false;
      }
    }
    return !offset(place, last, time).equals(offset);
  }

  private static ZoneOffset offset(ZoneId zone, LocalDate day, LocalTime time) {
    return zone.getRules().getOffset(day.atTime(time));
  }
}
