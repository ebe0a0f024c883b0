package magenda.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import magenda.problem.Problem;
import magenda.problem.ProblemException;
import magenda.schedule.Cluster;
import magenda.schedule.Schedule;
import magenda.wording.CalendarWords;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Makes a calendar file of a schedule. It has neither METHOD nor ORGANIZER (RFC 5546: it is no
 * invitation), hours in UTC only, and no reminders.
 */
public final class CalendarExport {

  /** Google Calendar imports files up to 1 MB; from here on whoever sends one is warned. */
  private static final int WARN_FROM = 900_000;

  /** Of this program, not of its version: the same schedule gives the same file. */
  private static final String PRODUCT = "-//Magenda//Magenda//EN";

  private final ExportedState state;
  private final CalendarOptions options;
  private final CalendarWords words;

  private CalendarExport(ExportedState state, CalendarOptions options) {
    this.state = state;
    this.options = options;
    this.words = new CalendarWords(Locale.forLanguageTag(state.schedule().language()));
  }

  /**
   * The calendar of a schedule. Depends on its arguments only.
   *
   * @throws ProblemException if the options name a release or a cluster that the schedule does not
   *     have
   */
  public static CalendarFile of(Schedule schedule, CalendarOptions options)
      throws ProblemException {
    ExportedState state = ExportedState.of(schedule, options.edition());
    requireCluster(state.schedule(), options.filter().cluster());
    return new CalendarExport(state, options).make();
  }

  private static void requireCluster(Schedule schedule, String id) throws ProblemException {
    if (id.isEmpty() || schedule.cluster(id).isPresent()) {
      return;
    }
    List<String> ids = schedule.clusters().stream().map(Cluster::id).toList();
    throw ids.isEmpty()
        ? ProblemException.of(CalendarProblem.NO_CLUSTERS, id)
        : ProblemException.of(CalendarProblem.NO_SUCH_CLUSTER, id, String.join(", ", ids));
  }

  private CalendarFile make() {
    Plan plan = Plan.of(state.schedule(), options);
    History history = new History();
    for (Schedule earlier : state.earlier()) {
      history.next(Plan.of(earlier, options).events());
    }
    List<History.Entry> entries = history.next(plan.events());
    if (state.draft()) {
      entries = entries.stream().filter(entry -> !entry.withdrawn()).toList();
    }
    byte[] bytes = write(entries);
    int withdrawn = (int) entries.stream().filter(History.Entry::withdrawn).count();
    CalendarReport report =
        new CalendarReport(
            state.schedule().version(),
            state.draft(),
            plan.outcomes(),
            entries.size(),
            withdrawn,
            warnings(plan, entries.size(), bytes.length));
    return new CalendarFile(bytes, report);
  }

  private byte[] write(List<History.Entry> entries) {
    EventWriter writer = new EventWriter(state, options, new EventText(state, options, words));
    List<CalendarComponent> events = new ArrayList<>(entries.size());
    for (History.Entry entry : entries) {
      events.add(writer.event(entry));
    }
    Calendar calendar = new Calendar(properties(), new ComponentList<>(events));
    String text = calendar.toString();
    FoldedLines lines = new FoldedLines(text.length() + text.length() / 8);
    lines.add(text);
    return lines.toBytes();
  }

  private PropertyList properties() {
    Schedule schedule = state.schedule();
    String name = PlainText.line(words.name(schedule.title(), schedule.version()));
    List<Property> properties = new ArrayList<>();
    properties.add(ImmutableVersion.VERSION_2_0);
    properties.add(new ProdId(PRODUCT));
    properties.add(ImmutableCalScale.GREGORIAN);
    properties.add(new Name(name));
    if (options.filter().session() == null) {
      // Outlook opens a calendar of its own for it, which is not wanted for a single session.
      properties.add(new XProperty("X-WR-CALNAME", name));
    }
    return new PropertyList(properties);
  }

  private List<Problem> warnings(Plan plan, int entries, int size) {
    List<Problem> warnings = new ArrayList<>();
    if (state.draft()) {
      warnings.add(
          Problem.of(
              CalendarProblem.DRAFT_NOT_FOR_CIRCULATION, state.schedule().version().number()));
    }
    if (state.changedSince()) {
      warnings.add(Problem.of(CalendarProblem.CHANGED_SINCE, state.schedule().version().number()));
    }
    if (entries == 0) {
      warnings.add(Problem.of(CalendarProblem.EMPTY));
    }
    if (plan.lengthsAssumed() > 0) {
      warnings.add(
          Problem.of(
              CalendarProblem.LENGTH_ASSUMED,
              plan.lengthsAssumed(),
              Plan.defaultLength(state.schedule(), options).toMinutes()));
    }
    if (size >= WARN_FROM) {
      warnings.add(Problem.of(CalendarProblem.NEAR_IMPORT_LIMIT, size / 1000));
    }
    return warnings;
  }
}
