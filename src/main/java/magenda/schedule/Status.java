package magenda.schedule;

/** Whether a session is going to be held. */
public enum Status {
  /** It is to be held. */
  PLANNED,
  /** It is to be held later than was agreed, at a time not yet known. */
  POSTPONED,
  /** It is not going to be held, and stays in the schedule to say so. */
  CANCELLED
}
