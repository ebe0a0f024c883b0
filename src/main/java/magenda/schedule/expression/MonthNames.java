package magenda.schedule.expression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of the months in English, French, Spanish, German and Polish, and how they are written
 * here: a table of our own, because that of the JDK changes ("Sept").
 */
final class MonthNames {

  private static final List<String> WORDS =
      List.of(
          "january jan janvier janv enero ene januar janner stycznia styczen sty",
          "february feb febr fevrier fevr fev febrero februar lutego luty lut",
          "march mar mars marzo marz mrz marca marzec",
          "april apr avril avr abril abr kwietnia kwiecien kwi",
          "may mai mayo maja maj",
          "june jun juin junio juni czerwca czerwiec cze",
          "july jul juillet juil julio juli lipca lipiec lip",
          "august aug aout agosto ago sierpnia sierpien sie",
          "september sep sept septembre septiembre setiembre set wrzesnia wrzesien wrz",
          "october oct octobre octubre oktober okt pazdziernika pazdziernik paz",
          "november nov novembre noviembre listopada listopad lis",
          "december dec decembre diciembre dic dezember dez grudnia grudzien gru");

  private static final List<String> FULL =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static final Map<String, Integer> BY_WORD = byWord();

  private MonthNames() {}

  /** The month from 1 to 12 of this token, or 0. */
  static int of(Token token) {
    return token.kind() == Token.Kind.WORD ? BY_WORD.getOrDefault(token.word(), 0) : 0;
  }

  /** "September". */
  static String full(int month) {
    return FULL.get(month - 1);
  }

  /** "Sep". */
  static String brief(int month) {
    return FULL.get(month - 1).substring(0, 3);
  }

  private static Map<String, Integer> byWord() {
    Map<String, Integer> months = new HashMap<>();
    for (int i = 0; i < WORDS.size(); i++) {
      for (String word : WORDS.get(i).split(" ", -1)) {
        months.put(word, i + 1);
      }
    }
    return Map.copyOf(months);
  }
}
