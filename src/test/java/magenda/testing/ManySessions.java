package magenda.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import magenda.schedule.ClockTime;
import magenda.schedule.EdtfDate;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.schedule.Sessions;
import magenda.schedule.Tbc;
import magenda.schedule.When;

/** A long schedule, the same each time: as many kinds of time as the seed has, and as mixed. */
public final class ManySessions {

  private static final Instant MODIFIED = Instant.parse("2021-07-14T00:00:00Z");
  private static final LocalDate FIRST = LocalDate.of(2021, 7, 1);

  private ManySessions() {}

  /** A schedule of so many sessions over five months, roughly in the order of their days. */
  public static Schedule schedule(int count) {
    Random random = new Random(20210714);
    List<Session> sessions = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      sessions.add(session(i, FIRST.plusDays((long) i * 153 / count), random));
    }
    return SeedSessions.draft().toBuilder().sessions(Sessions.of(sessions)).build();
  }

  private static Session session(int number, LocalDate day, Random random) {
    int kind = random.nextInt(24);
    ClockTime time =
        ClockTime.at(LocalTime.of(8 + random.nextInt(12), 15 * random.nextInt(4)), ClockTime.UTC);
    When when;
    Set<Tbc> tbc = Set.of();
    if (kind < 16) {
      when = When.of(new EdtfDate.Day(day), time);
    } else if (kind < 19) {
      when = When.of(new EdtfDate.Day(day), null);
      tbc = Set.of(Tbc.TIME);
    } else if (kind < 22) {
      when = When.of(new EdtfDate.Month(YearMonth.from(day), false), kind < 20 ? time : null);
      tbc = Set.of(Tbc.DATE);
    } else if (kind < 23) {
      when = When.of(EdtfDate.days(day, day.plusDays(2), true), null);
    } else {
      when = When.OPEN;
      tbc = Set.of(Tbc.DATE, Tbc.TIME);
    }
    return Session.of(new UUID(random.nextLong(), random.nextLong()), MODIFIED).toBuilder()
        .title("Session " + (number + 1) + ": exchange on the issue areas")
        .when(when)
        .tbc(tbc)
        .clusters(random.nextBoolean() ? List.of("cd") : List.of())
        .build();
  }
}
