package magenda.calendar;

/** What becomes of a session that takes place somewhere in a month or in a range of days. */
public enum MonthOnly {
  /** A line in the digest of the month it begins in: one free all-day entry on its first day. */
  DIGEST,
  /** A free all-day entry over the whole month or range. */
  BAR,
  /** A free all-day entry on the first day of the month or range. */
  MARKER,
  /** Nothing but a line in the report. */
  LEAVE_OUT
}
