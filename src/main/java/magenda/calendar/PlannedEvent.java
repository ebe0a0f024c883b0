package magenda.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.UUID;
import magenda.schedule.Session;
import magenda.schedule.UnknownMembers;
import org.jspecify.annotations.Nullable;

/** One entry of a calendar, decided but not yet written. */
sealed interface PlannedEvent {

  /** The UID of the entry. */
  UUID uid();

  /** An {@link Instant} for hours, a {@link LocalDate} for days; inclusive. */
  Temporal start();

  /** Of the same kind, later than {@link #start}; exclusive. */
  Temporal end();

  /** How far the entry could be relied on if the state were a release. */
  Certainty certainty();

  /** When what it shows was last changed. */
  Instant modified();

  /** What makes it another state of the entry, beside start, end and certainty. */
  Object content();

  /** True if it has hours. */
  default boolean timed() {
    return start() instanceof Instant;
  }

  /** True if SEQUENCE need not rise from the one to the other. */
  default boolean saysTheSameAs(PlannedEvent other) {
    return start().equals(other.start())
        && end().equals(other.end())
        && certainty() == other.certainty()
        && content().equals(other.content());
  }

  /**
   * The entry of one session.
   *
   * @param fate which kind of entry it is
   * @param lengthAssumed true if the end was not stated
   */
  record OfSession(
      UUID uid,
      Session session,
      Fate fate,
      Temporal start,
      Temporal end,
      boolean lengthAssumed,
      Certainty certainty)
      implements PlannedEvent {

    @Override
    public Instant modified() {
      return session.modified();
    }

    @Override
    public Object content() {
      return "";
    }
  }

  /**
   * The entry that lists the sessions of a month whose day is not known.
   *
   * @param month the month, or null for sessions without a date
   * @param sessions at least one, in the author's order
   */
  record Digest(UUID uid, @Nullable YearMonth month, LocalDate day, List<Session> sessions)
      implements PlannedEvent {

    @Override
    public Temporal start() {
      return day;
    }

    @Override
    public Temporal end() {
      return day.plusDays(1);
    }

    @Override
    public Certainty certainty() {
      return Certainty.TENTATIVE;
    }

    @Override
    public Instant modified() {
      return sessions.stream().map(Session::modified).max(Instant::compareTo).orElseThrow();
    }

    @Override
    public Object content() {
      return sessions.stream()
          .map(
              s ->
                  List.of(
                      s.id(),
                      s.title(),
                      s.when().withoutText().withUnknown(UnknownMembers.NONE),
                      s.status()))
          .toList();
    }
  }
}
