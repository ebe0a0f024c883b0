package magenda.check;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A word for the time of a place.
 *
 * @param word as it is written
 * @param offset what the word stands for, or null where it leaves the season open
 * @param place where it is used, with the rules for the whole year
 * @param sure false if the word is used for other parts of the world as well
 */
record ZoneName(String word, @Nullable ZoneOffset offset, ZoneId place, boolean sure) {

  /**
   * The names that can be out of season, by word. The North American ones are among them, though a
   * few places such as Jamaica and Arizona never change their clocks. Not among them: GMT, which
   * mostly means UTC, and AEST, which Queensland uses all year.
   */
  static final Map<String, ZoneName> BY_WORD =
      Stream.of(
              sure("WET", 0, "Europe/Lisbon"),
              sure("WEST", 1, "Europe/Lisbon"),
              sure("CET", 1, "Europe/Berlin"),
              sure("CEST", 2, "Europe/Berlin"),
              sure("EET", 2, "Europe/Athens"),
              sure("EEST", 3, "Europe/Athens"),
              unsure("BST", 1, "Europe/London"),
              unsure("AST", -4, "America/Halifax"),
              sure("ADT", -3, "America/Halifax"),
              sure("EST", -5, "America/New_York"),
              sure("EDT", -4, "America/New_York"),
              unsure("CST", -6, "America/Chicago"),
              sure("CDT", -5, "America/Chicago"),
              unsure("MST", -7, "America/Denver"),
              sure("MDT", -6, "America/Denver"),
              unsure("PST", -8, "America/Los_Angeles"),
              sure("PDT", -7, "America/Los_Angeles"),
              sure("AEDT", 11, "Australia/Sydney"),
              sure("NZST", 12, "Pacific/Auckland"),
              sure("NZDT", 13, "Pacific/Auckland"),
              anySeason("ET", "America/New_York"),
              anySeason("Eastern Time", "America/New_York"),
              anySeason("CT", "America/Chicago"),
              anySeason("Central Time", "America/Chicago"),
              anySeason("MT", "America/Denver"),
              anySeason("Mountain Time", "America/Denver"),
              anySeason("PT", "America/Los_Angeles"),
              anySeason("Pacific Time", "America/Los_Angeles"))
          .collect(Collectors.toUnmodifiableMap(ZoneName::word, Function.identity()));

  private static ZoneName sure(String word, int hours, String place) {
    return new ZoneName(word, ZoneOffset.ofHours(hours), ZoneId.of(place), true);
  }

  private static ZoneName unsure(String word, int hours, String place) {
    return new ZoneName(word, ZoneOffset.ofHours(hours), ZoneId.of(place), false);
  }

  private static ZoneName anySeason(String word, String place) {
    return new ZoneName(word, null, ZoneId.of(place), true);
  }
}
