package magenda.ui.kit;

import java.util.List;

/**
 * One paragraph or one item of a list.
 *
 * @param depth 0 for a paragraph, 1 for an item of a list, 2 for an item within an item
 * @param marker what stands before an item: a bullet or its number; empty for a paragraph and for
 *     what follows the first paragraph of an item
 * @param spans the text, in parts of one style each
 */
public record MarkdownBlock(int depth, String marker, List<Span> spans) {

  /** Copies the list. */
  public MarkdownBlock {
    spans = List.copyOf(spans);
  }

  /** The text without its styles. */
  public String text() {
    StringBuilder text = new StringBuilder();
    spans.forEach(span -> text.append(span.text()));
    return text.toString();
  }

  /**
   * A part of a text that has one style.
   *
   * @param text what is shown
   * @param link where it leads, or empty
   */
  public record Span(String text, boolean bold, boolean italic, String link) {

    /** Other text of the same looks. */
    Span with(String other) {
      return new Span(other, bold, italic, link);
    }
  }
}
