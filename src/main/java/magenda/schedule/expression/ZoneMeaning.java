package magenda.schedule.expression;

import java.time.ZoneId;
import java.util.List;

/**
 * What the words for a zone can mean.
 *
 * @param words the words as typed, or the abbreviation
 * @param choices the zones, the likeliest first, at least one
 * @param names what tells each of several choices apart: "UTC-06:00 (Chicago)"
 */
record ZoneMeaning(String words, List<ZoneId> choices, List<String> names) {

  static ZoneMeaning of(String words, ZoneId zone) {
    return new ZoneMeaning(words, List.of(zone), List.of());
  }

  boolean clear() {
    return choices.size() == 1;
  }
}
