package magenda.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import magenda.schedule.ClockTime;
import magenda.schedule.EdtfDate;

/**
 * What texts in the file mean, and how meanings are written. Each throws {@link
 * java.time.DateTimeException} or {@link IllegalArgumentException} for a text without meaning.
 */
final class Meanings {

  private Meanings() {}

  static UUID id(String text) {
    UUID id = UUID.fromString(text);
    if (text.length() != 36) {
      throw new IllegalArgumentException("Not in the form of a UUID: " + text);
    }
    return id;
  }

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  /** HH:mm. */
  static LocalTime time(String text) {
    if (text.length() != 5) {
      throw new IllegalArgumentException("Not HH:mm: " + text);
    }
    return LocalTime.parse(text);
  }

  static ZoneId zone(String text) {
    return ZoneId.of(text);
  }

  static Duration duration(String text) {
    return Duration.parse(text);
  }

  static Duration defaultDuration(String text) {
    Duration duration = Duration.parse(text);
    if (!duration.isPositive() || duration.compareTo(ClockTime.LONGEST) > 0) {
      throw new IllegalArgumentException("Not from more than nothing to 366 days: " + text);
    }
    return duration;
  }

  static EdtfDate period(String text) {
    return EdtfDate.parse(text, false);
  }

  static Instant moment(String text) {
    return Instant.parse(text).truncatedTo(ChronoUnit.SECONDS);
  }

  static String moment(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  static <E extends Enum<E>> E constant(Class<E> type, String text) {
    for (E constant : type.getEnumConstants()) {
      if (constant(constant).equals(text)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("Not one of " + type.getSimpleName() + ": " + text);
  }

  static String constant(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
