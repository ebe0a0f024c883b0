package magenda.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static magenda.calendar.Samples.hours;
import static magenda.calendar.Samples.released;
import static magenda.calendar.Samples.session;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import magenda.problem.Problem;
import magenda.schedule.ClockTime;
import magenda.schedule.Cluster;
import magenda.schedule.EdtfDate;
import magenda.schedule.Organizers;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.schedule.UnknownMembers;
import magenda.schedule.When;
import net.fortuna.ical4j.util.Configurator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a calendar library or a client goes wrong, and the file must not. */
class TrapsTest {

  private static final String INJECTION = "x\r\nATTENDEE:mailto:a@b.example\rX-BAD:1\nY\u2028Z:2";

  @Test
  void aLineBreakInAnyTextBeginsNoProperty() throws Exception {
    Session session =
        session(1, INJECTION)
            .number(INJECTION)
            .description(INJECTION)
            .when(hours("2021-07-15", "22:00"))
            .clusters(List.of("cd", "undeclared\r\nX-BAD:2"))
            .platforms(List.of(INJECTION))
            .link("https://example.org/\r\nX-BAD:3")
            .organizers(Organizers.of(INJECTION, List.of()))
            .fields(Map.of("Column\r\nX-BAD:4", INJECTION))
            .series(INJECTION)
            .build();
    Schedule schedule =
        released("1\r\nX-BAD:5", session).toBuilder()
            .title(INJECTION)
            .clusters(List.of(new Cluster("cd", INJECTION, "CD", "", "", UnknownMembers.NONE)))
            .build();

    Ics ics = Ics.members(schedule);

    assertThat(ics.only())
        .containsOnlyKeys(
            "UID",
            "DTSTAMP",
            "LAST-MODIFIED",
            "SEQUENCE",
            "DTSTART",
            "DTEND",
            "SUMMARY",
            "DESCRIPTION",
            "STATUS",
            "TRANSP",
            "X-MICROSOFT-CDO-BUSYSTATUS",
            "LOCATION",
            "CATEGORIES");
    assertThat(ics.only()).containsEntry("SUMMARY", "x ATTENDEE:mailto:a@b.example X-BAD:1 Y Z:2");
    assertThat(ics.head())
        .containsOnlyKeys("BEGIN", "VERSION", "PRODID", "CALSCALE", "NAME", "X-WR-CALNAME", "END");
  }

  @Test
  void controlCharactersAreGoneAndHalvesOfCharactersReplaced() throws Exception {
    Session session =
        session(1, "a\u0000b\u0007c\u001Bd\u007Fe\u0085f\uFEFFg\uD800h\uDC00i\tj")
            .when(hours("2021-07-15", "22:00"))
            .build();

    assertThat(Ics.members(released("1", session)).only())
        .containsEntry("SUMMARY", "abcde fg\uFFFDh\uFFFDi\tj");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/a b",
        "Zoom, see the mail",
        "[INSERT LINK]",
        "example.org/join",
        "javascript:alert(1)",
        "mailto:a@example.org",
        "https://",
        "https://é.example/x"
      })
  void whatIsNoWebAddressStandsInTheDescriptionOnly(String link) throws Exception {
    Session session =
        session(1, "A").when(hours("2021-07-15", "22:00", "23:00")).link(link).build();

    Map<String, String> event = Ics.members(released("1", session)).only();

    assertThat(event).doesNotContainKeys("URL", "CONFERENCE");
    assertThat(event.get("DESCRIPTION")).startsWith("Link: " + link.replace(",", "\\,"));
  }

  @Test
  void aWebAddressIsWrittenInAscii() throws Exception {
    Session session =
        session(1, "A")
            .when(hours("2021-07-15", "22:00"))
            .link(" https://example.org/réunion?a=1,2;b=3#x ")
            .build();

    assertThat(Ics.members(released("1", session)).only())
        .containsEntry("URL", "https://example.org/r%C3%A9union?a=1,2;b=3#x")
        .containsEntry(
            "CONFERENCE", ";VALUE=URI;FEATURE=VIDEO:https://example.org/r%C3%A9union?a=1,2;b=3#x");
  }

  @Test
  void aCommaInTheNameOfAClusterMakesNoSecondCategory() throws Exception {
    Schedule schedule =
        released(
                "1",
                session(1, "A").when(hours("2021-07-15", "22:00")).clusters(List.of("y")).build())
            .toBuilder()
            .clusters(List.of(Cluster.of("Youth, track; \\ all", "Y", "")))
            .build();

    assertThat(Ics.members(schedule).only())
        .containsEntry("CATEGORIES", "Youth\\, track\\; \\\\ all");
  }

  @Test
  void hoursAreInUtcWhateverTheirZone() throws Exception {
    ClockTime auckland =
        ClockTime.between(LocalTime.of(9, 0), LocalTime.of(8, 0), ZoneId.of("Pacific/Auckland"));
    Schedule schedule =
        released("1", session(1, "A", When.of(EdtfDate.day(2021, 11, 1), auckland)));

    assertThat(Ics.members(schedule).only())
        .containsEntry("DTSTART", "20211031T200000Z")
        .containsEntry("DTEND", "20211101T190000Z");
  }

  @Test
  void linesAreFoldedByOctetsAndNeverInsideACharacter() throws Exception {
    String title = "互联网治理论坛筹备阶段日程安排说明会议".repeat(20) + "😀".repeat(60) + "é".repeat(90);
    Session session = session(1, title).when(hours("2021-07-15", "22:00")).build();

    Ics ics = Ics.members(released("1", session));

    List<String> lines = List.of(ics.file().text().split("\r\n"));
    assertThat(lines)
        .allSatisfy(
            line -> {
              assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75);
              assertThat(line).doesNotContain("\uFFFD", "\r", "\n");
            });
    assertThat(ics.only()).containsEntry("SUMMARY", title);
  }

  @Test
  void theFileBeginsWithoutAByteOrderMarkAndEveryLineEndsInCrLf() throws Exception {
    String text = Ics.members(Samples.everyKind(released("1").version())).file().text();

    assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
  }

  @Test
  void nothingThatClientsIgnoreOrTakeAmissIsWritten() throws Exception {
    String text = Ics.members(Samples.everyKind(released("1").version())).file().text();

    assertThat(text)
        .doesNotContain(
            "METHOD",
            "ORGANIZER:",
            "ORGANIZER;",
            "ATTENDEE",
            "VTIMEZONE",
            "TZID",
            "VALARM",
            "VTODO",
            "X-ALT-DESC",
            "RELATED-TO",
            "X-WR-TIMEZONE");
  }

  @Test
  void momentsBeyondTheYearsOfACalendarAreBroughtToItsEdge() throws Exception {
    Session session =
        session(1, "A").modified(Instant.MAX).when(hours("2021-07-15", "22:00")).build();

    assertThat(Ics.members(released("1", session)).only())
        .containsEntry("DTSTAMP", "99991231T235959Z");
  }

  @Test
  void whoeverSendsALargeFileIsWarned() throws Exception {
    List<Session> sessions = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      sessions.add(
          session(i, "A")
              .when(hours("2021-07-15", "22:00", "23:00"))
              .description("x".repeat(10_000))
              .build());
    }
    Ics large = Ics.members(released("1", sessions.toArray(Session[]::new)));
    Ics smaller = Ics.members(released("1", sessions.subList(0, 80).toArray(Session[]::new)));

    assertThat(large.report().warnings())
        .extracting(Problem::code)
        .containsExactly(CalendarProblem.NEAR_IMPORT_LIMIT);
    assertThat(smaller.report().warnings()).isEmpty();
  }

  @Test
  void timeZonesAreNeverFetchedFromTheNetwork() {
    assertThat(Configurator.getProperty("net.fortuna.ical4j.timezone.update.enabled"))
        .contains("false");
  }
}
