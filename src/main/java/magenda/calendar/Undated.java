package magenda.calendar;

/** What becomes of a session without any date. */
public enum Undated {
  /** Nothing but a line in the report. */
  REPORT,
  /**
   * A line in a digest "no date yet" on the first day of the period; only in the report where the
   * schedule states no period.
   */
  DIGEST
}
