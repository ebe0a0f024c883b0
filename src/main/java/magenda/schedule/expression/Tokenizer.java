package magenda.schedule.expression;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into tokens. All kinds of dashes become {@code -}, two colons or two dots too; spaces
 * of all kinds and line breaks only part tokens; what has no width is dropped.
 */
final class Tokenizer {

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private boolean spaced = true;

  private Tokenizer(String text) {
    this.text = text;
  }

  /** The tokens of a text, the last of kind {@link Token.Kind#END}. */
  static List<Token> tokens(String text) {
    return new Tokenizer(text).cut();
  }

  /** A word in lower case without accents. */
  static String fold(String word) {
    boolean ascii = true;
    boolean lower = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      ascii &= c < 128;
      lower &= c >= 'a' && c <= 'z';
    }
    if (lower) {
      return word;
    }
    String plain = ascii ? word : withoutMarks(word);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = Character.toLowerCase(plain.charAt(i));
      folded.append(c == 'ł' ? 'l' : c);
    }
    return folded.toString();
  }

  private static String withoutMarks(String word) {
    String decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private List<Token> cut() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isSpace(c)) {
        spaced = true;
        at++;
      } else if (isNothing(c)) {
        at++;
      } else if (isDigit(c)) {
        at = number(at);
      } else if (isLetter(c)) {
        at = word(at);
      } else {
        at = symbol(at, plain(c));
      }
    }
    tokens.add(new Token(Token.Kind.END, at, at, 0, "", true, false));
    return tokens;
  }

  private int number(int start) {
    int end = start;
    int value = 0;
    while (end < text.length() && isDigit(text.charAt(end))) {
      value = end - start < 9 ? value * 10 + (text.charAt(end) - '0') : Integer.MAX_VALUE;
      end++;
    }
    return add(Token.Kind.NUMBER, start, end, value, "", false);
  }

  private int word(int start) {
    int end = start;
    boolean capitals = true;
    while (end < text.length() && isLetter(text.charAt(end))) {
      capitals &= !Character.isLowerCase(text.charAt(end));
      end++;
    }
    return add(Token.Kind.WORD, start, end, 0, fold(text.substring(start, end)), capitals);
  }

  private int symbol(int start, char symbol) {
    boolean twice = start + 1 < text.length() && plain(text.charAt(start + 1)) == symbol;
    if (twice && (symbol == ':' || symbol == '.')) {
      return add(Token.Kind.SYMBOL, start, start + 2, '-', "", false);
    }
    return add(Token.Kind.SYMBOL, start, start + 1, symbol, "", false);
  }

  private int add(Token.Kind kind, int start, int end, int value, String word, boolean capitals) {
    tokens.add(new Token(kind, start, end, value, word, spaced, capitals));
    spaced = false;
    return end;
  }

  private static char plain(char c) {
    return switch (c) {
      case '‐', '‑', '‒', '–', '—', '―', '−', '~', '…', '→' -> '-';
      case '⁄', '∕' -> '/';
      case '：', '∶' -> ':';
      case '，' -> ',';
      case '（' -> '(';
      case '）' -> ')';
      default -> c;
    };
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c > 127
            && (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK));
  }

  private static boolean isSpace(char c) {
    return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Zero-width characters, direction marks, soft hyphens. */
  private static boolean isNothing(char c) {
    return c > 127 && Character.getType(c) == Character.FORMAT;
  }
}
