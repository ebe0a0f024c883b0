package magenda.document;

/** What an edit did, for the sentence that names it. */
public enum EditKind {
  /** Sessions were added. */
  ADD,
  /** Sessions were added as copies of others. */
  DUPLICATE,
  /** Sessions were removed. */
  DELETE,
  /** Sessions were brought to another place in the document. */
  REORDER,
  /** A session was moved in time on the timeline. */
  MOVE,
  /** A time was typed. */
  WHEN,
  /** A title was changed. */
  TITLE,
  /** A description was changed. */
  DESCRIPTION,
  /** Platforms were changed. */
  PLATFORMS,
  /** A link was changed. */
  LINK,
  /** Organizers were changed. */
  ORGANIZERS,
  /** The clusters of a session were changed. */
  SESSION_CLUSTERS,
  /** A status was changed. */
  STATUS,
  /** A "to be confirmed" was set or taken away. */
  TBC,
  /** A number was changed. */
  NUMBER,
  /** A further field was changed. */
  FIELD,
  /** Internal notes were changed. */
  NOTES,
  /** The series of a session was changed. */
  SERIES,
  /** Title, period, zone, clusters or another part of the schedule itself was changed. */
  DETAILS
}
