package magenda.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.UUID;
import magenda.schedule.ClockTime;
import magenda.schedule.EdtfDate;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.schedule.SessionFilter;
import magenda.schedule.Status;
import magenda.schedule.Tbc;
import magenda.schedule.When;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one state of a schedule: which session becomes what. Decides as if the state were
 * a release; what a draft changes is a matter of writing.
 */
final class Plan {

  /** Hours that recur on more days than these are shown as one range. */
  private static final int MOST_DAILY_ENTRIES = 366;

  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

  private final Schedule state;
  private final CalendarOptions options;
  private final Duration defaultLength;
  private final List<PlannedEvent> events = new ArrayList<>();
  private final List<Outcome> outcomes = new ArrayList<>();
  private final SequencedMap<YearMonth, List<Session>> monthly = new TreeMap<>();
  private final List<Session> undated = new ArrayList<>();
  private int lengthsAssumed;

  private Plan(Schedule state, CalendarOptions options) {
    this.state = state;
    this.options = options;
    this.defaultLength = defaultLength(state, options);
  }

  static Plan of(Schedule state, CalendarOptions options) {
    Plan plan = new Plan(state, options);
    for (Session session : state.sessions()) {
      Fate fate = options.filter().matches(session) ? plan.place(session) : Fate.NOT_ASKED_FOR;
      plan.outcomes.add(new Outcome(session, fate));
    }
    plan.addDigests();
    return plan;
  }

  /** The length given to hours whose end was not stated. */
  static Duration defaultLength(Schedule state, CalendarOptions options) {
    if (options.defaultLength() != null) {
      return options.defaultLength();
    }
    return state.defaultDuration() != null
        ? state.defaultDuration()
        : CalendarOptions.DEFAULT_LENGTH;
  }

  /** The entries: of the sessions in the author's order, then the digests by month. */
  List<PlannedEvent> events() {
    return events;
  }

  /** What became of each session, in the author's order. */
  List<Outcome> outcomes() {
    return outcomes;
  }

  /** How many sessions were given the default length. */
  int lengthsAssumed() {
    return lengthsAssumed;
  }

  private Fate place(Session session) {
    EdtfDate date = session.when().date();
    if (date == null) {
      return placeUndated(session);
    }
    ClockTime time = session.when().time();
    return switch (date) {
      case EdtfDate.Day day -> time == null ? placeDay(session, day.day()) : placeHours(session);
      case EdtfDate.DayRange range when session.when().daily() -> placeDaily(session, range);
      case EdtfDate.Month _, EdtfDate.MonthRange _, EdtfDate.DayRange _ ->
          date.continuous() ? placeRange(session, date) : placeSomewhere(session, date);
    };
  }

  private Fate placeUndated(Session session) {
    if (confirmedOnly() || options.undated() == Undated.REPORT || state.period() == null) {
      return Fate.UNDATED;
    }
    if (session.status() == Status.CANCELLED) {
      return Fate.CANCELLED_WITHOUT_DAY;
    }
    undated.add(session);
    return Fate.DIGESTED_UNDATED;
  }

  private Fate placeDay(Session session, LocalDate day) {
    if (confirmedOnly() || options.dayOnly() == DayOnly.LEAVE_OUT) {
      return Fate.WITHOUT_HOUR;
    }
    return placeDays(session, Uids.day(session), Fate.DAY, day, day);
  }

  private Fate placeHours(Session session) {
    if (confirmedOnly() && !confirmed(session)) {
      return Fate.NOT_CONFIRMED;
    }
    PlannedEvent event = hours(session, session.id(), session.when(), Fate.TIMED);
    if (event == null) {
      return Fate.BEYOND_YEARS;
    }
    events.add(event);
    countLength(session);
    return Fate.TIMED;
  }

  private Fate placeDaily(Session session, EdtfDate.DayRange range) {
    if (options.throughout() == Throughout.LEAVE_OUT) {
      return Fate.THROUGHOUT;
    }
    if (range.last().toEpochDay() - range.first().toEpochDay() >= MOST_DAILY_ENTRIES) {
      return placeRange(session, range);
    }
    if (confirmedOnly() && !confirmed(session)) {
      return Fate.NOT_CONFIRMED;
    }
    List<PlannedEvent> daily = new ArrayList<>();
    for (LocalDate day = range.first(); !day.isAfter(range.last()); day = day.plusDays(1)) {
      When onDay = When.of(new EdtfDate.Day(day), session.when().time());
      PlannedEvent event = hours(session, Uids.daily(session, day), onDay, Fate.TIMED_DAILY);
      if (event == null) {
        return Fate.BEYOND_YEARS;
      }
      daily.add(event);
    }
    events.addAll(daily);
    countLength(session);
    return Fate.TIMED_DAILY;
  }

  private Fate placeRange(Session session, EdtfDate date) {
    if (confirmedOnly() || options.throughout() != Throughout.SHOW) {
      return Fate.THROUGHOUT;
    }
    return placeDays(session, session.id(), Fate.RANGE, date.firstDay(), date.lastDay());
  }

  private Fate placeSomewhere(Session session, EdtfDate date) {
    if (confirmedOnly() || options.monthOnly() == MonthOnly.LEAVE_OUT) {
      return Fate.WITHOUT_DAY;
    }
    if (session.status() == Status.CANCELLED) {
      return Fate.CANCELLED_WITHOUT_DAY;
    }
    LocalDate first = date.firstDay();
    return switch (options.monthOnly()) {
      case BAR -> placeDays(session, Uids.placeholder(session), Fate.BAR, first, date.lastDay());
      case MARKER -> placeDays(session, Uids.placeholder(session), Fate.MARKER, first, first);
      case DIGEST, LEAVE_OUT -> {
        monthly.computeIfAbsent(YearMonth.from(first), _ -> new ArrayList<>()).add(session);
        yield Fate.DIGESTED;
      }
    };
  }

  private Fate placeDays(Session session, UUID uid, Fate fate, LocalDate first, LocalDate last) {
    LocalDate end = last.plusDays(1);
    if (end.getYear() > 9999) {
      return Fate.BEYOND_YEARS;
    }
    events.add(
        new PlannedEvent.OfSession(
            uid, session, fate, first, end, false, certainty(session, fate)));
    return fate;
  }

  private PlannedEvent.@Nullable OfSession hours(Session session, UUID uid, When when, Fate fate) {
    Instant start = when.start();
    Instant end = when.latest(ClockTime.UTC);
    boolean lengthAssumed = !lengthStated(session);
    if (start == null || end == null) {
      throw new IllegalArgumentException("Neither a day nor an hour: " + when);
    }
    if (lengthAssumed) {
      end = start.plus(defaultLength);
    }
    if (start.isBefore(FIRST) || !end.isBefore(END)) {
      return null;
    }
    return new PlannedEvent.OfSession(
        uid, session, fate, start, end, lengthAssumed, certainty(session, fate));
  }

  private void countLength(Session session) {
    if (!lengthStated(session)) {
      lengthsAssumed++;
    }
  }

  private static boolean lengthStated(Session session) {
    ClockTime time = session.when().time();
    return time != null && (time.end() != null || time.duration() != null);
  }

  private static Certainty certainty(Session session, Fate fate) {
    if (session.status() != Status.PLANNED) {
      return Certainty.CANCELLED;
    }
    boolean placeholder = fate == Fate.BAR || fate == Fate.MARKER;
    return confirmed(session) && !placeholder ? Certainty.CONFIRMED : Certainty.TENTATIVE;
  }

  private static boolean confirmed(Session session) {
    return !session.tbc().contains(Tbc.DATE)
        && !session.tbc().contains(Tbc.TIME)
        && session.when().understood();
  }

  private boolean confirmedOnly() {
    return options.preset() == Preset.PARTICIPANTS;
  }

  private void addDigests() {
    String filter = key(options.filter());
    for (Map.Entry<YearMonth, List<Session>> entry : monthly.entrySet()) {
      YearMonth month = entry.getKey();
      UUID uid = Uids.digest(state.id(), month.toString(), filter);
      events.add(new PlannedEvent.Digest(uid, month, month.atDay(1), entry.getValue()));
    }
    EdtfDate period = state.period();
    if (!undated.isEmpty() && period != null) {
      UUID uid = Uids.digest(state.id(), "without date", filter);
      events.add(new PlannedEvent.Digest(uid, null, period.firstDay(), undated));
    }
  }

  /** What tells the digests of one filter from those of another; empty for all sessions. */
  private static String key(SessionFilter filter) {
    return filter.equals(SessionFilter.ALL)
        ? ""
        : String.join(
            "\n",
            filter.cluster(),
            filter.organizer().strip().toLowerCase(Locale.ROOT),
            String.valueOf(filter.session()));
  }
}
