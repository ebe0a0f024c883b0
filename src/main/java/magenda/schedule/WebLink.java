package magenda.schedule;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * The address in the words of a link. Only an http or https address of a known host, in ASCII,
 * counts as one: calendars have it as a property of type URI, which is written unescaped, and what
 * clients make of other schemes is not ours to try on recipients. Other words stay words.
 */
public final class WebLink {

  private WebLink() {}

  /** The address, or null if these words are none. */
  public static @Nullable URI of(String words) {
    try {
      URI uri = new URI(words.strip());
      String scheme = uri.getScheme();
      boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
      return web && uri.getHost() != null ? new URI(uri.toASCIIString()) : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
