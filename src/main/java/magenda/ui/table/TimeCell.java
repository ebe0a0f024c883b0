package magenda.ui.table;

import javafx.scene.text.TextAlignment;

/** The words of a time, and the hour of the reader under them. */
final class TimeCell extends RowCell {

  private final TextStack stack;

  TimeCell(RowFactsBook book) {
    this(book, new TextStack(TextAlignment.LEFT, "time-words", "reader-hour"));
  }

  private TimeCell(RowFactsBook book, TextStack stack) {
    super(book, stack);
    this.stack = stack;
  }

  @Override
  String show(RowFacts facts) {
    stack.show(facts.time(), facts.readerHour());
    return (facts.time() + " " + facts.readerHour()).strip();
  }
}
