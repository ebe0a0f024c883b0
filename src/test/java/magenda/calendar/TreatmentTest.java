package magenda.calendar;

import static magenda.calendar.Samples.after;
import static magenda.calendar.Samples.day;
import static magenda.calendar.Samples.draft;
import static magenda.calendar.Samples.hours;
import static magenda.calendar.Samples.id;
import static magenda.calendar.Samples.released;
import static magenda.calendar.Samples.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import magenda.problem.Problem;
import magenda.problem.ProblemException;
import magenda.schedule.Cluster;
import magenda.schedule.EdtfDate;
import magenda.schedule.Organizers;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.schedule.SessionFilter;
import magenda.schedule.Status;
import magenda.schedule.Tbc;
import magenda.schedule.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of a session, by what is known of it and by what was asked for. */
class TreatmentTest {

  private static final CalendarOptions MEMBERS = CalendarOptions.of(Preset.MEMBERS);
  private static final CalendarOptions PARTICIPANTS = CalendarOptions.of(Preset.PARTICIPANTS);

  private static final When AUTUMN = When.of(EdtfDate.parse("2021-09/2021-11", true), null);
  private static final When FAIR = When.of(EdtfDate.parse("2021-11-29/2021-12-01", true), null);
  private static final When DAILY =
      When.daily(
          new EdtfDate.DayRange(LocalDate.of(2021, 11, 29), LocalDate.of(2021, 12, 1), true),
          Samples.at("09:00"));

  static Stream<Arguments> treatments() {
    When timed = hours("2021-07-15", "22:00", "23:00");
    When month = day("2021-09");
    When monthWithHour = hours("2021-10", "14:00");
    When week = day("2021-10-18/2021-10-22");
    CalendarOptions bars = MEMBERS.with(MonthOnly.BAR);
    CalendarOptions markers = MEMBERS.with(MonthOnly.MARKER);
    CalendarOptions none = MEMBERS.with(MonthOnly.LEAVE_OUT);
    return Stream.of(
        treatment(timed, MEMBERS, Fate.TIMED, "20210715T220000Z 20210715T230000Z"),
        treatment(timed, PARTICIPANTS, Fate.TIMED, "20210715T220000Z 20210715T230000Z"),
        treatment(day("2021-08-31"), MEMBERS, Fate.DAY, "20210831 20210901"),
        treatment(day("2021-08-31"), MEMBERS.with(DayOnly.LEAVE_OUT), Fate.WITHOUT_HOUR),
        treatment(day("2021-08-31"), PARTICIPANTS, Fate.WITHOUT_HOUR),
        treatment(month, MEMBERS, Fate.DIGESTED, "20210901 20210902"),
        treatment(month, bars, Fate.BAR, "20210901 20211001"),
        treatment(month, markers, Fate.MARKER, "20210901 20210902"),
        treatment(month, none, Fate.WITHOUT_DAY),
        treatment(month, PARTICIPANTS, Fate.WITHOUT_DAY),
        treatment(monthWithHour, MEMBERS, Fate.DIGESTED, "20211001 20211002"),
        treatment(week, MEMBERS, Fate.DIGESTED, "20211001 20211002"),
        treatment(week, bars, Fate.BAR, "20211018 20211023"),
        treatment(week, markers, Fate.MARKER, "20211018 20211019"),
        treatment(AUTUMN, MEMBERS, Fate.RANGE, "20210901 20211201"),
        treatment(AUTUMN, MEMBERS.with(Throughout.LEAVE_OUT), Fate.THROUGHOUT),
        treatment(AUTUMN, PARTICIPANTS, Fate.THROUGHOUT),
        treatment(FAIR, MEMBERS, Fate.RANGE, "20211129 20211202"),
        treatment(
            DAILY,
            MEMBERS,
            Fate.TIMED_DAILY,
            "20211129T090000Z 20211129T100000Z",
            "20211130T090000Z 20211130T100000Z",
            "20211201T090000Z 20211201T100000Z"),
        treatment(DAILY, MEMBERS.with(Throughout.LEAVE_OUT), Fate.THROUGHOUT),
        treatment(When.OPEN, MEMBERS, Fate.UNDATED),
        treatment(
            When.OPEN, MEMBERS.with(Undated.DIGEST), Fate.DIGESTED_UNDATED, "20210701 20210702"),
        treatment(When.of(null, Samples.at("14:00")), MEMBERS, Fate.UNDATED),
        treatment(day("9999-12-31"), MEMBERS, Fate.BEYOND_YEARS),
        treatment(hours("9999-12-31", "23:30"), MEMBERS, Fate.BEYOND_YEARS));
  }

  private static Arguments treatment(
      When when, CalendarOptions options, Fate fate, String... spans) {
    return Arguments.of(when, options, fate, List.of(spans));
  }

  @ParameterizedTest
  @MethodSource("treatments")
  void aSessionBecomes(When when, CalendarOptions options, Fate fate, List<String> spans)
      throws Exception {
    Ics ics = Ics.of(released("1", session(1, "A", when)), options);

    assertThat(ics.report().outcomes()).extracting(Outcome::fate).containsExactly(fate);
    assertThat(ics.events())
        .extracting(event -> value(event, "DTSTART") + " " + value(event, "DTEND"))
        .isEqualTo(spans);
  }

  /** The value alone, after asserting that a date says it is one and an hour does not. */
  private static String value(Map<String, String> event, String property) {
    String text = event.getOrDefault(property, "");
    boolean date = text.startsWith(";VALUE=DATE:");
    String value = text.replace(";VALUE=DATE:", "");
    assertThat(value.length()).isEqualTo(date ? 8 : 16);
    return value;
  }

  @Test
  void rangesOfMoreThanAYearAreNotWrittenDayByDay() throws Exception {
    EdtfDate.DayRange years =
        new EdtfDate.DayRange(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 1, 2), true);

    Ics ics = Ics.members(released("1", session(1, "A", When.daily(years, Samples.at("09:00")))));

    assertThat(ics.report().outcomes()).extracting(Outcome::fate).containsExactly(Fate.RANGE);
    assertThat(ics.only()).containsEntry("DTSTART", ";VALUE=DATE:20210101");
    assertThat(ics.only().get("DESCRIPTION")).contains("Hours: 09:00 UTC");
  }

  @Test
  void participantsGetConfirmedHoursOnly() throws Exception {
    Schedule schedule =
        released(
            "1",
            session(1, "Confirmed", hours("2021-07-15", "22:00")),
            session(2, "Open hour", hours("2021-07-16", "22:00"), Tbc.TIME),
            session(3, "Open day", hours("2021-07-17", "22:00"), Tbc.DATE),
            session(4, "Open title", hours("2021-07-18", "22:00"), Tbc.TITLE, Tbc.PLATFORMS),
            session(5, "Said", hours("2021-07-19", "22:00").notUnderstood("and the week after")));

    Ics ics = Ics.of(schedule, PARTICIPANTS);

    assertThat(ics.summaries()).containsExactly("Confirmed", "Open title");
    assertThat(ics.all("STATUS")).containsOnly("CONFIRMED");
    assertThat(ics.report().in(Fate.Group.LEFT_OUT))
        .extracting(Outcome::fate)
        .containsOnly(Fate.NOT_CONFIRMED);
  }

  @Test
  void participantsGetLinksOnlyIfAskedFor() throws Exception {
    Schedule schedule =
        released(
            "1",
            session(1, "A")
                .when(hours("2021-07-15", "22:00"))
                .link("https://example.org/j")
                .build());

    Map<String, String> without = Ics.of(schedule, PARTICIPANTS).only();
    Map<String, String> with = Ics.of(schedule, PARTICIPANTS.withLinks(true)).only();

    assertThat(without).doesNotContainKeys("URL", "CONFERENCE");
    assertThat(without.toString()).doesNotContain("example.org");
    assertThat(with)
        .containsEntry("URL", "https://example.org/j")
        .containsEntry("CONFERENCE", ";VALUE=URI;FEATURE=VIDEO:https://example.org/j");
    assertThat(with.get("DESCRIPTION")).contains("Link: https://example.org/j");
  }

  @Test
  void aTbcOfDateOrTimeMakesAnEntryTentativeAndOthersDoNot() throws Exception {
    Schedule schedule =
        released(
            "1",
            session(1, "A", hours("2021-07-15", "22:00"), Tbc.TIME),
            session(2, "B", hours("2021-07-15", "22:00"), Tbc.ORGANIZERS, Tbc.LINK),
            session(3, "C", day("2021-07-15"), Tbc.TIME));

    Ics ics = Ics.members(schedule);

    assertThat(ics.summaries()).containsExactly("[TBC] A", "B", "[time TBC] C");
    assertThat(ics.all("STATUS")).containsExactly("TENTATIVE", "CONFIRMED", "TENTATIVE");
    assertThat(ics.all("TRANSP")).containsExactly("OPAQUE", "OPAQUE", "TRANSPARENT");
    assertThat(ics.all("X-MICROSOFT-CDO-BUSYSTATUS")).containsExactly("TENTATIVE", "BUSY", "FREE");
  }

  @Test
  void aDraftIsTentativeThroughoutAndSaysSoEverywhere() throws Exception {
    Schedule schedule =
        draft(
            "3",
            session(1, "A", hours("2021-07-15", "22:00")),
            session(2, "B").when(hours("2021-07-16", "22:00")).status(Status.CANCELLED).build(),
            session(3, "C", day("2021-09"), Tbc.DATE));

    Ics ics = Ics.members(schedule);

    assertThat(ics.all("STATUS")).containsOnly("TENTATIVE");
    assertThat(ics.summaries())
        .containsExactly(
            "DRAFT: A",
            "DRAFT: CANCELLED: B",
            "DRAFT: To be confirmed in September 2021: 1 session");
    assertThat(ics.all("TRANSP")).containsExactly("OPAQUE", "TRANSPARENT", "TRANSPARENT");
    assertThat(ics.head())
        .containsEntry("NAME", "DRAFT: Preparatory Phase\\, version 3")
        .containsEntry("X-WR-CALNAME", "DRAFT: Preparatory Phase\\, version 3");
    assertThat(ics.report().draft()).isTrue();
    assertThat(ics.report().warnings())
        .contains(Problem.of(CalendarProblem.DRAFT_NOT_FOR_CIRCULATION, "3"));
  }

  @Test
  void theLastReleaseIsTheDefault() throws Exception {
    Schedule first = released("1", session(1, "First", hours("2021-07-15", "22:00")));
    Schedule second = released("2", session(1, "Second", hours("2021-07-15", "22:00")));
    Schedule third = draft("3", session(1, "Third", hours("2021-07-15", "22:00")));
    Schedule file = after(third, first, second);

    assertThat(Ics.members(file).summaries()).containsExactly("Second");
    assertThat(Ics.of(file, MEMBERS.with(Edition.release("1"))).summaries())
        .containsExactly("First");
    assertThat(Ics.of(file, MEMBERS.with(Edition.WORKING_COPY)).summaries())
        .containsExactly("DRAFT: Third");
    assertThat(Ics.members(after(second, first)).summaries()).containsExactly("Second");
    assertThat(Ics.members(third).summaries()).containsExactly("DRAFT: Third");
  }

  @Test
  void thatTheDraftSaysOtherThingsIsToldWithTheLastRelease() throws Exception {
    Schedule file =
        after(
            draft("3", session(1, "Other", hours("2021-07-15", "22:00"))),
            released("2", session(1, "First", hours("2021-07-15", "22:00"))));
    Problem told = Problem.of(CalendarProblem.CHANGED_SINCE, "2");

    assertThat(Ics.members(file).report().warnings()).contains(told);
    assertThat(Ics.of(file, MEMBERS.with(Edition.WORKING_COPY)).report().warnings())
        .doesNotContain(told);
    assertThat(Ics.of(file, MEMBERS.with(Edition.release("2"))).report().warnings())
        .doesNotContain(told);
  }

  @Test
  void theMarksOfMarkdownAreTakenOutOfADescription() throws Exception {
    Schedule schedule =
        released(
            "1",
            session(1, "A")
                .when(hours("2021-07-15", "22:00"))
                .description(
                    """
                    **Goal:** to *agree*, see [list](https://example.org/list).

                    - one
                    - two_and_three <https://example.org/b>

                    [1]: https://example.org/c
                    """)
                .build());

    assertThat(Ics.members(schedule).only().get("DESCRIPTION"))
        .startsWith(
            "Goal: to agree\\, see list (https://example.org/list).\\n\\n"
                + "- one\\n- two_and_three https://example.org/b\\n\\n"
                + "1: https://example.org/c");
  }

  @Test
  void aReleaseThatWasNeverGivenOutIsRefused() {
    Schedule file = after(draft("2"), released("1"));

    assertThat(problem(file, MEMBERS.with(Edition.release("7"))))
        .isEqualTo(Problem.of(CalendarProblem.NO_SUCH_RELEASE, "7", "1"));
    assertThat(problem(draft("2"), MEMBERS.with(Edition.release("2"))))
        .isEqualTo(Problem.of(CalendarProblem.NO_RELEASES, "2"));
  }

  @Test
  void theDefaultLengthIsThatOfTheOptionsElseOfTheScheduleElseAnHour() throws Exception {
    Schedule plain = released("1", session(1, "A", hours("2021-07-15", "22:00")));
    Schedule stated = plain.toBuilder().defaultDuration(Duration.ofMinutes(90)).build();

    assertThat(Ics.members(plain).all("DTEND")).containsExactly("20210715T230000Z");
    assertThat(Ics.members(stated).all("DTEND")).containsExactly("20210715T233000Z");
    assertThat(Ics.of(stated, MEMBERS.withDefaultLength(Duration.ofMinutes(30))).all("DTEND"))
        .containsExactly("20210715T223000Z");
    assertThat(Ics.members(stated).only().get("DESCRIPTION"))
        .contains("The schedule does not say when this ends. 90 minutes are assumed.");
    assertThat(Ics.members(stated).report().warnings())
        .containsExactly(Problem.of(CalendarProblem.LENGTH_ASSUMED, 1, 90L));
  }

  @Test
  void whatIsNotAskedForIsReportedAsSuch() throws Exception {
    Session inCluster =
        session(1, "A").when(hours("2021-07-15", "22:00")).clusters(List.of("cd")).build();
    Session organized =
        session(2, "B")
            .when(hours("2021-07-15", "22:00"))
            .organizers(Organizers.of("the IGF Secretariat/DCCG", List.of("IGF Secretariat")))
            .build();
    Schedule schedule =
        released("1", inCluster, organized).toBuilder()
            .clusters(List.of(Cluster.of("Capacity development", "CD", "")))
            .build();

    Ics cluster = Ics.of(schedule, MEMBERS.with(SessionFilter.cluster("cd")));
    Ics organizer = Ics.of(schedule, MEMBERS.with(new SessionFilter("", "igf secretariat", null)));
    Ics one = Ics.of(schedule, MEMBERS.with(SessionFilter.only(id(2))));

    assertThat(cluster.summaries()).containsExactly("A");
    assertThat(cluster.report().sessions(Fate.Group.NOT_ASKED_FOR)).containsExactly(organized);
    assertThat(organizer.summaries()).containsExactly("B");
    assertThat(one.summaries()).containsExactly("B");
    assertThat(one.head()).doesNotContainKey("X-WR-CALNAME");
    assertThat(problem(schedule, MEMBERS.with(SessionFilter.cluster("youth"))))
        .isEqualTo(Problem.of(CalendarProblem.NO_SUCH_CLUSTER, "youth", "cd"));
  }

  @Test
  void aDigestListsItsSessionsWithWhatIsKnown() throws Exception {
    Schedule schedule =
        released(
            "1",
            session(1, "Plain", day("2021-10"), Tbc.DATE),
            session(2, "With hour", hours("2021-10", "14:00"), Tbc.DATE),
            session(3, "In a week", day("2021-10-18/2021-10-22"), Tbc.DATE),
            session(4, "In two months", day("2021-10/2021-11"), Tbc.DATE),
            session(5, "Later").when(day("2021-10")).status(Status.POSTPONED).build(),
            session(6, "Never").when(day("2021-10")).status(Status.CANCELLED).build());

    Ics ics = Ics.members(schedule);

    assertThat(ics.only())
        .containsEntry("SUMMARY", "To be confirmed in October 2021: 5 sessions")
        .containsEntry(
            "DESCRIPTION",
            "• Plain\\n• With hour (14:00 UTC)\\n• In a week (18 October 2021 – 22 October 2021)"
                + "\\n• In two months (October 2021 – November 2021)\\n• Later (postponed)"
                + "\\n\\nFrom version 1 of the schedule.")
        .containsEntry("TRANSP", "TRANSPARENT");
    assertThat(ics.report().in(Fate.Group.LEFT_OUT))
        .extracting(Outcome::fate)
        .containsExactly(Fate.CANCELLED_WITHOUT_DAY);
  }

  @Test
  void digestsOfTwoFiltersAreTwoEntries() throws Exception {
    Schedule schedule =
        released("1", session(1, "A").when(day("2021-10")).clusters(List.of("cd")).build())
            .toBuilder()
            .clusters(List.of(Cluster.of("Capacity development", "CD", "")))
            .build();

    String all = Ics.members(schedule).only().get("UID");
    String some = Ics.of(schedule, MEMBERS.with(SessionFilter.cluster("cd"))).only().get("UID");

    assertThat(all).isNotEqualTo(some);
  }

  private static Problem problem(Schedule schedule, CalendarOptions options) {
    ProblemException[] thrown = new ProblemException[1];
    assertThatThrownBy(() -> CalendarExport.of(schedule, options))
        .isInstanceOfSatisfying(ProblemException.class, e -> thrown[0] = e);
    return thrown[0].problem();
  }
}
