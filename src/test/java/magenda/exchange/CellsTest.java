package magenda.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words of single cells mean. */
class CellsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IGF 2021 at APrIGF – TBC | IGF 2021 at APrIGF | true",
        "IGF Secretariat/LACIGF - TBC | IGF Secretariat/LACIGF | true",
        "MAG WG-Hybrid meetings- tbc | MAG WG-Hybrid meetings | true",
        "focus on environment (TBC) | focus on environment | true",
        "Zoom TBC | Zoom | true",
        "Zoom [tbd] | Zoom | true",
        "TBC: the keynote | the keynote | true",
        "(TBC) Keynote | Keynote | true",
        "Семинар TBC | Семинар | true",
        "青年 – TBC | 青年 | true",
        "مشاورات (TBC) | مشاورات | true",
        "Lieu (à confirmer) | Lieu | true",
        "Lugar - por confirmar | Lugar | true",
        "Speakers (TBC) and moderator | Speakers (TBC) and moderator | true",
        "Ms A (speaker to be confirmed) | Ms A (speaker to be confirmed) | true",
        "The agenda is to be confirmed | The agenda is to be confirmed | true",
        "Introduction to tbcloud | Introduction to tbcloud | false",
        "A talk - not TBCish | A talk - not TBCish | false"
      })
  void theMarkIsTakenOutAtTheEndsOfALine(String line, String text, boolean marked) {
    assertThat(TbcMark.inLine(line)).isEqualTo(new TbcMark(text, marked));
  }

  @ParameterizedTest
  @ValueSource(strings = {"TBC", "(TBC)", "- tbc", "– TBC", "To be confirmed", "[TBD]."})
  void nothingButTheMarkIsEmpty(String line) {
    assertThat(TbcMark.inLine(line)).isEqualTo(new TbcMark("", true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "MAG Chair and WG-Strategy # MAG Chair|WG-Strategy",
        "A, B, and C # A|B|C",
        "A; the B & C # A|B|C",
        "A together with B # A|B",
        "AT&T/Ministry (Home, Trade and Youth) # AT&T|Ministry (Home, Trade and Youth)",
        "A, B and others # A|B and others",
        "Members of A and B # Members of A and B",
        "A (TBC), B # A|B",
        "A en collaboration avec la B et C # A|B|C",
        "A/A # A",
        "IGF Secretariat/LACIGF - TBC # IGF Secretariat|LACIGF",
        "DCCG in collaboration with the Host Country # DCCG|Host Country",
        "BPF Cybersecurity and other forms, Microsoft # BPF Cybersecurity and other forms|Microsoft"
      })
  void organizersAreSplitIntoParties(String words, String parties) {
    assertThat(OrganizerParties.in(words)).isEqualTo(List.of(parties.split("\\|")));
  }

  @Test
  void aCellBeginsWithTheTagsOfItsClusters() {
    DescriptionCell cell =
        DescriptionCell.read("[CD/PN] [youth track] Title", "youth track"::equals);
    assertThat(cell.tags()).containsExactly("CD", "PN", "youth track");
    assertThat(cell.title()).isEqualTo("Title");
  }

  @Test
  void otherBracketsBelongToTheTitle() {
    assertThat(DescriptionCell.read("[Insert link] Title", tag -> false).title())
        .isEqualTo("[Insert link] Title");
    assertThat(DescriptionCell.read("[TBC] Title", tag -> false))
        .isEqualTo(new DescriptionCell(List.of(), "Title", true, "", false));
  }

  @Test
  void tagsMayStandOnALineOfTheirOwn() {
    DescriptionCell cell = DescriptionCell.read("[CD]\nTitle\nLead", tag -> false);
    assertThat(cell.title()).isEqualTo("Title");
    assertThat(cell.description()).isEqualTo("Lead");
  }

  @Test
  void wordsThatLookLikeMarkdownStayWords() {
    assertThat(
            DescriptionCell.description("1. *not* a list\n# no [heading](x)\n· a_b_c")
                .description())
        .isEqualTo("1\\. \\*not\\* a list\n\n\\# no \\[heading\\](x)\n\n- a\\_b\\_c");
  }

  @Test
  void escapedWordsAreReadAsTheyWere() {
    Random random = new Random(20210714);
    String signs = "ab 1.)*_`[]()<>#+-=~!|&;:\\/'\"@\u00b7\u2013";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder words = new StringBuilder();
      for (int length = 1 + random.nextInt(12); length > 0; length--) {
        words.append(signs.charAt(random.nextInt(signs.length())));
      }
      String line = CellText.tidy(words.toString());
      if (!line.isEmpty()) {
        assertThat(MarkdownText.lines(MarkdownText.escape(line))).as(line).containsExactly(line);
        assertThat(MarkdownText.lines("- " + MarkdownText.escape(line)))
            .as(line)
            .containsExactly("· " + line);
      }
    }
  }

  @Test
  void blanksAreTidied() {
    assertThat(CellText.tidy(" a\u00a0 b \r\n\r\n\r\n\tc\u200b\u000bd \n "))
        .isEqualTo("a b\n\nc\nd");
  }

  @Test
  void copiesOfACellAreTheSameNormalised() {
    assertThat(CellText.normalised("Re\u0301union\n\n• one\n- two"))
        .isEqualTo(CellText.normalised("R\u00e9union\n· one\n· two"));
  }

  @Test
  void aPlatformCellMayHoldTheLink() {
    assertThat(PlatformCell.read("Zoom (https://example.org/j?a=1)\nLink: TBC"))
        .isEqualTo(new PlatformCell(List.of("Zoom"), "https://example.org/j?a=1", false, true));
    assertThat(PlatformCell.read("Zoom and Webex - TBC"))
        .isEqualTo(new PlatformCell(List.of("Zoom", "Webex"), "", true, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+48", "-x", "@a", "\tb", "'=x", "''-y", "'Our Future'", "plain", ""})
  void aGuardedValueIsReadAsItWas(String value) {
    String guarded = SpreadsheetGuard.guarded(value);
    assertThat(guarded).doesNotContainPattern("^[=+@\\t\\r-]");
    assertThat(SpreadsheetGuard.unguarded(guarded)).isEqualTo(value);
  }
}
