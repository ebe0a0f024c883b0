package magenda.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits the words about organizers into parties, in documents and wherever such words are typed.
 *
 * <p>A party ends at a line break, a slash, a comma, a semicolon, " and " or " in collaboration
 * with ", in English, French and Spanish, except
 *
 * <ul>
 *   <li>within parentheses;
 *   <li>in a line that begins with a collective, such as "Facilitators of the BPFs, PNs and DCs":
 *       the whole line is one party;
 *   <li>before "other": "BPF Cybersecurity and other forms of relevant intersessional work" is one
 *       party, because "other forms" names nobody by itself.
 * </ul>
 *
 * <p>An article before a party is left out, so that "the Host Country" and "Host Country" are one.
 */
public final class OrganizerParties {

  private static final Pattern COLLECTIVE =
      Pattern.compile(
          "(?iu)(?:(?:co-)?facilitators|members|representatives|co-?chairs|chairs|coordinators|leads|teams"
              + "|facilitateurs|membres|repr[ée]sentants|facilitadores|miembros|representantes)"
              + "\\s+(?:of|from|de|des|del|du)\\b.*");
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "(?iu)\\s*[/;]\\s*|,\\s*(?:and\\s+(?!other\\b))?|\\s+(?:and|et|y|&)\\s+(?!others?\\b|autres?\\b|otr[ao]s?\\b)|\\s+(?:in"
              + " (?:collaboration|cooperation|partnership) with|together with|jointly with|en"
              + " collaboration avec|avec|en colaboraci[óo]n con|junto con)\\s+");
  private static final Pattern ARTICLE =
      Pattern.compile("(?iu)^(?:the|les?|la|el|los|las)\\s+(?=\\S)|^(?:and)\\s+(?=\\S)");

  private OrganizerParties() {}

  /** The parties in the order of the words, each once, without a mark such as "TBC". */
  public static List<String> in(String text) {
    Set<String> parties = new LinkedHashSet<>();
    for (String line : CellText.lines(text)) {
      String words = CellText.withoutBullet(line);
      for (String part : COLLECTIVE.matcher(words).matches() ? List.of(words) : split(words)) {
        String party = ARTICLE.matcher(TbcMark.inLine(part).text()).replaceFirst("").strip();
        if (!party.isEmpty()) {
          parties.add(party);
        }
      }
    }
    return List.copyOf(parties);
  }

  private static List<String> split(String line) {
    List<String> parts = new ArrayList<>();
    Matcher separator = SEPARATOR.matcher(line);
    int start = 0;
    int depth = 0;
    int counted = 0;
    while (separator.find()) {
      for (; counted < separator.start(); counted++) {
        char c = line.charAt(counted);
        depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
      }
      if (depth == 0) {
        parts.add(line.substring(start, separator.start()));
        start = separator.end();
      }
    }
    parts.add(line.substring(start));
    return parts;
  }
}
