package magenda.exchange;

/** What a column of a schedule table holds. */
enum Column {
  /** The number of the session. */
  NUMBER,
  /** The date, where the hour stands in a column of its own; else as {@link #TIME}. */
  DATE,
  /** The hour, with or without the date. */
  TIME,
  /** The title, and under it the description. */
  SESSION,
  /** The title alone. */
  TITLE,
  /** The description alone. */
  DESCRIPTION,
  /** Where the session takes place. */
  PLATFORM,
  /** Where to join. */
  LINK,
  /** Who organizes the session. */
  ORGANIZERS,
  /** The clusters by tag or name. */
  CLUSTER,
  /** Whether the session is going to be held. */
  STATUS
}
