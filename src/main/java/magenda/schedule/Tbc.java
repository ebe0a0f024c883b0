package magenda.schedule;

/**
 * A field of a session that is "to be confirmed". The mark belongs to the field, never to the
 * session as a whole.
 */
public enum Tbc {
  /** The day, or the month, is not agreed. */
  DATE,
  /** The hour is not agreed. */
  TIME,
  /** The title is not agreed. */
  TITLE,
  /** The description is not agreed. */
  DESCRIPTION,
  /** Who organizes the session is not agreed. */
  ORGANIZERS,
  /** Where it takes place is not agreed. */
  PLATFORMS,
  /** The link for joining is not known. */
  LINK
}
