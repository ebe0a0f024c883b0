package magenda.exchange;

import java.util.Locale;

/**
 * The columns of an exported table, in their order; the names are for programs and stay the same in
 * every language.
 */
enum CsvColumn {
  /** The number of the session. */
  NUMBER,
  /** The words for the time; they are read only where date and time leave something out. */
  WHEN,
  /** As much of the date as is known, in EDTF. */
  DATE,
  /** The local time of the beginning, {@code HH:mm}. */
  TIME,
  /** The zone of the hours, an IANA id or an offset. */
  ZONE,
  /** The local time of the end, {@code HH:mm}. */
  END,
  /** The stated length, as in ISO 8601: {@code PT1H30M}. */
  DURATION,
  /** {@code throughout} all of the date, or {@code daily}; else empty. */
  EXTENT,
  /** The title. */
  TITLE,
  /** The description in Markdown. */
  DESCRIPTION,
  /** The platforms, one a line. */
  PLATFORMS,
  /** Where to join. */
  LINK,
  /** The words for the organizers. */
  ORGANIZERS,
  /** The parties among the organizers, one a line. */
  PARTIES,
  /** The ids of the clusters, one a line. */
  CLUSTERS,
  /** The fields that are to be confirmed, one a line. */
  TBC,
  /** {@code planned}, {@code postponed} or {@code cancelled}. */
  STATUS,
  /** The series. */
  SERIES,
  /** The id of the session it repeats. */
  REPEAT_OF,
  /** The id. */
  ID;

  /** What the header of a column with local hours begins with; the zone follows. */
  static final String LOCAL = "local time in ";

  /** The name in the header. */
  String header() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
