package magenda.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import magenda.problem.ProblemException;
import magenda.schedule.Approval;
import magenda.schedule.ClockTime;
import magenda.schedule.Cluster;
import magenda.schedule.EdtfDate;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.schedule.Tbc;
import magenda.schedule.UnknownMembers;
import magenda.schedule.Version;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The document of the IGF, in three formats. */
class ExampleImportTest {

  private static final Schedule SCHEDULE = Example.schedule();

  @ParameterizedTest
  @ValueSource(strings = {".docx", ".html", ".txt"})
  void everyFormatGivesTheSameSchedule(String ending, @TempDir Path folder)
      throws IOException, ProblemException {
    assertThat(importFile(ending, folder).schedule()).isEqualTo(SCHEDULE);
  }

  @ParameterizedTest
  @ValueSource(strings = {".docx", ".html", ".txt"})
  void everythingIsPlaced(String ending, @TempDir Path folder)
      throws IOException, ProblemException {
    ImportResult result = importFile(ending, folder);
    assertThat(result.unplaced()).isEmpty();
    assertThat(result.assumptions()).isEmpty();
  }

  @Test
  void pastedHtmlIsTheSameSchedule() throws IOException, ProblemException {
    String html = new String(bytes(".html"), StandardCharsets.UTF_8);
    assertThat(Imports.readHtml(html, "paste", ImportOptions.NONE).schedule()).isEqualTo(SCHEDULE);
  }

  @Test
  void aTablePastedWithoutItsTitleHasTheSameSessionsByIdAndTime()
      throws IOException, ProblemException {
    String html = new String(bytes(".html"), StandardCharsets.UTF_8);
    String table = html.substring(html.indexOf("<table"), html.indexOf("</table>") + 8);
    Schedule pasted = Imports.readHtml(table, "paste", ImportOptions.NONE).schedule();
    assertThat(pasted.id()).isEqualTo(SCHEDULE.id());
    assertThat(pasted.sessions()).extracting(Session::id).isEqualTo(ids(SCHEDULE));
    assertThat(pasted.sessions())
        .extracting(Session::when)
        .isEqualTo(SCHEDULE.sessions().stream().map(Session::when).toList());
  }

  @Test
  void aTablePastedAsPlainTextHasTheSameSessions() throws IOException, ProblemException {
    StringBuilder pasted = new StringBuilder();
    SourceDocument document = PlainTextReader.read(ExampleDocuments.text());
    for (SourceDocument.Row row : ((SourceDocument.Table) document.blocks().getLast()).rows()) {
      pasted.append(
          String.join("\t", row.cells().stream().map(SourceDocument.Cell::text).toList()));
      pasted.append('\n');
    }
    Schedule schedule = Imports.readText(pasted.toString(), "paste", ImportOptions.NONE).schedule();
    assertThat(schedule.id()).isEqualTo(SCHEDULE.id());
    assertThat(schedule.sessions()).extracting(Session::id).isEqualTo(ids(SCHEDULE));
    assertThat(schedule.sessions())
        .extracting(Session::source)
        .isEqualTo(SCHEDULE.sessions().stream().map(Session::source).toList());
  }

  @Test
  void titleSubtitleAndIntroductionAreRead() {
    assertThat(SCHEDULE.title()).isEqualTo("IGF 2021 Preparatory and Engagement Phase");
    assertThat(SCHEDULE.subtitle()).isEqualTo("Draft Schedule");
    assertThat(SCHEDULE.introduction())
        .isEqualTo(
            "The preparatory phase will include several online discussions nested under the"
                + " following clusters:");
    assertThat(SCHEDULE.period()).isEqualTo(EdtfDate.parse("2021-07/2021-11", false));
    assertThat(SCHEDULE.zone()).isEqualTo(ClockTime.UTC);
    assertThat(SCHEDULE.language()).isEqualTo("en");
    assertThat(SCHEDULE.columns()).isEmpty();
  }

  @Test
  void versionAndApprovalAreRead() {
    assertThat(SCHEDULE.version())
        .isEqualTo(
            new Version(
                "2",
                LocalDate.of(2021, 7, 14),
                Version.State.APPROVED,
                new Approval(
                    LocalDate.of(2021, 7, 13),
                    "call",
                    "MAG members present in the call",
                    "Version was approved by MAG members present in the call on 13 July 2021.",
                    UnknownMembers.NONE),
                UnknownMembers.NONE));
  }

  @Test
  void sixClustersAreRead() {
    assertThat(SCHEDULE.clusters())
        .extracting(Cluster::id, Cluster::name, Cluster::tag, Cluster::note)
        .containsExactly(
            tuple("mag-convened-discussions", "MAG convened discussions", "", ""),
            tuple("youth-track", "Youth track", "", ""),
            tuple("intersessional-work", "Intersessional work", "", "convened by DCs, BPFs PNs"),
            tuple(
                "sessions-co-convened-with-nris-and-the-broader-igf-community",
                "Sessions co-convened with NRIs and the broader IGF community",
                "",
                ""),
            tuple("mag-chair-convened-discussions", "MAG Chair convened discussions", "", ""),
            tuple("cd", "Capacity development", "CD", ""));
  }

  @Test
  void thereAreAsManyRowsAsExpectedOnes() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(getClass().getResourceAsStream("example-rows.csv"))) {
      String csv = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(SCHEDULE.sessions()).hasSize((int) csv.lines().count() - 1).hasSize(24);
    }
    assertThat(SCHEDULE.openCount()).isEqualTo(12);
  }

  /** Line breaks and the ends of parties are written as a vertical bar in the table. */
  @ParameterizedTest(name = "row {0}")
  @CsvFileSource(resources = "example-rows.csv", numLinesToSkip = 1, nullValues = "-")
  void rowIsRead(
      int row,
      String date,
      @Nullable String time,
      @Nullable String tbc,
      @Nullable String clusters,
      String platforms,
      String title,
      int bullets,
      @Nullable String goal,
      String organizers,
      String parties) {
    Session session = SCHEDULE.sessions().get(row - 1);
    EdtfDate expectedDate = EdtfDate.parse(date.replace(" cont", ""), date.endsWith(" cont"));
    assertThat(session.when().date()).isEqualTo(expectedDate);
    assertThat(session.when().time())
        .isEqualTo(time == null ? null : ClockTime.at(LocalTime.parse(time), ClockTime.UTC));
    assertThat(session.when().text()).isEqualTo(session.source().getFirst());
    assertThat(session.tbc()).isEqualTo(fields(tbc));
    assertThat(session.clusters()).isEqualTo(words(clusters));
    assertThat(session.platforms()).isEqualTo(words(platforms));
    assertThat(session.title()).isEqualTo(title);
    assertThat(session.description().lines().filter(l -> l.startsWith("- "))).hasSize(bullets);
    assertThat(session.description().lines().filter(l -> l.startsWith("**Goal:** ")).toList())
        .isEqualTo(goal == null ? List.of() : List.of("**Goal:** " + goal));
    assertThat(session.organizers().text()).isEqualTo(organizers.replace('|', '\n'));
    assertThat(session.organizers().parties()).isEqualTo(words(parties));
    assertThat(session.modified()).isEqualTo(Instant.parse("2021-07-14T00:00:00Z"));
  }

  @Test
  void aDescriptionIsMarkdown() {
    assertThat(SCHEDULE.sessions().get(7).description())
        .isEqualTo(
            """
            News of the draft papers and recommendations, then an open discussion

            - Best Practice Forum on Cybersecurity
            - Best Practice Forum on Gender and Digital Rights
            - Policy Network on Environment
            - Policy Network on Meaningful Access
            - Dynamic Coalitions (DC Coordination Group and all DCs who choose to participate)

            **Goal:** Talk over what these groups work on\
            """);
  }

  @Test
  void theSourceHasTheCellsAsTheyStand() {
    assertThat(SCHEDULE.sessions().get(5).source())
        .containsExactly(
            "TBC September",
            "[CD] IGF 2021 at LACIGF\n"
                + "How to take part in IGF 2021, and the issue areas that matter to the region -"
                + " TBC",
            "Zoom",
            "IGF Secretariat/LACIGF - TBC");
  }

  @Test
  void idsStayTheSameFromVersionToVersionOfTheProgram() {
    assertThat(SCHEDULE.id()).hasToString("7368c1a0-10bb-5b52-a163-8ab28c165cbb");
    assertThat(SCHEDULE.sessions().getLast().id())
        .hasToString("a19047e1-fce0-528e-ad8c-38ca63671d40");
    assertThat(SCHEDULE.id().version()).isEqualTo(5);
  }

  private static ImportResult importFile(String ending, Path folder)
      throws IOException, ProblemException {
    Path file = folder.resolve(ExampleDocuments.NAME + ending);
    Files.write(file, bytes(ending));
    return Imports.read(file, ImportOptions.NONE);
  }

  private static byte[] bytes(String ending) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Example.class.getResourceAsStream(ExampleDocuments.NAME + ending))) {
      return in.readAllBytes();
    }
  }

  private static List<UUID> ids(Schedule schedule) {
    return schedule.sessions().stream().map(Session::id).toList();
  }

  private static List<String> words(@Nullable String list) {
    return list == null ? List.of() : List.of(list.split("\\|"));
  }

  private static Set<Tbc> fields(@Nullable String list) {
    EnumSet<Tbc> fields = EnumSet.noneOf(Tbc.class);
    words(list).stream().map(Tbc::valueOf).forEach(fields::add);
    return fields;
  }
}
