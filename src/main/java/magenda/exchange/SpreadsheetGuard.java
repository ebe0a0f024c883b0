package magenda.exchange;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking words for formulas (CWE-1236). A value that begins with {@code =},
 * {@code +}, {@code -}, {@code @}, a tab or a carriage return gets an apostrophe before it, and so
 * does one that begins with apostrophes and then one of these; reading takes one apostrophe off.
 */
final class SpreadsheetGuard {

  private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

  private SpreadsheetGuard() {}

  /** The value as it may stand in a table. */
  static String guarded(String value) {
    return FORMULA.matcher(value).matches() ? "'" + value : value;
  }

  /** The value that was guarded. */
  static String unguarded(String value) {
    return value.startsWith("'") && FORMULA.matcher(value).matches() ? value.substring(1) : value;
  }
}
