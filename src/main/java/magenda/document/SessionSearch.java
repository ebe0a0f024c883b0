package magenda.document;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import magenda.schedule.Session;

/**
 * Finds sessions by words: every word must stand somewhere in the session's texts, whatever its
 * case and accents. Without words it finds all.
 */
public final class SessionSearch implements Predicate<Session> {

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final List<String> words;

  /** Searches for the words of a line. */
  public SessionSearch(String line) {
    String plain = plain(line).strip();
    words = plain.isEmpty() ? List.of() : List.of(BLANKS.split(plain));
  }

  @Override
  public boolean test(Session session) {
    if (words.isEmpty()) {
      return true;
    }
    String texts =
        plain(
            String.join(
                "\n",
                session.number(),
                session.title(),
                session.description(),
                session.when().text(),
                String.join("\n", session.platforms()),
                String.join("\n", session.clusters()),
                session.link(),
                session.organizers().text(),
                String.join("\n", session.organizers().parties()),
                String.join("\n", session.fields().values()),
                session.series(),
                session.notes()));
    return words.stream().allMatch(texts::contains);
  }

  private static String plain(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
