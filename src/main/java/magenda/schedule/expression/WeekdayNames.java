package magenda.schedule.expression;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of the weekdays in English, French, Spanish, German and Polish. */
final class WeekdayNames {

  private static final List<String> WORDS =
      List.of(
          "monday mon lundi lun lunes montag poniedzialek",
          "tuesday tue tues mardi mar martes dienstag wtorek",
          "wednesday wed weds mercredi mer miercoles mie mittwoch sroda",
          "thursday thu thur thurs jeudi jeu jueves jue donnerstag czwartek",
          "friday fri vendredi ven viernes vie freitag piatek",
          "saturday sat samedi sam sabado sab samstag sonnabend sobota",
          "sunday sun dimanche dim domingo dom sonntag niedziela");

  private static final Map<String, DayOfWeek> BY_WORD = byWord();

  private WeekdayNames() {}

  /** The weekday of this token, or null. "mar" can be a month as well. */
  static @Nullable DayOfWeek of(Token token) {
    return token.kind() == Token.Kind.WORD ? BY_WORD.get(token.word()) : null;
  }

  private static Map<String, DayOfWeek> byWord() {
    Map<String, DayOfWeek> days = new HashMap<>();
    for (int i = 0; i < WORDS.size(); i++) {
      for (String word : WORDS.get(i).split(" ", -1)) {
        days.put(word, DayOfWeek.of(i + 1));
      }
    }
    return Map.copyOf(days);
  }
}
