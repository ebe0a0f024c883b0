package magenda.ui.table;

import java.util.function.Function;
import javafx.scene.text.TextAlignment;
import magenda.schedule.Session;

/** A text of a session, wrapped. */
final class WordsCell extends RowCell {

  private final TextStack stack;
  private final Function<Session, String> read;

  WordsCell(RowFactsBook book, Function<Session, String> read) {
    this(book, read, new TextStack(TextAlignment.LEFT, "cell-words"));
  }

  private WordsCell(RowFactsBook book, Function<Session, String> read, TextStack stack) {
    super(book, stack);
    this.read = read;
    this.stack = stack;
  }

  @Override
  String show(RowFacts facts) {
    String words = read.apply(facts.session());
    stack.show(words);
    return words;
  }
}
