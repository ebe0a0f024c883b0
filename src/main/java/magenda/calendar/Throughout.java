package magenda.calendar;

/** What becomes of a session that goes on throughout several days or months. */
public enum Throughout {
  /**
   * A free all-day entry from the first day to the last; hours that recur daily, one entry a day.
   */
  SHOW,
  /** Hours that recur daily only. */
  DAILY_HOURS,
  /** Nothing but a line in the report. */
  LEAVE_OUT
}
