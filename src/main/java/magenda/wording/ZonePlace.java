package magenda.wording;

import java.time.ZoneId;

/** The place that a zone is named after, which people know better than its id. */
final class ZonePlace {

  private ZonePlace() {}

  /** True for an id such as {@code Pacific/Fiji}; not for {@code CET} or {@code Etc/GMT+5}. */
  static boolean named(ZoneId zone) {
    return zone.getId().contains("/") && !zone.getId().startsWith("Etc/");
  }

  /** The last part of the id, as words. */
  static String of(ZoneId zone) {
    return zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
  }
}
