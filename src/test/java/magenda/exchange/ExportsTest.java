package magenda.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import magenda.problem.ProblemException;
import magenda.schedule.ClockTime;
import magenda.schedule.Cluster;
import magenda.schedule.EdtfDate;
import magenda.schedule.Organizers;
import magenda.schedule.Schedule;
import magenda.schedule.ScheduleBuilder;
import magenda.schedule.Session;
import magenda.schedule.SessionBuilder;
import magenda.schedule.SessionFilter;
import magenda.schedule.Status;
import magenda.schedule.Tbc;
import magenda.schedule.UnknownMembers;
import magenda.schedule.Version;
import magenda.schedule.When;
import org.junit.jupiter.api.Test;

/** What is exported is read again as the same sessions. */
class ExportsTest {

  private static final Schedule EXAMPLE = Example.schedule();
  private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
  private static final Schedule RICH = rich();

  private static Schedule rich() {
    List<Session> sessions =
        List.of(
            session(1)
                .number("1")
                .title("=SUM(A1) *not bold* | [x] and \\")
                .description("A lead with \\*stars\\* | bars\n\n- one\n- two\n\n**Goal:** three")
                .when(
                    When.daily(
                        new EdtfDate.DayRange(
                            LocalDate.of(2021, 2, 22), LocalDate.of(2021, 2, 24), true),
                        ClockTime.between(LocalTime.of(10, 0), LocalTime.of(11, 0), WARSAW)))
                .tbc(Set.of(Tbc.PLATFORMS, Tbc.LINK, Tbc.ORGANIZERS))
                .clusters(List.of("cd", "youth-track"))
                .platforms(List.of("Zoom", "Webex"))
                .organizers(Organizers.of("A\nthe B and C", List.of("A", "B", "C")))
                .fields(Map.of("Moderator", "-x"))
                .status(Status.POSTPONED)
                .build(),
            session(2)
                .when(When.of(new EdtfDate.Month(YearMonth.of(2021, 10), true), null))
                .tbc(Set.of(Tbc.TITLE, Tbc.DESCRIPTION))
                .build(),
            session(3)
                .title("Open hour")
                .when(When.words("first Monday of each month"))
                .link("https://example.org/join?a=1")
                .build(),
            session(4)
                .title("Consultation – part II")
                .when(
                    When.of(
                        EdtfDate.month(2022, 1),
                        ClockTime.lasting(
                            LocalTime.of(14, 0), ClockTime.UTC, Duration.ofMinutes(90))))
                .tbc(Set.of(Tbc.DATE))
                .platforms(List.of("Wiki"))
                .build());
    return new ScheduleBuilder(new UUID(0, 9))
        .title("A plan for 2021")
        .introduction("All are welcome.")
        .zone(WARSAW)
        .period(EdtfDate.parse("2021-02/2022-01", false))
        .columns(List.of("Moderator"))
        .version(
            new Version(
                "3.1", LocalDate.of(2021, 1, 2), Version.State.DRAFT, null, UnknownMembers.NONE))
        .clusters(
            List.of(
                Cluster.of("Capacity development", "CD", ""),
                Cluster.of("Youth track", "", "convened by the young\nand others")))
        .sessions(sessions)
        .build();
  }

  private static SessionBuilder session(int number) {
    return new SessionBuilder(new UUID(0, number), Instant.EPOCH);
  }

  @Test
  void markdownOfTheExampleIsAsCommitted() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Example.class.getResourceAsStream(ExampleDocuments.NAME + ".md"))) {
      assertThat(MarkdownExport.write(EXAMPLE, ExportOptions.NONE))
          .isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void markdownIsReadAgainAsTheSameDocument() throws ProblemException {
    for (Schedule schedule : List.of(EXAMPLE, RICH)) {
      ImportResult again = readAgain(MarkdownExport.write(schedule, ExportOptions.NONE));
      Schedule read = again.schedule();
      assertThat(read.title()).isEqualTo(schedule.title());
      assertThat(read.subtitle()).isEqualTo(schedule.subtitle());
      assertThat(read.introduction()).isEqualTo(schedule.introduction());
      assertThat(read.version()).isEqualTo(schedule.version());
      assertThat(read.zone()).isEqualTo(schedule.zone());
      assertThat(read.period()).isEqualTo(schedule.period());
      assertThat(read.columns()).isEqualTo(schedule.columns());
      assertThat(read.clusters()).isEqualTo(schedule.clusters());
      assertThat(values(read)).isEqualTo(values(schedule));
    }
  }

  @Test
  void csvIsReadAgainAsTheSameSessions() throws ProblemException {
    for (Schedule schedule : List.of(EXAMPLE, RICH)) {
      ImportResult again =
          readAgain(CsvExport.write(schedule, new ExportOptions(SessionFilter.ALL, WARSAW)));
      assertThat(values(again.schedule())).isEqualTo(values(schedule));
      assertThat(again.schedule().sessions())
          .extracting(Session::id)
          .isEqualTo(schedule.sessions().stream().map(Session::id).toList());
      assertThat(again.schedule().columns()).isEqualTo(schedule.columns());
      assertThat(again.unplaced().stream().filter(u -> !u.cell().startsWith("first Monday")))
          .isEmpty();
    }
  }

  @Test
  void noValueOfACsvIsAFormula() throws ProblemException {
    String csv = CsvExport.write(RICH, ExportOptions.NONE);
    for (List<String> line : DelimitedReader.records(csv, ',', "csv")) {
      assertThat(line).noneMatch(value -> value.matches("(?s)[=+@\\t\\r-].*"));
    }
    assertThat(csv).contains(",'=SUM(A1) ", ",'-x\r\n");
  }

  @Test
  void aFurtherColumnHasTheLocalHour() {
    ExportOptions inTokyo = new ExportOptions(SessionFilter.ALL, ZoneId.of("Asia/Tokyo"));
    assertThat(CsvExport.write(EXAMPLE, inTokyo))
        .contains("local time in Asia/Tokyo", "2021-07-16 07:00");
    assertThat(MarkdownExport.write(EXAMPLE, inTokyo))
        .contains("| Time | Local time (Asia/Tokyo) |", "| 15 July 22:00 UTC | 2021-07-16 07:00 |");
  }

  @Test
  void theLocalHourOfAnOpenDayIsTwoWhereTheClocksChange() {
    When when = EXAMPLE.sessions().get(13).when();
    assertThat(LocalHour.of(when, ZoneId.of("Asia/Tokyo"))).isEqualTo("23:00");
    assertThat(LocalHour.of(when, WARSAW)).isEqualTo("16:00/15:00");
    assertThat(LocalHour.of(When.OPEN, WARSAW)).isEmpty();
  }

  @Test
  void sessionsAreChosenByClusterAndOrganizer() {
    assertThat(new ExportOptions(SessionFilter.cluster("cd"), null).select(EXAMPLE)).hasSize(16);
    assertThat(new ExportOptions(new SessionFilter("", "dccg", null), null).select(EXAMPLE))
        .hasSize(1);
    assertThat(new ExportOptions(new SessionFilter("cd", "Microsoft", null), null).select(EXAMPLE))
        .hasSize(2);
    assertThat(
            MarkdownExport.write(
                    EXAMPLE, new ExportOptions(new SessionFilter("", "dccg", null), null))
                .lines())
        .filteredOn(line -> line.startsWith("| "))
        .hasSize(3);
  }

  @Test
  void aClusterThatIsNotThereIsAProblem() throws ProblemException {
    new ExportOptions(SessionFilter.cluster("cd"), null).requireKnownCluster(EXAMPLE);
    ProblemException refused =
        catchThrowableOfType(
            ProblemException.class,
            () ->
                new ExportOptions(SessionFilter.cluster("xx"), null).requireKnownCluster(EXAMPLE));
    assertThat(refused.problem().code()).isEqualTo(ExchangeProblem.NO_SUCH_CLUSTER);
  }

  @Test
  void aCsvEditedInASpreadsheetSaysWhatDoesNotFit() throws ProblemException {
    String csv =
        """
        when,date,extent,time,title,id,tbc
        15 July,2021-07-15,,,A,00000000-0000-0000-0000-000000000001,
        16 July,15/07/2021,,,B,00000000-0000-0000-0000-000000000001,time
        17 July,2021-07-18,,,C,,maybe
        """;
    ImportResult result = readAgain(csv);
    assertThat(result.schedule().sessions())
        .extracting(s -> Objects.requireNonNull(s.when().date()).edtf())
        .containsExactly("2021-07-15", "2021-07-16", "2021-07-18");
    assertThat(result.schedule().sessions()).extracting(Session::id).doesNotHaveDuplicates();
    assertThat(result.unplaced())
        .extracting(u -> u.row() + " " + u.column() + " " + u.why().code().name())
        .containsExactly("2 date BAD_VALUE", "3 when TIME_DIFFERS", "3 tbc BAD_VALUE");
  }

  private static ImportResult readAgain(String text) throws ProblemException {
    return Imports.readText(text, "again", ImportOptions.NONE);
  }

  private static List<List<Object>> values(Schedule schedule) {
    return schedule.sessions().stream()
        .map(
            s ->
                List.<Object>of(
                    s.number(),
                    s.title(),
                    s.description(),
                    s.status(),
                    s.when().understood() ? s.when().withoutText() : s.when(),
                    s.tbc(),
                    s.clusters(),
                    s.platforms(),
                    s.link(),
                    s.organizers(),
                    s.fields()))
        .toList();
  }
}
