package magenda.wording;

import java.time.ZoneId;

/** The place that a zone is named after, which people know better than its id. */
public final class ZonePlace {

  private ZonePlace() {}

  /** True for an id such as {@code Pacific/Fiji}; not for {@code CET} or {@code Etc/GMT+5}. */
  public static boolean named(ZoneId zone) {
    String id = zone.getId();
    return id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/");
  }

  /** The last part of the id, as words. */
  public static String of(ZoneId zone) {
    return zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
  }
}
