package magenda.schedule.expression;

/**
 * A piece of a time expression: digits, letters, or one other character.
 *
 * @param start where it begins in the text
 * @param end where it ends in the text, exclusive
 * @param value of a number its value, of a symbol its character
 * @param word of letters the word in lower case without accents, else empty
 * @param spaced true if it stands at the beginning or after a space
 * @param capitals true for letters that are all capitals
 */
record Token(
    Kind kind, int start, int end, int value, String word, boolean spaced, boolean capitals) {

  /** What a token is made of. */
  enum Kind {
    NUMBER,
    WORD,
    SYMBOL,
    END
  }

  int length() {
    return end - start;
  }

  boolean is(char symbol) {
    return kind == Kind.SYMBOL && value == symbol;
  }

  /** True for a number of one or two digits: a day, an hour. */
  boolean shortNumber() {
    return kind == Kind.NUMBER && length() <= 2;
  }

  /** True for a number of four digits: a year, or an hour with its minutes. */
  boolean longNumber() {
    return kind == Kind.NUMBER && length() == 4;
  }
}
