package magenda.wording;

/**
 * A text with one placeholder, taken apart once to be filled many times: what {@link Texts#get}
 * gives for a single argument that is itself a text.
 */
final class Blank {

  /** A character of the private use area, which no text of a bundle contains. */
  private static final String MARK = "\uE000";

  private final String before;
  private final String after;

  private Blank(String before, String after) {
    this.before = before;
    this.after = after;
  }

  static Blank of(Texts texts, String key) {
    String text = texts.get(key, MARK);
    int at = text.indexOf(MARK);
    if (at < 0) {
      throw new IllegalArgumentException("The text has no placeholder: " + key);
    }
    return new Blank(text.substring(0, at), text.substring(at + MARK.length()));
  }

  String fill(String words) {
    return before + words + after;
  }
}
