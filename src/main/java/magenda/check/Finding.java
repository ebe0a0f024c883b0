package magenda.check;

import java.util.List;
import java.util.UUID;

/**
 * Something about a schedule that its authors may want to look at.
 *
 * @param kind what was found
 * @param severity how much it matters
 * @param session the session it is about
 * @param others other sessions it is about, such as those it clashes with, in document order
 * @param arguments what else belongs into its sentence; each {@link Kind} says what that is
 */
public record Finding(
    Kind kind, Severity severity, UUID session, List<UUID> others, List<Object> arguments) {

  /** Copies the lists. */
  public Finding {
    others = List.copyOf(others);
    arguments = List.copyOf(arguments);
  }

  /** A finding about one session, as severe as its kind. */
  public static Finding of(Kind kind, UUID session, Object... arguments) {
    return new Finding(kind, kind.severity(), session, List.of(), List.of(arguments));
  }

  /** A finding about a session and others, as severe as its kind. */
  public static Finding among(Kind kind, UUID session, List<UUID> others, Object... arguments) {
    return new Finding(kind, kind.severity(), session, others, List.of(arguments));
  }

  /** What was found. */
  public enum Kind {
    /**
     * It runs at the same time as others, whatever is confirmed later. Argument: a Boolean, true if
     * there are more of them than are listed.
     */
    CERTAIN_CLASH(Severity.ERROR),
    /**
     * It may run at the same time as others. Argument: a Boolean, true if there are more of them
     * than are listed.
     */
    POSSIBLE_CLASH(Severity.WARNING),
    /** A field is to be confirmed. Argument: the {@link magenda.schedule.Tbc}. */
    OPEN(Severity.OPEN),
    /** The words of its time are not understood. Argument: the words. */
    NOT_UNDERSTOOD(Severity.WARNING),
    /**
     * Its words name a zone that is not in use at its date, such as CET in July. Arguments: the
     * word, the {@link java.time.ZoneOffset} it stands for, the {@link java.time.ZoneId} of a place
     * it is used for, the {@link java.time.ZoneOffset} of that place at the date.
     */
    ZONE_OUT_OF_SEASON(Severity.WARNING),
    /** It has no title and is not marked as to be confirmed. */
    NO_TITLE(Severity.WARNING),
    /** It has no date and is not marked as to be confirmed. */
    NO_DATE(Severity.OPEN),
    /**
     * No day of it lies in the period of the schedule. Arguments: its {@link
     * magenda.schedule.EdtfDate} and that of the period.
     */
    OUTSIDE_PERIOD(Severity.WARNING),
    /**
     * The weekday in its words is not that of its date. Arguments: the {@link java.time.DayOfWeek}
     * of the words and the {@link magenda.schedule.EdtfDate}.
     */
    WEEKDAY_MISMATCH(Severity.ERROR),
    /**
     * It is stated to last longer than a session does. Argument: the {@link java.time.Duration}.
     */
    TOO_LONG(Severity.WARNING),
    /** A placeholder such as "[INSERT LINK]" was left in it. Argument: the placeholder. */
    PLACEHOLDER(Severity.WARNING),
    /** It bears the same number as an earlier one, which is the other. Argument: the number. */
    SAME_NUMBER(Severity.WARNING),
    /** It is equal to an earlier one, which is the other. */
    DUPLICATE(Severity.WARNING);

    private final Severity severity;

    Kind(Severity severity) {
      this.severity = severity;
    }

    /** How much findings of this kind matter. */
    public Severity severity() {
      return severity;
    }
  }

  /** How much a finding matters. */
  public enum Severity {
    /** Wrong as it stands. */
    ERROR,
    /** Probably not meant. */
    WARNING,
    /** Not agreed yet. */
    OPEN
  }
}
