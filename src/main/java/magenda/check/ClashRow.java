package magenda.check;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import magenda.check.Finding.Kind;
import magenda.schedule.ClockTime;
import magenda.schedule.EdtfDate;
import magenda.schedule.Session;
import magenda.schedule.Status;
import magenda.schedule.Tbc;
import magenda.schedule.When;

/** A session that can clash, and what it was found to clash with. */
final class ClashRow {

  /** How much of its beginning is agreed. */
  enum Firmness {
    /** Day and hour. */
    FIXED,
    /** Day and hour are known, one of them is to be confirmed. */
    TO_BE_CONFIRMED,
    /** The hour only. */
    SOME_DAY
  }

  /** How many others are listed of each kind, so that a thousand in one hour stay readable. */
  static final int MOST = 20;

  /**
   * A session that may be on any day of a longer time may clash with anything: that says nothing.
   */
  private static final int MOST_DAYS = 31;

  private final int place;
  private final UUID id;
  private final EdtfDate date;
  private final ClockTime time;
  private final Duration length;
  private final boolean lengthStated;
  private final Firmness firmness;
  private final Set<ClashRow> certain = new LinkedHashSet<>();
  private final Set<ClashRow> possible = new LinkedHashSet<>();
  private boolean moreCertain;
  private boolean morePossible;

  private ClashRow(int place, Session session, EdtfDate date, ClockTime time, Duration assumed) {
    this.place = place;
    this.id = session.id();
    this.date = date;
    this.time = time;
    this.length = time.length().orElse(assumed);
    this.lengthStated = time.length().isPresent();
    boolean unsure = session.tbc().contains(Tbc.DATE) || session.tbc().contains(Tbc.TIME);
    boolean oneDay = date instanceof EdtfDate.Day;
    this.firmness =
        !oneDay ? Firmness.SOME_DAY : unsure ? Firmness.TO_BE_CONFIRMED : Firmness.FIXED;
  }

  /**
   * The row of a session, if it can be told whether it clashes: it is to be held, its hour is known
   * and its day within a month. What goes on throughout days or months clashes with nothing.
   *
   * @param place where the session stands in the document
   * @param assumed the length where none was stated
   */
  static Optional<ClashRow> of(int place, Session session, Duration assumed) {
    When when = session.when();
    EdtfDate date = when.date();
    ClockTime time = when.time();
    return session.status() != Status.PLANNED
            || date == null
            || time == null
            || date.continuous()
            || ChronoUnit.DAYS.between(date.firstDay(), date.lastDay()) >= MOST_DAYS
        ? Optional.empty()
        : Optional.of(new ClashRow(place, session, date, time, assumed));
  }

  Firmness firmness() {
    return firmness;
  }

  /** Takes the time on each of its possible days. */
  void spans(Consumer<ClashSpan> spans) {
    for (LocalDate day = date.firstDay(); !day.isAfter(date.lastDay()); day = day.plusDays(1)) {
      long start = day.atTime(time.start()).atZone(time.zone()).toEpochSecond();
      spans.accept(new ClashSpan(this, start, end(day, start)));
    }
  }

  /** An hour that is stated is one of the clock, which is put forward and back. */
  private long end(LocalDate day, long start) {
    LocalTime stated = time.end();
    if (stated == null) {
      return start + length.toSeconds();
    }
    LocalDate endDay = stated.isAfter(time.start()) ? day : day.plusDays(1);
    return Math.max(start, endDay.atTime(stated).atZone(time.zone()).toEpochSecond());
  }

  /** True if it need not hear of further others: of what matters most to it there is enough. */
  boolean full() {
    return firmness == Firmness.FIXED ? moreCertain : morePossible;
  }

  /** Hears of another one that begins no earlier, while it goes on. */
  void meets(ClashRow later, boolean atTheSameMoment) {
    boolean sure =
        firmness == Firmness.FIXED
            && later.firmness == Firmness.FIXED
            && (atTheSameMoment || lengthStated);
    hear(later, sure);
    later.hear(this, sure);
  }

  /** A possible clash is the matter of the one that is less firm. */
  private void hear(ClashRow other, boolean sure) {
    if (sure) {
      moreCertain |= !addedTo(certain, other);
    } else if (firmness.compareTo(other.firmness) >= 0) {
      morePossible |= !addedTo(possible, other);
    }
  }

  private static boolean addedTo(Set<ClashRow> others, ClashRow other) {
    return others.contains(other) || (others.size() < MOST && others.add(other));
  }

  void findings(Consumer<Finding> found) {
    report(Kind.CERTAIN_CLASH, certain, moreCertain, found);
    report(Kind.POSSIBLE_CLASH, possible, morePossible || moreCertain, found);
  }

  private void report(Kind kind, Set<ClashRow> others, boolean more, Consumer<Finding> found) {
    if (!others.isEmpty()) {
      List<UUID> ids =
          others.stream()
              .sorted(Comparator.comparingInt(other -> other.place))
              .map(other -> other.id)
              .toList();
      found.accept(Finding.among(kind, id, ids, more));
    }
  }
}
