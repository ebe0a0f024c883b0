package magenda.workspace;

/** What became of the file of an open document. */
public enum DiskState {
  /** It is as it was read or written last, or there is none. */
  SAME,
  /** It holds something else. */
  CHANGED,
  /** It is not there. */
  GONE
}
