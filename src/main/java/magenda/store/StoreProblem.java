package magenda.store;

import magenda.problem.ProblemCode;

/** What can be wrong with what stands in a file. The first argument is the name of the file. */
public enum StoreProblem implements ProblemCode {
  /** Nothing stands in the file. */
  EMPTY,
  /** The file is not text in UTF-8. */
  NOT_UTF8,
  /** The text is not JSON from this line and column on. */
  BROKEN,
  /** The text ends in the middle, at this line. */
  CUT_OFF,
  /** The values are nested deeper, or are longer, than any schedule needs; near this line. */
  BEYOND_LIMITS,
  /** It is JSON, but not a schedule. */
  NOT_A_SCHEDULE,
  /** A member stands twice in the same place: its path, the line. */
  DUPLICATE_MEMBER,
  /** A member that is needed is not there: its path. */
  MISSING,
  /** The member at this path is null; absent members are left out. */
  NULL,
  /** The member at this path, in this line, is not text. */
  EXPECTED_TEXT,
  /** The member at this path, in this line, is neither true nor false. */
  EXPECTED_TRUTH,
  /** The member at this path, in this line, is not a whole number. */
  EXPECTED_NUMBER,
  /** The member at this path, in this line, is not a list. */
  EXPECTED_LIST,
  /** The member at this path, in this line, is not an object. */
  EXPECTED_OBJECT,
  /** The member at this path, in this line, holds a value that it cannot have: the value. */
  INVALID,
  /** The parts of the member at this path contradict each other; near this line. */
  CONTRADICTION,
  /** The list at this path holds something twice that it can hold once only: what. */
  REPEATED,
  /** A release, at this path, refers to a session that the state after it does not hold: its id. */
  NO_SUCH_SESSION,
  /** The file was written by a newer version, this one; it can be looked at but not saved over. */
  NEWER,
  /** The file was written by a newer version, this one, and cannot be read. */
  NEWER_UNREADABLE
}
