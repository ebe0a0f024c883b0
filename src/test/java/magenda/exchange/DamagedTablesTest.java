package magenda.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import magenda.problem.Problem;
import magenda.problem.ProblemException;
import magenda.schedule.ClockTime;
import magenda.schedule.Cluster;
import magenda.schedule.EdtfDate;
import magenda.schedule.Session;
import magenda.schedule.Status;
import magenda.schedule.Tbc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables as people send them: other columns, merged cells, rows that are no sessions. */
class DamagedTablesTest {

  private static final ImportOptions IN_2021 = new ImportOptions(2021, null);

  @Test
  void dateAndTimeInTwoColumnsAreOneTime() throws ProblemException {
    Session session =
        only(
            html(
                "Date|Time|Title|Description|Venue",
                "15 July|22:00 UTC|Opening|All are welcome|Hall"));
    assertThat(session.when().date()).isEqualTo(EdtfDate.day(2021, 7, 15));
    assertThat(session.when().time()).isEqualTo(at("22:00", ClockTime.UTC));
    assertThat(session.when().text()).isEqualTo("15 July\n22:00 UTC");
    assertThat(session.title()).isEqualTo("Opening");
    assertThat(session.description()).isEqualTo("All are welcome");
    assertThat(session.platforms()).containsExactly("Hall");
  }

  @Test
  void furtherColumnsKeepTheirNames() throws ProblemException {
    ImportResult result = html("Time|Session|Moderator|Open to", "15 July|Opening|Ms A (TBC)|all");
    assertThat(result.schedule().columns()).containsExactly("Moderator", "Open to");
    assertThat(only(result).fields())
        .isEqualTo(Map.of("Moderator", "Ms A (TBC)", "Open to", "all"));
  }

  @Test
  void aColumnOfOneNameTwiceKeepsBoth() throws ProblemException {
    ImportResult result = html("Time|Session|Notes|Notes", "15 July|Opening|a|b");
    assertThat(only(result).fields()).isEqualTo(Map.of("Notes", "a", "Notes 2", "b"));
  }

  @ParameterizedTest
  @CsvSource({
    "TIME (CEST), +02:00",
    "Time (UTC+3), +03:00",
    "Time in UTC, UTC",
    "Date and time (Europe/Warsaw), Europe/Warsaw"
  })
  void theZoneOfTheHeaderIsThatOfTheHours(String header, String zone) throws ProblemException {
    ImportResult result = html(header + "|Session", "15 July 14:00|Opening");
    assertThat(only(result).when().time()).isEqualTo(at("14:00", ZoneId.of(zone)));
    assertThat(result.schedule().zone()).isEqualTo(ZoneId.of(zone));
    assertThat(result.assumptions()).isEmpty();
  }

  @Test
  void hoursWithoutZoneAreReadInUtcAndSaidSo() throws ProblemException {
    ImportResult result = html("Time|Session", "15 July 14:00|Opening");
    assertThat(only(result).when().time()).isEqualTo(at("14:00", ClockTime.UTC));
    assertThat(result.assumptions())
        .containsExactly(Problem.of(ExchangeProblem.ZONE_ASSUMED, "UTC"));
  }

  @Test
  void aZoneGivenIsThatOfHoursWithoutOne() throws ProblemException {
    ImportResult result =
        Imports.readText(
            "Time\tSession\n15 July 14:00\tOpening\n",
            "paste",
            new ImportOptions(2021, ZoneOffset.ofHours(9)));
    assertThat(only(result).when().time()).isEqualTo(at("14:00", ZoneOffset.ofHours(9)));
    assertThat(result.assumptions()).isEmpty();
  }

  @Test
  void aTimeThatIsRefusedStaysInItsWordsAndIsListed() throws ProblemException {
    ImportResult result = html("When|Session", "whenever it suits|Opening", "16 July|Closing");
    Session session = result.schedule().sessions().getFirst();
    assertThat(session.when().text()).isEqualTo("whenever it suits");
    assertThat(session.when().understood()).isFalse();
    assertThat(result.unplaced())
        .extracting(Unplaced::row, Unplaced::column, Unplaced::cell)
        .containsExactly(tuple(1, "When", "whenever it suits"));
  }

  @Test
  void twoHoursAreListedAsSeveralSessions() throws ProblemException {
    ImportResult result = html("When|Session", "8 June 12:00 UTC and 22:00 UTC|Opening");
    assertThat(only(result).when().understood()).isFalse();
    assertThat(result.unplaced())
        .containsExactly(
            new Unplaced(
                1,
                "When",
                "8 June 12:00 UTC and 22:00 UTC",
                Problem.of(ExchangeProblem.SEVERAL_TIMES, 2)));
  }

  @Test
  void anAmbiguousZoneIsListed() throws ProblemException {
    ImportResult result = html("When|Session", "8 June 12:00 CST|Opening");
    assertThat(only(result).when().text()).isEqualTo("8 June 12:00 CST");
    assertThat(result.unplaced())
        .extracting(u -> u.why().code().name())
        .containsExactly("AMBIGUOUS_ZONE");
  }

  @Test
  void aRowAcrossTheTableIsNoSession() throws ProblemException {
    ImportResult result =
        Imports.readHtml(
            "<table><tr><th>Time<th>Session<tr><td colspan=2>Second week<tr><td>15"
                + " July<td>Opening</table>",
            "paste",
            IN_2021);
    assertThat(only(result).title()).isEqualTo("Opening");
    assertThat(result.unplaced())
        .containsExactly(
            new Unplaced(1, "", "Second week", Problem.of(ExchangeProblem.HEADING_ROW)));
  }

  @Test
  void aCellMergedDownwardsCountsForEachRow() throws ProblemException {
    ImportResult result =
        Imports.readHtml(
            "<table><tr><th>Date<th>Time<th>Session<tr><td rowspan=2>15 July<td>10:00 UTC<td>A"
                + "<tr><td>11:00 UTC<td>B</table>",
            "paste",
            IN_2021);
    assertThat(result.schedule().sessions())
        .extracting(s -> s.when().date(), s -> s.when().time(), Session::title)
        .containsExactly(
            tuple(EdtfDate.day(2021, 7, 15), at("10:00", ClockTime.UTC), "A"),
            tuple(EdtfDate.day(2021, 7, 15), at("11:00", ClockTime.UTC), "B"));
  }

  @Test
  void aCellWithoutHeaderIsListed() throws ProblemException {
    ImportResult result = html("Time|Session|", "15 July|Opening|stray");
    assertThat(result.unplaced())
        .containsExactly(new Unplaced(1, "", "stray", Problem.of(ExchangeProblem.NO_COLUMN)));
  }

  @Test
  void aHeaderOneColumnToTheLeftIsMovedOverItsCells() throws ProblemException {
    ImportResult result =
        html(
            "Time|Session|Platform|",
            "1|15 July 10:00 UTC|Opening|Zoom",
            "2|16 July 10:00 UTC|Closing|Zoom");
    assertThat(result.schedule().sessions())
        .extracting(Session::number, Session::title, s -> s.when().date())
        .containsExactly(
            tuple("1", "Opening", EdtfDate.day(2021, 7, 15)),
            tuple("2", "Closing", EdtfDate.day(2021, 7, 16)));
    assertThat(result.unplaced()).isEmpty();
  }

  @Test
  void rowsThatAreEmptyOrRepeatTheHeaderAreNoSessions() throws ProblemException {
    ImportResult result = html("Time|Session", "15 July|Opening", "|", "Time|Session", "16 July|B");
    assertThat(result.schedule().sessions())
        .extracting(Session::title)
        .containsExactly("Opening", "B");
    assertThat(result.unplaced()).isEmpty();
  }

  @Test
  void aRowThatStandsTwiceIsTwoSessions() throws ProblemException {
    ImportResult result = html("Time|Session", "15 July|Opening", "15 July|Opening");
    assertThat(result.schedule().sessions()).hasSize(2);
  }

  @Test
  void wordsAfterTheTableAreListed() throws ProblemException {
    ImportResult result =
        Imports.readHtml(
            "<h1>Plan</h1>" + table("Time|Session", "15 July|Opening") + "<p>See you there</p>",
            "paste",
            IN_2021);
    assertThat(result.schedule().title()).isEqualTo("Plan");
    assertThat(result.unplaced())
        .containsExactly(new Unplaced(0, "", "See you there", Problem.of(ExchangeProblem.OUTSIDE)));
  }

  @Test
  void aTableWithAnotherHeaderIsListed() throws ProblemException {
    ImportResult result =
        Imports.readHtml(
            table("Name|Phone", "A|1") + table("Time|Name", "15 July|Opening"), "paste", IN_2021);
    assertThat(only(result).title()).isEqualTo("Opening");
    assertThat(result.unplaced())
        .extracting(Unplaced::cell)
        .containsExactly("Name", "Phone", "A", "1");
  }

  @Test
  void tablesOfOneHeaderAreOneSchedule() throws ProblemException {
    ImportResult result =
        Imports.readHtml(
            table("Time|Session", "15 July|A") + table("Time|Session", "16 July|B"),
            "paste",
            IN_2021);
    assertThat(result.schedule().sessions()).extracting(Session::title).containsExactly("A", "B");
  }

  @Test
  void htmlInCellsIsReadAsLines() throws ProblemException {
    Session session =
        only(
            Imports.readHtml(
                "<table><tr><th>Time<th>Session<tr><td>15&nbsp;July<td><p>Opening</p><p>Lead<br>more</p><ul><li>one<li><p>two</p></ul><p>Goal:"
                    + " <b>peace</b></p></table>",
                "paste",
                IN_2021));
    assertThat(session.when().date()).isEqualTo(EdtfDate.day(2021, 7, 15));
    assertThat(session.title()).isEqualTo("Opening");
    assertThat(session.description()).isEqualTo("Lead\n\nmore\n\n- one\n- two\n\n**Goal:** peace");
  }

  @Test
  void struckWordsStayInTheSourceOnly() throws ProblemException {
    Session session =
        only(
            Imports.readHtml(
                "<table><tr><th>Time<th>Session<th>Organizers<tr><td><s>14 July</s> 15"
                    + " July<td>Opening<td><del>A</del><ins>B</ins></table>",
                "paste",
                IN_2021));
    assertThat(session.when().date()).isEqualTo(EdtfDate.day(2021, 7, 15));
    assertThat(session.organizers().parties()).containsExactly("B");
    assertThat(session.source()).containsExactly("14 July 15 July", "Opening", "AB");
  }

  @Test
  void whatIsNotShownIsLeftOut() throws ProblemException {
    Session session =
        only(
            Imports.readHtml(
                "<style>td{}</style><table><tr><th>Time<th>Session<tr><td>15 July<td>Opening"
                    + "<span style='display:none'>secret</span><script>alert()</script></table>",
                "paste",
                IN_2021));
    assertThat(session.title()).isEqualTo("Opening");
    assertThat(session.description()).isEmpty();
  }

  @Test
  void aTableWithinACellIsReadAsItsLines() throws ProblemException {
    Session session =
        only(
            Imports.readHtml(
                "<table><tr><th>Time<th>Session<tr><td>15 July<td>Opening"
                    + "<table><tr><td>10:00<td>Words<tr><td>11:00<td>Music</table></table>",
                "paste",
                IN_2021));
    assertThat(session.description()).isEqualTo("10:00 | Words\n\n11:00 | Music");
  }

  @Test
  void linksAndStatusAndClustersHaveTheirColumns() throws ProblemException {
    ImportResult result =
        html(
            "No.|Time|Track|Session|Platform|Status|Link",
            "7|15 July|Youth|[CD] Opening|Zoom/Webex (TBC)|Cancelled|https://example.org/j");
    Session session = only(result);
    assertThat(session.number()).isEqualTo("7");
    assertThat(session.clusters()).containsExactlyInAnyOrder("cd", "youth");
    assertThat(result.schedule().clusters())
        .extracting(Cluster::id, Cluster::name, Cluster::tag)
        .containsExactlyInAnyOrder(tuple("cd", "CD", "CD"), tuple("youth", "Youth", ""));
    assertThat(session.platforms()).containsExactly("Zoom", "Webex");
    assertThat(session.tbc()).containsExactly(Tbc.PLATFORMS);
    assertThat(session.status()).isEqualTo(Status.CANCELLED);
    assertThat(session.link()).isEqualTo("https://example.org/j");
  }

  @Test
  void anUnknownStatusIsListed() throws ProblemException {
    ImportResult result = html("Time|Session|Status", "15 July|Opening|brewing");
    assertThat(result.unplaced())
        .containsExactly(
            new Unplaced(
                1, "Status", "brewing", Problem.of(ExchangeProblem.STATUS_NOT_UNDERSTOOD)));
  }

  @ParameterizedTest
  @CsvSource({
    "Date et heure|Titre|Lieu|Organisateurs, fr",
    "Fecha y hora|Título|Lugar|Organizadores, es",
    "Date|Title|Place|Organisers, en",
    "When|What|Where|Who, en"
  })
  void headersAreKnownInThreeLanguages(String header, String language) throws ProblemException {
    ImportResult result = html(header, "2021-07-15|Opening|Zoom|A/B");
    assertThat(result.schedule().language()).isEqualTo(language);
    assertThat(only(result).title()).isEqualTo("Opening");
    assertThat(only(result).platforms()).containsExactly("Zoom");
    assertThat(only(result).organizers().parties()).containsExactly("A", "B");
  }

  @Test
  void aCellMissingInATextOnlyTouchesItsRow() throws ProblemException {
    String text =
        String.join(
            "\n\n",
            "\tTIME\n\tSESSION\n\tPLATFORM",
            "\t15 July\n\tA",
            "\t16 July\n\tB\n\tZoom",
            "\t17 July\n\tC\n\tWebex");
    assertThat(Imports.readText(text, "paste", IN_2021).schedule().sessions())
        .extracting(Session::title, Session::platforms)
        .containsExactly(
            tuple("A", List.of()), tuple("B", List.of("Zoom")), tuple("C", List.of("Webex")));
  }

  @Test
  void quotedCellsOfASpreadsheetHaveLineBreaks() throws ProblemException {
    String text = "Plan 2021\nTime\tSession\n\"15 July\n22:00 UTC\"\t\"Opening\nLead\"\n";
    ImportResult result = Imports.readText(text, "paste", ImportOptions.NONE);
    assertThat(result.schedule().title()).isEqualTo("Plan 2021");
    assertThat(only(result).when().time()).isEqualTo(at("22:00", ClockTime.UTC));
    assertThat(only(result).description()).isEqualTo("Lead");
  }

  private static ImportResult html(String header, String... rows) throws ProblemException {
    return Imports.readHtml(table(header, rows), "paste", IN_2021);
  }

  private static String table(String header, String... rows) {
    StringBuilder html = new StringBuilder("<table>").append(row(header));
    for (String row : rows) {
      html.append(row(row));
    }
    return html.append("</table>").toString();
  }

  private static String row(String cells) {
    return "<tr><td>" + String.join("</td><td>", cells.split("\\|", -1)) + "</td></tr>";
  }

  private static Session only(ImportResult result) {
    assertThat(result.schedule().sessions()).hasSize(1);
    return result.schedule().sessions().getFirst();
  }

  private static ClockTime at(String time, ZoneId zone) {
    return ClockTime.at(LocalTime.parse(time), zone);
  }
}
