package magenda.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import magenda.schedule.ClockTime;
import magenda.schedule.Cluster;
import magenda.schedule.EdtfDate;
import magenda.schedule.Organizers;
import magenda.schedule.Release;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.schedule.SessionBuilder;
import magenda.schedule.Status;
import magenda.schedule.Tbc;
import magenda.schedule.UnknownMembers;
import magenda.schedule.Version;
import magenda.schedule.When;

/** Schedules to make calendars of. */
final class Samples {

  static final UUID SCHEDULE = UUID.fromString("10000000-0000-4000-8000-000000000000");
  static final Instant MODIFIED = Instant.parse("2021-07-14T08:30:00Z");

  private Samples() {}

  /** The id of the n-th session. */
  static UUID id(int n) {
    return new UUID(0x2000000000004000L, 0x8000000000000000L + n);
  }

  static SessionBuilder session(int n, String title) {
    return new SessionBuilder(id(n), MODIFIED).title(title);
  }

  static Session session(int n, String title, When when, Tbc... tbc) {
    return session(n, title).when(when).tbc(Set.of(tbc)).build();
  }

  static When day(String day) {
    return When.of(EdtfDate.parse(day, false), null);
  }

  static When hours(String day, String start) {
    return When.of(EdtfDate.parse(day, false), at(start));
  }

  static When hours(String day, String start, String end) {
    ClockTime time = ClockTime.between(LocalTime.parse(start), LocalTime.parse(end), ClockTime.UTC);
    return When.of(EdtfDate.parse(day, false), time);
  }

  static ClockTime at(String start) {
    return ClockTime.at(LocalTime.parse(start), ClockTime.UTC);
  }

  static Version version(String number, Version.State state) {
    return new Version(number, null, state, null, UnknownMembers.NONE);
  }

  static Schedule schedule(Version version, Session... sessions) {
    return Schedule.empty(SCHEDULE).toBuilder()
        .title("Preparatory Phase")
        .period(EdtfDate.parse("2021-07/2021-12", true))
        .version(version)
        .sessions(List.of(sessions))
        .build();
  }

  static Schedule released(String number, Session... sessions) {
    return schedule(version(number, Version.State.RELEASED), sessions);
  }

  static Schedule draft(String number, Session... sessions) {
    return schedule(version(number, Version.State.DRAFT), sessions);
  }

  /** The same schedule with these states given out before, oldest first. */
  static Schedule after(Schedule schedule, Schedule... earlier) {
    return schedule.toBuilder()
        .releases(List.of(earlier).stream().map(Release::of).toList())
        .build();
  }

  /** One session for each row of the rules, and what else an entry can hold. */
  static Schedule everyKind(Version version) {
    EdtfDate.DayRange fair =
        new EdtfDate.DayRange(LocalDate.of(2021, 11, 29), LocalDate.of(2021, 12, 1), true);
    ClockTime inWarsaw =
        ClockTime.between(LocalTime.of(9, 0), LocalTime.of(17, 30), ZoneId.of("Europe/Warsaw"));
    EdtfDate autumn = EdtfDate.months(YearMonth.of(2021, 9), YearMonth.of(2021, 11), true);
    EdtfDate week = EdtfDate.parse("2021-10-18/2021-10-22", false);
    return schedule(
            version,
            session(1, "Kick-off; for newcomers, too")
                .when(
                    When.of(
                        EdtfDate.day(2021, 7, 15),
                        ClockTime.lasting(
                            LocalTime.of(22, 0), ClockTime.UTC, Duration.ofMinutes(90))))
                .description(
                    "How to take part:\n- ask\n- listen\\read\n\nGoal: everybody is ready.")
                .clusters(List.of("cd", "youth"))
                .platforms(List.of("Zoom", "YouTube"))
                .link("https://example.org/join?a=1,2;b=3")
                .organizers(Organizers.of("IGF Secretariat/DCCG", List.of("IGF Secretariat")))
                .build(),
            session(2, "Length unknown", hours("2021-07-16", "13:00")),
            session(3, "Hour not agreed", hours("2021-07-17", "13:00", "14:00"), Tbc.TIME),
            session(4, "Day only", day("2021-08-31"), Tbc.TIME),
            session(5, "A day as a whole", day("2021-09-01")),
            session(6, "Some day in September", day("2021-09"), Tbc.DATE, Tbc.TIME),
            session(7, "Another day in September", day("2021-09"), Tbc.DATE),
            session(8, "Some day in October", hours("2021-10", "14:00"), Tbc.DATE),
            session(9, "One day of a week", When.of(week, null), Tbc.DATE),
            session(10, "The whole autumn", When.of(autumn, null)),
            session(11, "Village", When.of(fair, null)),
            session(12, "Help desk", When.daily(fair, inWarsaw)),
            session(13, "No date at all", When.OPEN, Tbc.DATE),
            session(14, "First Mondays", When.words("first Monday of each month")),
            session(15, "Not held")
                .when(hours("2021-07-20", "13:00", "14:00"))
                .status(Status.CANCELLED)
                .build(),
            session(16, "Held later")
                .when(hours("2021-07-21", "13:00", "14:00"))
                .status(Status.POSTPONED)
                .build())
        .toBuilder()
        .clusters(
            List.of(
                Cluster.of("Capacity development", "CD", ""),
                Cluster.of("Youth, track", "Youth", "")))
        .build();
  }
}
