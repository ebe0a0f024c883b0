package magenda.schedule;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A group of sessions that the schedule declares, such as "Capacity development [CD]". A session
 * may belong to several.
 *
 * @param id what sessions refer to: the tag in lower case, else a slug of the name; never changes
 *     afterwards
 * @param name the name in words
 * @param tag the short mark set before titles, without brackets, or empty
 * @param color {@code #rrggbb}, or empty for the colour the theme gives
 * @param note a line under the name, such as "convened by DCs, BPFs, PNs", or empty
 * @param unknown members of the file that this version does not know
 */
public record Cluster(
    String id, String name, String tag, String color, String note, UnknownMembers unknown) {

  private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{6}");

  /** Refuses an empty id and a colour that is not {@code #rrggbb}. */
  public Cluster {
    if (id.isBlank()) {
      throw new IllegalArgumentException("A cluster needs an id");
    }
    if (!color.isEmpty() && !COLOR.matcher(color).matches()) {
      throw new IllegalArgumentException("A colour is written #rrggbb: " + color);
    }
  }

  /** A new cluster with the id that follows from its tag or name. */
  public static Cluster of(String name, String tag, String note) {
    return new Cluster(idOf(name, tag), name, tag, "", note, UnknownMembers.NONE);
  }

  /** The same cluster, with a number behind its id where that is the id of another already. */
  public Cluster withFreeId(Set<String> taken) {
    String free = id;
    for (int i = 2; taken.contains(free); i++) {
      free = id + "-" + i;
    }
    return new Cluster(free, name, tag, color, note, unknown);
  }

  /**
   * The tag in lower case, else the name as a slug: letters and digits of any script joined by
   * hyphens.
   */
  public static String idOf(String name, String tag) {
    String words = tag.isBlank() ? name : tag;
    String plain = Normalizer.normalize(words, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    String slug =
        plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return slug.isEmpty() ? "cluster" : slug;
  }

  /** The name where there is one, else the tag: what stands where there is room. */
  public String fullName() {
    return name.isBlank() ? tag : name;
  }

  /** The tag where there is one, else the name: what stands in a narrow place. */
  public String label() {
    return tag.isEmpty() ? name : tag;
  }
}
