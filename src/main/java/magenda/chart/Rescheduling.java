package magenda.chart;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import magenda.schedule.ClockTime;
import magenda.schedule.EdtfDate;
import magenda.schedule.Session;
import magenda.schedule.Tbc;
import magenda.schedule.When;

/**
 * What a session's time becomes when it is moved on the timeline.
 *
 * <p>The hour, its zone, its end and its length are kept wherever the hour is not what is moved. A
 * day given to a session that had none confirms the date; an hour given to one that had none
 * confirms the hour; moving what is known confirms nothing. The words of the document are left
 * behind, because they say the old time.
 */
public final class Rescheduling {

  private final ZoneId zone;

  /**
   * The rules for a schedule.
   *
   * @param zone of the schedule, in which days are pointed at
   */
  public Rescheduling(ZoneId zone) {
    this.zone = zone;
  }

  /** How exactly one can point. */
  public enum Grain {
    /** Days: hours stay as they are. */
    DAY(Duration.ofDays(1)),
    /** Quarters of an hour. */
    QUARTER(Duration.ofMinutes(15)),
    /** Five minutes. */
    FIVE_MINUTES(Duration.ofMinutes(5));

    private final Duration step;

    Grain(Duration step) {
      this.step = step;
    }

    /** The finest that a hand can hit at a scale: hours from about 12 pixels an hour. */
    public static Grain at(TimeScale scale) {
      double hour = scale.pixelsPerDay() / 24;
      if (hour < 12) {
        return DAY;
      }
      return hour < 96 ? QUARTER : FIVE_MINUTES;
    }
  }

  /** A distance to move by, for keys. */
  public enum Stride {
    /** One hour; a day for what has no hour. */
    HOUR,
    /** One day; a month for what is known to the month. */
    DAY,
    /** One week; a month for what is known to the month. */
    WEEK
  }

  /**
   * A session was taken at one moment and let go at another.
   *
   * @param grabbed the moment under the pointer where the session was taken; for a session without
   *     a date it does not matter
   * @param dropped the moment under the pointer where it is let go
   * @return empty where nothing would change, or where it cannot be so
   */
  public Optional<Reschedule> drop(Session session, Instant grabbed, Instant dropped, Grain grain) {
    return changed(
        session,
        () ->
            switch (Mark.of(session)) {
              case FIXED, DAY -> dropDay(session, grabbed, dropped, grain);
              case THROUGHOUT -> dropRange(session, grabbed, dropped);
              case SOMEWHERE, UNDATED -> dropOpen(session, dropped, grain);
            });
  }

  /**
   * A session from elsewhere was let go at a moment: it begins on the day pointed at, or at the
   * moment itself where the grain is fine.
   *
   * @return empty where nothing would change, or where it cannot be so
   */
  public Optional<Reschedule> place(Session session, Instant pointed, Grain grain) {
    Span span = Span.of(session.when(), zone);
    if (span == null) {
      return drop(session, pointed, pointed, grain);
    }
    return grain == Grain.DAY
        ? drop(session, noon(span.from()), noon(pointed), grain)
        : drop(session, span.from(), pointed, grain);
  }

  private Instant noon(Instant moment) {
    LocalDate day = moment.atZone(zone).toLocalDate();
    return day.atTime(LocalTime.NOON).atZone(zone).toInstant();
  }

  /**
   * Moves a session by a number of strides, backwards where it is negative.
   *
   * @return empty where the session has no date, or where it cannot be so
   */
  public Optional<Reschedule> shift(Session session, Stride stride, int count) {
    return changed(session, () -> shifted(session, stride, count));
  }

  private Reschedule shifted(Session session, Stride stride, int count) {
    When when = session.when();
    Set<Tbc> tbc = session.tbc();
    EdtfDate date = when.date();
    int days = stride == Stride.WEEK ? 7 * count : count;
    return switch (date) {
      case null -> new Reschedule(when, tbc);
      case EdtfDate.Day day -> {
        ClockTime time = when.time();
        yield time != null && stride == Stride.HOUR
            ? at(when, tbc, time, hoursLater(start(day.day(), time), count))
            : withDate(when, tbc, new EdtfDate.Day(day.day().plusDays(days)));
      }
      case EdtfDate.DayRange range -> withDate(when, tbc, moved(range, days));
      case EdtfDate.Month _, EdtfDate.MonthRange _ ->
          withDate(when, tbc, movedByMonths(date, count));
    };
  }

  /** Where the clocks are put back, an hour later it can be as late as before. */
  private static LocalDateTime hoursLater(ZonedDateTime start, int count) {
    LocalDateTime later = start.plusHours(count).toLocalDateTime();
    return later.equals(start.toLocalDateTime())
        ? start.plusHours(count + Integer.signum(count)).toLocalDateTime()
        : later;
  }

  private Reschedule dropDay(Session session, Instant grabbed, Instant dropped, Grain grain) {
    When when = session.when();
    Set<Tbc> tbc = session.tbc();
    ClockTime time = when.time();
    if (!(when.date() instanceof EdtfDate.Day(LocalDate day))) {
      return new Reschedule(when, tbc);
    }
    if (grain == Grain.DAY) {
      return withDate(when, tbc, new EdtfDate.Day(day.plusDays(daysBetween(grabbed, dropped))));
    }
    if (time == null) {
      return dropOpen(session, dropped, grain);
    }
    Instant start = start(day, time).toInstant().plus(Duration.between(grabbed, dropped));
    return at(when, tbc, time, rounded(start.atZone(time.zone()), grain));
  }

  private Reschedule dropRange(Session session, Instant grabbed, Instant dropped) {
    When when = session.when();
    return switch (when.date()) {
      case EdtfDate.DayRange range ->
          withDate(when, session.tbc(), moved(range, daysBetween(grabbed, dropped)));
      case EdtfDate.Month month ->
          withDate(when, session.tbc(), movedByMonths(month, monthsBetween(grabbed, dropped)));
      case EdtfDate.MonthRange range ->
          withDate(when, session.tbc(), movedByMonths(range, monthsBetween(grabbed, dropped)));
      case EdtfDate.Day _ -> new Reschedule(when, session.tbc());
      case null -> new Reschedule(when, session.tbc());
    };
  }

  /** A day for what had none; with it the hour pointed at, where hours can be pointed at. */
  private Reschedule dropOpen(Session session, Instant dropped, Grain grain) {
    When when = session.when();
    ZonedDateTime pointed = dropped.atZone(zone);
    Set<Tbc> tbc = EnumSet.noneOf(Tbc.class);
    tbc.addAll(session.tbc());
    tbc.remove(Tbc.DATE);
    ClockTime time = when.time();
    if (time != null) {
      return withDate(when, tbc, new EdtfDate.Day(dayFor(time, pointed.toLocalDate())));
    }
    if (grain == Grain.DAY) {
      if (!(when.date() instanceof EdtfDate.Day)) {
        tbc.add(Tbc.TIME);
      }
      return withDate(when, tbc, new EdtfDate.Day(pointed.toLocalDate()));
    }
    tbc.remove(Tbc.TIME);
    LocalDateTime start = floored(pointed, grain);
    return at(when, tbc, ClockTime.at(start.toLocalTime(), zone), start);
  }

  /**
   * The day in the time's own zone on which the session begins on the day pointed at: 08:00 in
   * Auckland is still the evening before in UTC.
   */
  private LocalDate dayFor(ClockTime time, LocalDate pointed) {
    LocalDate seen = start(pointed, time).withZoneSameInstant(zone).toLocalDate();
    return pointed.plusDays(ChronoUnit.DAYS.between(seen, pointed));
  }

  private static Reschedule withDate(When when, Set<Tbc> tbc, EdtfDate date) {
    boolean daily = when.daily() && date instanceof EdtfDate.DayRange;
    return new Reschedule(new When(date, when.time(), daily, "", true, when.unknown()), tbc);
  }

  private static Reschedule at(When when, Set<Tbc> tbc, ClockTime time, LocalDateTime start) {
    return new Reschedule(
        new When(
            new EdtfDate.Day(start.toLocalDate()),
            time.startingAt(start.toLocalTime()),
            false,
            "",
            true,
            when.unknown()),
        tbc);
  }

  private static EdtfDate moved(EdtfDate.DayRange range, int days) {
    return new EdtfDate.DayRange(
        range.first().plusDays(days), range.last().plusDays(days), range.continuous());
  }

  private static EdtfDate movedByMonths(EdtfDate date, int months) {
    YearMonth first = YearMonth.from(date.firstDay()).plusMonths(months);
    YearMonth last = YearMonth.from(date.lastDay()).plusMonths(months);
    return EdtfDate.months(first, last, date.continuous());
  }

  private static int daysBetween(Instant grabbed, Instant dropped) {
    return (int) Math.round(TimeScale.days(Duration.between(grabbed, dropped)));
  }

  private int monthsBetween(Instant grabbed, Instant dropped) {
    return (int)
        ChronoUnit.MONTHS.between(
            YearMonth.from(grabbed.atZone(zone)), YearMonth.from(dropped.atZone(zone)));
  }

  private static ZonedDateTime start(LocalDate day, ClockTime time) {
    return day.atTime(time.start()).atZone(time.zone());
  }

  private static LocalDateTime floored(ZonedDateTime moment, Grain grain) {
    LocalTime clock = moment.toLocalTime();
    long seconds = grain.step.toSeconds();
    return moment
        .toLocalDate()
        .atTime(LocalTime.ofSecondOfDay(clock.toSecondOfDay() / seconds * seconds));
  }

  private static LocalDateTime rounded(ZonedDateTime moment, Grain grain) {
    return floored(moment.plus(grain.step.dividedBy(2)), grain);
  }

  private interface Rule {
    Reschedule apply();
  }

  /** Leaves out what changes nothing, and what no calendar can hold, such as the year 10000. */
  private static Optional<Reschedule> changed(Session session, Rule rule) {
    try {
      Reschedule result = rule.apply();
      When old = session.when();
      boolean same =
          result.equals(
              new Reschedule(
                  new When(old.date(), old.time(), old.daily(), "", true, old.unknown()),
                  session.tbc()));
      return same ? Optional.empty() : Optional.of(result);
    } catch (DateTimeException | ArithmeticException | IllegalArgumentException outOfRange) {
      return Optional.empty();
    }
  }
}
