package magenda.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words by which columns are known, in English, French and Spanish. */
final class HeaderWords {

  private static final Map<Column, String> ENGLISH =
      Map.ofEntries(
          Map.entry(Column.NUMBER, "no|nr|number|#|session no|session number|item no"),
          Map.entry(Column.DATE, "date|dates|day|days"),
          Map.entry(
              Column.TIME,
              "time|times|hour|hours|when|date and time|date time|dates and times|day and time"
                  + "|time slot|slot|date s and time s including timezone|time in"),
          Map.entry(
              Column.SESSION,
              "session description|session|sessions|agenda item|agenda items|key agenda"
                  + " items|agenda|activity|activities|activities events|event|events|session title"
                  + " and description|what"),
          Map.entry(Column.TITLE, "title|session title|topic|name|project name|session name"),
          Map.entry(Column.DESCRIPTION, "description|abstract|details"),
          Map.entry(
              Column.PLATFORM,
              "delivery platform|delivery"
                  + " platforms|platform|platforms|location|venue|room|where|place"),
          Map.entry(Column.LINK, "link|links|meeting link|url|link to join|join"),
          Map.entry(
              Column.ORGANIZERS,
              "organizers|organisers|organizer|organiser|organizer s|organiser s|organizing"
                  + " team|organized by|organised by|leads|lead|lead s|convenors|conveners|convened"
                  + " by|hosts|who"),
          Map.entry(Column.CLUSTER, "cluster|clusters|track|tracks"),
          Map.entry(Column.STATUS, "status"));

  private static final Map<Column, String> FRENCH =
      Map.ofEntries(
          Map.entry(Column.NUMBER, "no|numero|n"),
          Map.entry(Column.DATE, "date|dates|jour|jours"),
          Map.entry(
              Column.TIME, "heure|heures|horaire|horaires|quand|date et heure|dates et heures"),
          Map.entry(
              Column.SESSION,
              "description de la session|session|seance|activite|activites|evenement|ordre du"
                  + " jour"),
          Map.entry(Column.TITLE, "titre|intitule|titre de la session|sujet"),
          Map.entry(Column.DESCRIPTION, "description|details"),
          Map.entry(Column.PLATFORM, "plateforme|plateforme de diffusion|lieu|salle"),
          Map.entry(Column.LINK, "lien|liens|lien de connexion"),
          Map.entry(
              Column.ORGANIZERS,
              "organisateurs|organisateur|organisateur s|organise par|responsables|responsable"),
          Map.entry(Column.CLUSTER, "groupe|groupes|volet|volets|axe|axes"),
          Map.entry(Column.STATUS, "statut|etat"));

  private static final Map<Column, String> SPANISH =
      Map.ofEntries(
          Map.entry(Column.NUMBER, "no|num|numero|n"),
          Map.entry(Column.DATE, "fecha|fechas|dia|dias"),
          Map.entry(Column.TIME, "hora|horas|horario|horarios|cuando|fecha y hora|fechas y horas"),
          Map.entry(
              Column.SESSION,
              "descripcion de la sesion|sesion|sesiones|actividad|actividades|evento|eventos"
                  + "|orden del dia"),
          Map.entry(Column.TITLE, "titulo|titulo de la sesion|tema"),
          Map.entry(Column.DESCRIPTION, "descripcion|detalles"),
          Map.entry(Column.PLATFORM, "plataforma|lugar|sala|sede"),
          Map.entry(Column.LINK, "enlace|enlaces|vinculo"),
          Map.entry(
              Column.ORGANIZERS,
              "organizadores|organizador|organizador es|organizado por|responsables|responsable"),
          Map.entry(Column.CLUSTER, "grupo|grupos|eje|ejes"),
          Map.entry(Column.STATUS, "estado"));

  /** The languages in the order in which they are preferred. */
  private static final List<String> LANGUAGES = List.of("en", "fr", "es");

  private static final Map<String, Map<String, Column>> WORDS =
      Map.of("en", byWord(ENGLISH), "fr", byWord(FRENCH), "es", byWord(SPANISH));

  private static final Pattern ZONE =
      Pattern.compile("(?:\\(([^()]+(?:\\([^()]*\\))?)\\)|\\bin (\\p{Lu}{2,5}\\b.*))\\s*$");

  private HeaderWords() {}

  private static Map<String, Column> byWord(Map<Column, String> columns) {
    Map<String, Column> words = new HashMap<>();
    columns.forEach(
        (column, names) -> List.of(names.split("\\|")).forEach(n -> words.put(n, column)));
    return Map.copyOf(words);
  }

  /** What a column holds after its header in one of the languages, or null. */
  static @Nullable Column columnOf(String header) {
    for (String language : LANGUAGES) {
      Column column = columnOf(header, language);
      if (column != null) {
        return column;
      }
    }
    return null;
  }

  private static @Nullable Column columnOf(String header, String language) {
    Map<String, Column> words = WORDS.getOrDefault(language, Map.of());
    Column whole = words.get(plain(header));
    return whole != null ? whole : words.get(plain(ZONE.matcher(header).replaceFirst("")));
  }

  /** The language in which most of the headers are known, English first. */
  static String languageOf(List<String> headers) {
    String best = LANGUAGES.getFirst();
    long most = 0;
    for (String language : LANGUAGES) {
      long known = headers.stream().filter(h -> columnOf(h, language) != null).count();
      if (known > most) {
        best = language;
        most = known;
      }
    }
    return best;
  }

  /** The words for a zone at the end of a header such as "TIME (CEST)", or empty. */
  static String zoneWords(String header) {
    Matcher zone = ZONE.matcher(header.strip());
    if (!zone.find()) {
      return "";
    }
    String inParentheses = zone.group(1);
    return inParentheses != null ? inParentheses : zone.group(2);
  }

  /**
   * True if these are the headers of a schedule: one of them is for the time and one for the
   * session.
   */
  static boolean isHeader(List<String> cells) {
    List<Column> known = new ArrayList<>();
    for (String cell : cells) {
      Column column = columnOf(cell);
      if (column != null) {
        known.add(column);
      }
    }
    boolean time = known.contains(Column.TIME) || known.contains(Column.DATE);
    boolean session =
        known.contains(Column.SESSION)
            || known.contains(Column.TITLE)
            || known.contains(Column.DESCRIPTION);
    return time && session;
  }

  private static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}#]+", " ")
        .strip();
  }
}
