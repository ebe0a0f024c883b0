package magenda.calendar;

/** For whom a calendar is made. */
public enum Preset {
  /** Those who agree the schedule: everything it says, as far as it is known. */
  MEMBERS,
  /** Those who come to the sessions: confirmed hours only, links only if asked for. */
  PARTICIPANTS
}
