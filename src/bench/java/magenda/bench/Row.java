package magenda.bench;

import java.util.Locale;

/**
 * One line of the table.
 *
 * @param what what was measured
 * @param ours the figure of Magenda
 * @param other the figure it is compared with, or empty
 * @param result what is held against the limit
 * @param limit what was promised
 * @param holds whether the promise holds, in a word
 */
record Row(String what, String ours, String other, String result, String limit, String holds) {

  /** A figure that has to be at most so large. */
  static Row atMost(String what, double figure, double limit, String unit) {
    String ours = number(figure) + unit;
    return new Row(what, ours, "", ours, "≤ " + number(limit) + unit, word(figure <= limit));
  }

  /** A figure that has to be at least so large. */
  static Row atLeast(String what, double figure, double limit, String unit) {
    String ours = number(figure) + unit;
    return new Row(what, ours, "", ours, "≥ " + number(limit) + unit, word(figure >= limit));
  }

  /** A time that has to be at most so many times as long as another. */
  static Row timesAsLong(
      String what, double millis, String name, double otherMillis, double limit) {
    return timesAsMuch(what, millis, name, otherMillis, " ms", limit);
  }

  /** An amount that has to be at most so many times as much as another. */
  static Row timesAsMuch(
      String what, double amount, String name, double other, String unit, double limit) {
    double ratio = amount / other;
    return new Row(
        what,
        number(amount) + unit,
        name + ": " + number(other) + unit,
        number(ratio) + " ×",
        "≤ " + number(limit) + " ×",
        word(ratio <= limit));
  }

  /** A time in which another thing has to be done at least so many times as slowly. */
  static Row timesAsFast(
      String what, double millis, String name, double otherMillis, double limit) {
    double ratio = otherMillis / millis;
    return new Row(
        what,
        number(millis) + " ms",
        name + ": " + number(otherMillis) + " ms",
        number(ratio) + " × as fast",
        "≥ " + number(limit) + " ×",
        word(ratio >= limit));
  }

  /** Something that could not be measured here. */
  static Row skipped(String what, String why) {
    return new Row(what, "", "", "", "", "skipped: " + why);
  }

  /** The same, with a figure beside it that it is not held against. */
  Row beside(String name, double figure, String unit) {
    String beside = name + ": " + number(figure) + unit;
    return new Row(
        what, ours, other.isEmpty() ? beside : other + ", " + beside, result, limit, holds);
  }

  /** The line in Markdown. */
  String markdown() {
    return "| " + String.join(" | ", what, ours, other, result, limit, holds) + " |";
  }

  private static String word(boolean holds) {
    return holds ? "yes" : "NO";
  }

  private static String number(double value) {
    String pattern = value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f";
    String text = String.format(Locale.ROOT, pattern, value);
    return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
  }
}
