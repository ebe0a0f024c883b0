package magenda.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownEditTest {

  @Test
  void aMarkStandsAroundTheSelectionWhichStays() {
    assertThat(new MarkdownEdit("say it now", 4, 6).toggle("**"))
        .isEqualTo(new MarkdownEdit("say **it** now", 6, 8));
  }

  @Test
  void theSameMarkAgainIsTakenAway() {
    assertThat(new MarkdownEdit("say **it** now", 6, 8).toggle("**"))
        .isEqualTo(new MarkdownEdit("say it now", 4, 6));
  }

  @Test
  void selectedLinesBecomeBullets() {
    assertThat(new MarkdownEdit("one\ntwo", 0, 7).toggleBullets())
        .isEqualTo(new MarkdownEdit("- one\n- two", 0, 11));
  }

  @Test
  void bulletsBecomeLinesAgain() {
    assertThat(new MarkdownEdit("- one\n- two", 1, 9).toggleBullets())
        .isEqualTo(new MarkdownEdit("one\ntwo", 0, 7));
  }

  @Test
  void bulletsAfterAParagraphBeginAfterAnEmptyLine() {
    assertThat(new MarkdownEdit("Lead\none", 5, 8).toggleBullets().text())
        .isEqualTo("Lead\n\n- one");
  }

  @Test
  void aBulletAfterABulletNeedsNoEmptyLine() {
    assertThat(new MarkdownEdit("- one\ntwo", 6, 9).toggleBullets().text())
        .isEqualTo("- one\n- two");
  }

  @Test
  void aLinkSelectsThePlaceOfItsAddress() {
    MarkdownEdit edit = new MarkdownEdit("see here", 4, 8).link("https://");
    assertThat(edit.text()).isEqualTo("see [here](https://)");
    assertThat(edit.text().substring(edit.start(), edit.end())).isEqualTo("https://");
  }
}
