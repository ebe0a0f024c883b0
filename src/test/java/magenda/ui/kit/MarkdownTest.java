package magenda.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import magenda.ui.kit.MarkdownBlock.Span;
import org.junit.jupiter.api.Test;

class MarkdownTest {

  private final Markdown markdown = new Markdown();

  @Test
  void aLeadBulletsAndAGoalAreFourBlocks() {
    assertThat(markdown.read("Lead\n\n- one\n- two\n\nGoal: three"))
        .extracting(MarkdownBlock::depth, MarkdownBlock::marker, MarkdownBlock::text)
        .containsExactly(
            tuple(0, "", "Lead"),
            tuple(1, "•", "one"),
            tuple(1, "•", "two"),
            tuple(0, "", "Goal: three"));
  }

  @Test
  void numberedItemsKeepTheirNumbers() {
    assertThat(markdown.read("3. three\n4. four"))
        .extracting(MarkdownBlock::marker)
        .containsExactly("3.", "4.");
  }

  @Test
  void anItemWithinAnItemIsDeeper() {
    assertThat(markdown.read("- one\n  - within"))
        .extracting(MarkdownBlock::depth)
        .containsExactly(1, 2);
  }

  @Test
  void aParagraphOfAnItemAfterTheFirstHasNoMarker() {
    assertThat(markdown.read("- one\n\n  more"))
        .extracting(MarkdownBlock::marker)
        .containsExactly("•", "");
  }

  @Test
  void boldItalicAndLinksAreSpansOfTheirOwn() {
    assertThat(markdown.read("a **b** *c* [d](https://e.org)").getFirst().spans())
        .containsExactly(
            new Span("a ", false, false, ""),
            new Span("b", true, false, ""),
            new Span(" ", false, false, ""),
            new Span("c", false, true, ""),
            new Span(" ", false, false, ""),
            new Span("d", false, false, "https://e.org"));
  }

  @Test
  void aTypedLineBreakStays() {
    assertThat(markdown.read("one\ntwo").getFirst().text()).isEqualTo("one\ntwo");
  }

  @Test
  void whatIsNotMarkdownStandsAsTyped() {
    assertThat(markdown.read("<b>3 < 4</b>").getFirst().text()).isEqualTo("<b>3 < 4</b>");
  }

  @Test
  void nothingHasNoBlocks() {
    assertThat(markdown.read(" \n ")).isEqualTo(List.of());
  }
}
