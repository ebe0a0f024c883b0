package magenda.calendar;

/** What becomes of a session whose day is known and whose hour is not. */
public enum DayOnly {
  /** An all-day entry of its own, under a UID derived from the session's. */
  ALL_DAY,
  /** Nothing but a line in the report. */
  LEAVE_OUT
}
