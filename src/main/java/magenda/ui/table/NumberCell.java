package magenda.ui.table;

import javafx.scene.control.Tooltip;
import javafx.scene.text.TextAlignment;
import magenda.wording.Texts;

/** The number of a row, and the handle by which it is brought elsewhere. */
final class NumberCell extends RowCell {

  private final TextStack stack;
  private final Texts texts;

  NumberCell(RowFactsBook book, Texts texts) {
    this(book, texts, new TextStack(TextAlignment.RIGHT, "row-number"));
  }

  private NumberCell(RowFactsBook book, Texts texts, TextStack stack) {
    super(book, stack);
    this.texts = texts;
    this.stack = stack;
    setTooltip(new Tooltip(texts.get("handle.tip")));
  }

  @Override
  String show(RowFacts facts) {
    stack.show(facts.number());
    return texts.get("handle", facts.number());
  }
}
