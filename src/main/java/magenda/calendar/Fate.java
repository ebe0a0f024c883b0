package magenda.calendar;

import magenda.problem.ProblemCode;

/** What became of a session in a calendar. Its sentence has the title in place of {0}. */
public enum Fate implements ProblemCode {
  /** An entry with its hours. */
  TIMED(Group.TIMED),
  /** One entry with hours for each day. */
  TIMED_DAILY(Group.TIMED),
  /** An all-day entry on a known day. */
  DAY(Group.ALL_DAY),
  /** An all-day entry from the first day to the last. */
  RANGE(Group.ALL_DAY),
  /** An all-day entry over the days or months it takes place somewhere in. */
  BAR(Group.ALL_DAY),
  /** An all-day entry on the first of the days it takes place somewhere in. */
  MARKER(Group.ALL_DAY),
  /** A line in the digest of a month. */
  DIGESTED(Group.DIGESTED),
  /** A line in the digest of what has no date yet. */
  DIGESTED_UNDATED(Group.DIGESTED),
  /** Left out: it has no date. */
  UNDATED(Group.LEFT_OUT),
  /** Left out, as asked for: its day is known and its hour is not. */
  WITHOUT_HOUR(Group.LEFT_OUT),
  /** Left out, as asked for: its day is not known. */
  WITHOUT_DAY(Group.LEFT_OUT),
  /** Left out, as asked for: it goes on for days or months. */
  THROUGHOUT(Group.LEFT_OUT),
  /** Left out: only confirmed hours were asked for. */
  NOT_CONFIRMED(Group.LEFT_OUT),
  /** Left out: it is cancelled, and its day was never known. */
  CANCELLED_WITHOUT_DAY(Group.LEFT_OUT),
  /** Left out: a calendar file holds the years from 1 to 9999 only. */
  BEYOND_YEARS(Group.LEFT_OUT),
  /** Not among the sessions that were asked for. */
  NOT_ASKED_FOR(Group.NOT_ASKED_FOR);

  private final Group group;

  Fate(Group group) {
    this.group = group;
  }

  /** The list of the report it stands in. */
  public Group group() {
    return group;
  }

  /** The lists of a report: what may surprise comes before what is as one expects. */
  public enum Group {
    /** Not in the calendar. */
    LEFT_OUT,
    /** Lines in a digest. */
    DIGESTED,
    /** All-day entries. */
    ALL_DAY,
    /** Entries with hours. */
    TIMED,
    /** Not in the calendar because other sessions were asked for. */
    NOT_ASKED_FOR
  }
}
