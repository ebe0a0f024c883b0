package magenda.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.ZoneOffset;
import java.util.List;
import magenda.problem.ProblemException;
import magenda.schedule.EdtfDate;
import magenda.schedule.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that are pasted into a schedule need no header; documents that are imported do. */
class PastedRowsTest {

  private static final ImportOptions ROWS = new ImportOptions(2021, ZoneOffset.UTC, true);
  private static final ImportOptions DOCUMENT = new ImportOptions(2021, ZoneOffset.UTC);
  private static final String HTML =
      """
      <table><tr><td>15 July 22:00</td><td>Open call</td><td>Zoom</td><td>DCCG</td></tr>
      <tr><td>TBC</td><td>Workshop</td><td></td><td></td></tr></table>
      """;

  @Test
  void theColumnsOfATableAreThoseOfTheGenre() throws ProblemException {
    ImportResult result = Imports.readHtml(HTML, "paste", ROWS);

    assertThat(titles(result)).containsExactly("Open call", "Workshop");
    Session call = result.schedule().sessions().getFirst();
    assertThat(call.when().date()).isEqualTo(EdtfDate.day(2021, 7, 15));
    assertThat(call.platforms()).containsExactly("Zoom");
    assertThat(call.organizers().parties()).containsExactly("DCCG");
    assertThat(result.unplaced()).isEmpty();
  }

  @Test
  void aTableThatIsImportedNeedsItsHeader() {
    assertThat(
            catchThrowableOfType(
                    ProblemException.class, () -> Imports.readHtml(HTML, "paste", DOCUMENT))
                .problem()
                .code())
        .isEqualTo(ExchangeProblem.NO_HEADER);
  }

  @Test
  void linesWithTabsAreRowsAndACellMayHaveSeveralLines() throws ProblemException {
    String text =
        "15 July 22:00\tOpen call\nGoal: to agree\tZoom\tDCCG\nTBC September\tWorkshop\t\t\n";

    ImportResult result = Imports.readText(text, "paste", ROWS);

    assertThat(titles(result)).containsExactly("Open call", "Workshop");
    assertThat(result.schedule().sessions().getFirst().description()).contains("to agree");
    assertThat(result.unplaced()).isEmpty();
  }

  @Test
  void aHeaderThatIsThereCounts() throws ProblemException {
    ImportResult result =
        Imports.readText("Session\tTime\nOpen call\t15 July 22:00\n", "paste", ROWS);

    assertThat(titles(result)).containsExactly("Open call");
  }

  @Test
  void wordsAroundTheRowsAndFurtherCellsAreListed() throws ProblemException {
    String html = "<p>As agreed:</p>" + HTML.replace("</tr>", "<td>stray</td></tr>");

    assertThat(Imports.readHtml(html, "paste", ROWS).unplaced())
        .extracting(Unplaced::cell)
        .containsExactly("As agreed:", "stray", "stray");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "15 July 22:00\tOpen call\tDCCG\n16 July\tWorkshop\tDCCG\n",
        "15 July 22:00\tOpen call\n16 July\tWorkshop\n17 July\tA\n18 July\tB\n",
        "one\ttwo\tthree\tfour\n",
        "<table><tr><td>15 July</td><td>Open call</td><td>DCCG</td></tr></table>",
        "<table><tr><td>one</td><td>two</td><td>three</td><td>four</td></tr></table>"
      })
  void otherTablesWithoutAHeaderAreRefused(String pasted) {
    ProblemException refused = catchThrowableOfType(ProblemException.class, () -> read(pasted));

    assertThat(refused.problem().code()).isIn(ExchangeProblem.NO_TABLE, ExchangeProblem.NO_HEADER);
  }

  private static ImportResult read(String pasted) throws ProblemException {
    return pasted.startsWith("<")
        ? Imports.readHtml(pasted, "paste", ROWS)
        : Imports.readText(pasted, "paste", ROWS);
  }

  private static List<String> titles(ImportResult result) {
    return result.schedule().sessions().stream().map(Session::title).toList();
  }
}
