package magenda.calendar;

import com.fasterxml.uuid.Generators;
import java.time.LocalDate;
import java.util.UUID;
import magenda.schedule.Session;

/**
 * UIDs of entries that are not the session itself: name-based (UUID version 5, RFC 9562) and so the
 * same in every export. A placeholder never bears the session's own id, because clients that skip
 * known UIDs on import would then keep the placeholder and never see the hour.
 */
final class Uids {

  private Uids() {}

  /** Of the all-day entry of a session whose hour is not known. */
  static UUID day(Session session) {
    return named(session.id(), "day");
  }

  /** Of the entry that stands for the days a session takes place somewhere in. */
  static UUID placeholder(Session session) {
    return named(session.id(), "placeholder");
  }

  /** Of one day of hours that recur daily. */
  static UUID daily(Session session, LocalDate day) {
    return named(session.id(), "daily " + day);
  }

  /**
   * Of a digest.
   *
   * @param of the month, or other words
   * @param filter the key of the filter: two filters have two digests of one month
   */
  static UUID digest(UUID schedule, String of, String filter) {
    return named(schedule, filter.isEmpty() ? "digest " + of : "digest " + of + "\n" + filter);
  }

  private static UUID named(UUID namespace, String name) {
    return Generators.nameBasedGenerator(namespace).generate(name);
  }
}
