package magenda.schedule.expression;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a word does in a time expression, other than naming a month, a weekday or a zone. */
enum Term {
  /** Joins the two ends of a range. */
  TO("to through thru bis do"),
  /** Joins the two ends of a range, and stands before an hour as well. */
  AU("al au a"),
  /** Joins the ends of a range; alone it is vague. */
  UNTIL("until till hasta"),
  AND("and et y und oraz i plus"),
  OR("or ou oder lub"),
  /** "To be confirmed" in one word. */
  TBC("tbc tbd tba tentative tentatively provisional provisionally unconfirmed"),
  CONFIRMED(
      "confirmed determined announced decided defined agreed scheduled"
          + " confirmer determiner preciser definir confirmar determinar"),
  BE("be"),
  /** Stands before "confirmar". */
  POR("por"),
  CONTINUOUS("cont contd continued continuous continuously continuing ongoing throughout"),
  DAILY("daily quotidien diario taglich"),
  EACH("each every chaque cada"),
  DAY("day days jour jours dia dias"),
  DATE("date dates"),
  TIME("time times hour heure hora uhrzeit"),
  /** Stands before a year that could be taken for an hour. */
  YEAR("ad year"),
  WEEK("week semaine semana woche"),
  BETWEEN("between entre zwischen"),
  FOR("for lasting duration pendant durante"),
  MINUTES("minutes minute min mins minutos minuto minuten"),
  /** Follows the hour of a clock, or a number of hours. */
  HOURS("h hs hr hrs hours heures horas uhr godz"),
  AM("am"),
  PM("pm"),
  NOON("noon midday midi mediodia"),
  MIDNIGHT("midnight minuit medianoche"),
  NEXT("next"),
  FOLLOWING("following"),
  ORDINAL("st nd rd th er re e eme o"),
  OF("of de du del"),
  /** Adds nothing. */
  FILLER(
      "at on from the in of de du del des le la les el los las dem der den vom um zum"
          + " starting starts start beginning begins commencing held online w we o od dn"
          + " exact noch w r exactly"),
  /** Says something that a date and an hour cannot hold. */
  VAGUE(
      "by before after mid early late end around approx approximately about circa ca first second"
          + " third fourth last weekly monthly biweekly fortnightly yearly quarter spring summer"
          + " autumn fall winter weekend weekends morning afternoon evening night today tomorrow"
          + " later soon onwards local month months years weeks debut fin mi finales mediados"
          + " principios tous toutes mitte anfang ende");

  private static final Map<String, Term> BY_WORD = byWord();

  private final String words;

  Term(String words) {
    this.words = words;
  }

  /** What this word does, in lower case without accents, or null. */
  static @Nullable Term of(String word) {
    return BY_WORD.get(word);
  }

  /** A word of two terms belongs to the first; what it is for the second is asked by its place. */
  private static Map<String, Term> byWord() {
    Map<String, Term> terms = new HashMap<>();
    for (Term term : values()) {
      for (String word : term.words.split(" ", -1)) {
        terms.putIfAbsent(word, term);
      }
    }
    return terms;
  }
}
