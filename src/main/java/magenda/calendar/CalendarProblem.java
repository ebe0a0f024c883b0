package magenda.calendar;

import magenda.problem.ProblemCode;

/** What stops the making of a calendar, or has to be said with it. */
public enum CalendarProblem implements ProblemCode {
  /** There is no release of this number: the number, the numbers there are. */
  NO_SUCH_RELEASE,
  /** A release was asked for by its number, and none was ever given out: the number. */
  NO_RELEASES,
  /** The schedule declares no cluster of this id: the id, the ids there are. */
  NO_SUCH_CLUSTER,
  /** The schedule declares no clusters at all: the id asked for. */
  NO_CLUSTERS,
  /** The calendar shows a draft: the version number, or empty. */
  DRAFT_NOT_FOR_CIRCULATION,
  /** The calendar shows the last release, and the draft says other things: its version number. */
  CHANGED_SINCE,
  /** There is nothing in the calendar, and programs refuse such a file. */
  EMPTY,
  /** Hours whose end was not stated were given the default length: how many, its minutes. */
  LENGTH_ASSUMED,
  /** The file comes near to what Google Calendar imports: its size in kB. */
  NEAR_IMPORT_LIMIT
}
