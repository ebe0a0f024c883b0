package magenda.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import magenda.schedule.ClockTime;
import magenda.schedule.Cluster;
import magenda.schedule.EdtfDate;
import magenda.schedule.Organizers;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.schedule.SessionFilter;
import magenda.schedule.Status;
import magenda.schedule.Tbc;
import magenda.schedule.Version;
import magenda.schedule.When;

/** Schedules of every shape, from a seed. */
final class RandomSchedule {

  private static final List<String> ZONES =
      List.of("UTC", "Europe/Warsaw", "America/New_York", "Pacific/Auckland", "+05:45", "-10:00");
  private static final String[] WORDS = {
    "Youth",
    "Our Digital Future",
    "互联网治理",
    "Пленарное",
    "جلسة",
    "a, b; c\\d",
    "😀",
    "x:y\"z\"",
    "line\nbreak",
    "\r\nX-BAD:1",
    "\u0000\u0007",
    "tab\there",
    "é",
    "BEGIN:VEVENT",
    "\uD800"
  };

  private RandomSchedule() {}

  /** A schedule with up to four releases, in which sessions come, change and go. */
  static Schedule withReleases(Random random) {
    List<Session> sessions = new ArrayList<>();
    List<Schedule> states = new ArrayList<>();
    int releases = random.nextInt(5);
    for (int i = 0; i <= releases; i++) {
      change(sessions, random);
      boolean last = i == releases;
      Version.State state =
          last && random.nextBoolean() ? Version.State.DRAFT : Version.State.RELEASED;
      states.add(
          Samples.schedule(Samples.version(Integer.toString(i + 1), state)).toBuilder()
              .title(text(random))
              .period(random.nextBoolean() ? date(random) : null)
              .defaultDuration(random.nextBoolean() ? Duration.ofMinutes(45) : null)
              .clusters(
                  List.of(Cluster.of(text(random), "CD", ""), Cluster.of("Youth, track", "Y", "")))
              .sessions(sessions)
              .build());
    }
    return Samples.after(states.getLast(), states.subList(0, releases).toArray(Schedule[]::new));
  }

  static CalendarOptions options(Random random) {
    return CalendarOptions.of(any(random, Preset.values()))
        .with(random.nextBoolean() ? Edition.LAST_RELEASE : Edition.WORKING_COPY)
        .with(any(random, DayOnly.values()))
        .with(any(random, MonthOnly.values()))
        .with(any(random, Throughout.values()))
        .with(any(random, Undated.values()))
        .with(random.nextInt(4) == 0 ? SessionFilter.cluster("cd") : SessionFilter.ALL)
        .withLinks(random.nextBoolean());
  }

  private static void change(List<Session> sessions, Random random) {
    sessions.removeIf(_ -> random.nextInt(6) == 0);
    sessions.replaceAll(s -> random.nextInt(3) == 0 ? changed(s, random) : s);
    int more = random.nextInt(12);
    for (int i = 0; i < more; i++) {
      Session fresh = Samples.session(random.nextInt(1 << 30), "").build();
      sessions.add(random.nextInt(sessions.size() + 1), changed(fresh, random));
    }
  }

  private static Session changed(Session session, Random random) {
    Set<Tbc> tbc = EnumSet.noneOf(Tbc.class);
    for (Tbc field : Tbc.values()) {
      if (random.nextInt(5) == 0) {
        tbc.add(field);
      }
    }
    return session.toBuilder()
        .title(text(random))
        .description(text(random).repeat(random.nextInt(5)))
        .status(any(random, Status.values()))
        .when(when(random))
        .tbc(tbc)
        .clusters(List.of(any(random, "cd", "y", "undeclared")))
        .platforms(List.of(text(random)))
        .link(any(random, "", "https://example.org/ü?a=1,2", "not a link", "https://a b"))
        .organizers(Organizers.of(text(random), List.of()))
        .fields(Map.of("Moderator", text(random)))
        .modified(Instant.ofEpochSecond(random.nextInt()))
        .build();
  }

  private static When when(Random random) {
    EdtfDate date = random.nextInt(6) == 0 ? null : date(random);
    ClockTime time = random.nextInt(3) == 0 ? null : time(random);
    if (date instanceof EdtfDate.DayRange range && range.continuous() && time != null) {
      return time.duration() != null || random.nextBoolean()
          ? When.daily(range, time)
          : When.of(range, time);
    }
    When when = When.of(date, time);
    return random.nextInt(5) == 0 ? when.notUnderstood("first Monday, " + text(random)) : when;
  }

  private static EdtfDate date(Random random) {
    LocalDate day = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(700));
    YearMonth month = YearMonth.from(day);
    return switch (random.nextInt(5)) {
      case 0 -> EdtfDate.months(month, month.plusMonths(random.nextInt(4)), random.nextBoolean());
      case 1 -> EdtfDate.days(day, day.plusDays(random.nextInt(9)), random.nextBoolean());
      case 2 -> new EdtfDate.Month(month, random.nextBoolean());
      default -> new EdtfDate.Day(day);
    };
  }

  private static ClockTime time(Random random) {
    LocalTime start = LocalTime.of(random.nextInt(24), 15 * random.nextInt(4));
    ZoneId zone = ZoneId.of(any(random, ZONES.toArray(String[]::new)));
    LocalTime end = start.plusMinutes(1L + random.nextInt(600));
    return switch (random.nextInt(3)) {
      case 0 -> ClockTime.at(start, zone);
      case 1 -> ClockTime.between(start, end, zone);
      default -> ClockTime.lasting(start, zone, Duration.ofMinutes(1L + random.nextInt(3000)));
    };
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int words = random.nextInt(12);
    for (int i = 0; i < words; i++) {
      text.append(any(random, WORDS)).append(' ');
    }
    return text.toString();
  }

  @SafeVarargs
  private static <T> T any(Random random, T... values) {
    return values[random.nextInt(values.length)];
  }
}
