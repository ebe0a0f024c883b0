package magenda.ui.inspector;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the parties that words about organizers name, where the words part them plainly. */
final class PartyNames {

  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*[/;,\\n]\\s*|\\s+and\\s+(?!other)|\\s+in collaboration with\\s+");
  private static final Pattern MARK = Pattern.compile("(?i)\\s*[-–(]*\\s*\\bTBC\\b\\)?\\s*$");
  private static final Pattern ARTICLE = Pattern.compile("^the\\s+", Pattern.CASE_INSENSITIVE);

  private PartyNames() {}

  /** The parties in the order of the words, each once. */
  static List<String> in(String words) {
    return Arrays.stream(SEPARATOR.split(words))
        .map(name -> MARK.matcher(name).replaceFirst(""))
        .map(name -> ARTICLE.matcher(name.strip()).replaceFirst(""))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }
}
