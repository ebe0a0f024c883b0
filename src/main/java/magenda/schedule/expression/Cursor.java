package magenda.schedule.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in the tokens of a time expression. */
final class Cursor {

  private final String text;
  private final List<Token> tokens;
  private int position;

  Cursor(String text) {
    this.text = text;
    this.tokens = Tokenizer.tokens(text);
  }

  /** The whole text. */
  String text() {
    return text;
  }

  int position() {
    return position;
  }

  void moveTo(int newPosition) {
    position = newPosition;
  }

  Token peek() {
    return tokens.get(position);
  }

  /** The token this many places further on, or the end. */
  Token peek(int further) {
    return tokens.get(Math.min(position + further, tokens.size() - 1));
  }

  /** True if the token before the cursor joins the two ends of a range. */
  boolean behindTo() {
    if (position == 0) {
      return false;
    }
    Token before = tokens.get(position - 1);
    return before.is('-') || Term.of(before.word()) == Term.TO;
  }

  Token next() {
    Token token = peek();
    if (token.kind() != Token.Kind.END) {
      position++;
    }
    return token;
  }

  boolean atEnd() {
    return peek().kind() == Token.Kind.END;
  }

  /** Steps over a symbol if it stands here. */
  boolean skip(char symbol) {
    if (peek().is(symbol)) {
      position++;
      return true;
    }
    return false;
  }

  /** What the word here does in a time expression. */
  @Nullable Term term() {
    return term(0);
  }

  /** What the word this many places further on does in a time expression. */
  @Nullable Term term(int further) {
    Token token = peek(further);
    return token.kind() == Token.Kind.WORD ? Term.of(token.word()) : null;
  }

  boolean at(Term term) {
    return term() == term;
  }

  /** Steps over a word that does this if it stands here. */
  boolean skip(Term term) {
    if (at(term)) {
      position++;
      return true;
    }
    return false;
  }

  /** Steps over whatever joins the two ends of a range: a dash or a word such as "to". */
  boolean skipTo() {
    return skip('-') || skip(Term.TO) || skip(Term.AU) || skip(Term.UNTIL);
  }

  /** Steps over articles and the like. */
  void skipFillers() {
    while (at(Term.FILLER) || at(Term.OF)) {
      next();
    }
  }

  /** The words of the text from a token on up to the cursor. */
  String wordsFrom(int firstToken) {
    return position == firstToken
        ? ""
        : text.substring(tokens.get(firstToken).start(), tokens.get(position - 1).end());
  }

  /** The words of one token. */
  String words(Token token) {
    return text.substring(token.start(), token.end());
  }
}
