package magenda.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text file with places to be filled in, written {@code @NAME@}.
 *
 * @param file under {@code packaging/}
 */
record Template(Path file) {

  private static final Pattern PLACE = Pattern.compile("@([A-Z]+)@");

  /** Puts the values into their places; a place without a value is a mistake. */
  String fill(Map<String, String> values) throws IOException {
    return PLACE
        .matcher(Files.readString(file))
        .replaceAll(place -> Matcher.quoteReplacement(valueOf(place.group(1), values)));
  }

  private String valueOf(String place, Map<String, String> values) {
    String value = values.get(place);
    if (value == null) {
      throw new IllegalStateException(
          "%s has a place @%s@, for which there is no value".formatted(file, place));
    }
    return value;
  }
}
