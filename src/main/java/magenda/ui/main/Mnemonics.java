package magenda.ui.main;

/** Texts of menus with the letter by which the keyboard reaches them. */
final class Mnemonics {

  private static final String MARK = "_";

  private Mnemonics() {}

  /**
   * Marks the first of a letter in a text for a menu, in which nothing else is a mark: neither an
   * underscore that was there, nor anything where the text has no such letter.
   *
   * @param letter empty where there is none
   */
  static String mark(String text, String letter) {
    int at = text.indexOf(letter);
    return letter.isEmpty() || at < 0
        ? plain(text)
        : plain(text.substring(0, at)) + MARK + plain(text.substring(at));
  }

  private static String plain(String text) {
    return text.replace(MARK, MARK + MARK);
  }
}
