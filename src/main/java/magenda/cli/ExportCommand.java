package magenda.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import magenda.calendar.CalendarExport;
import magenda.calendar.CalendarFile;
import magenda.calendar.CalendarOptions;
import magenda.calendar.CalendarReport;
import magenda.calendar.Edition;
import magenda.calendar.Fate;
import magenda.calendar.Preset;
import magenda.exchange.CsvExport;
import magenda.exchange.ExportOptions;
import magenda.exchange.MarkdownExport;
import magenda.problem.ProblemException;
import magenda.schedule.Schedule;
import magenda.schedule.SessionFilter;
import magenda.store.ScheduleFile;
import magenda.store.StoredSchedule;
import magenda.wording.CalendarWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes another kind of file of a schedule. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

  private final Streams streams;
  private final Report report;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
  private String file = "";

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "TARGET")
  private String output = "";

  @Option(names = "--to", paramLabel = "FORMAT")
  private String to = "";

  @Option(names = "--release", paramLabel = "NUMBER")
  private @Nullable String release;

  @Option(names = "--draft")
  private boolean draft;

  @Option(names = "--cluster", paramLabel = "ID")
  private String cluster = "";

  @Option(names = "--organizer", paramLabel = "TEXT")
  private String organizer = "";

  @Option(names = "--zone", paramLabel = "ZONE")
  private String zone = "";

  @Option(names = "--preset", paramLabel = "PRESET")
  private String preset = "";

  @Option(names = "--links")
  private boolean links;

  @Option(names = "--advice", paramLabel = "FILE.txt")
  private String advice = "";

  @Option(names = "--force")
  private boolean force;

  ExportCommand(Streams streams) {
    this.streams = streams;
    this.report = new Report(streams);
  }

  @Override
  public Integer call() throws ProblemException {
    Path source = Target.file(file);
    Target target = Target.of(output, source, force);
    ExportFormat format = ExportFormat.of(to, target);
    if (release != null && draft) {
      throw ProblemException.of(CliProblem.EXCLUDE_EACH_OTHER, "--release", "--draft");
    }
    return switch (format) {
      case ICS -> calendar(source, target);
      case MD, CSV -> table(source, target, format);
    };
  }

  private int calendar(Path source, Target target) throws ProblemException {
    if (!zone.isEmpty()) {
      Values.zone(zone);
      report.line("report.zone");
    }
    Target besides = advice.isEmpty() ? null : Target.of(advice, source, force);
    if (besides != null && besides.sameAs(target)) {
      throw ProblemException.of(CliProblem.SAME_TARGET, advice);
    }
    CalendarOptions options = calendarOptions();
    Schedule schedule = read(source);
    CalendarFile calendar = CalendarExport.of(schedule, options);
    CalendarWords words = new CalendarWords(Locale.forLanguageTag(schedule.language()));
    if (calendar.report().empty()) {
      say(calendar.report(), words);
      return MagendaCommand.REFUSED;
    }
    target.write(calendar.bytes(), streams.out());
    if (besides != null) {
      besides.write(words.advice(schedule.title()).getBytes(UTF_8), streams.out());
    }
    say(calendar.report(), words);
    return MagendaCommand.DONE;
  }

  private CalendarOptions calendarOptions() throws ProblemException {
    Preset audience =
        preset.isEmpty() ? Preset.MEMBERS : Values.choice("--preset", preset, Preset.class);
    CalendarOptions options = CalendarOptions.of(audience).with(filter());
    options = options.with(edition(Edition.LAST_RELEASE));
    return links ? options.withLinks(true) : options;
  }

  private SessionFilter filter() {
    return new SessionFilter(cluster, organizer, null);
  }

  private int table(Path source, Target target, ExportFormat format) throws ProblemException {
    refuseFor(format, "--preset", !preset.isEmpty());
    refuseFor(format, "--links", links);
    refuseFor(format, "--advice", !advice.isEmpty());
    ExportOptions options = new ExportOptions(filter(), zone.isEmpty() ? null : Values.zone(zone));
    Schedule schedule = Edition.state(read(source), edition(Edition.WORKING_COPY));
    options.requireKnownCluster(schedule);
    String text =
        format == ExportFormat.MD
            ? MarkdownExport.write(schedule, options)
            : CsvExport.write(schedule, options);
    target.write(text.getBytes(UTF_8), streams.out());
    report.line("report.exported", options.select(schedule).size());
    return MagendaCommand.DONE;
  }

  private static void refuseFor(ExportFormat format, String option, boolean given)
      throws ProblemException {
    if (given) {
      throw ProblemException.of(CliProblem.NOT_FOR_FORMAT, option, Values.word(format));
    }
  }

  /** The state that was asked for, else the one the format begins with. */
  private Edition edition(Edition otherwise) {
    if (release != null) {
      return Edition.release(release);
    }
    return draft ? Edition.WORKING_COPY : otherwise;
  }

  private Schedule read(Path source) throws ProblemException {
    StoredSchedule stored = ScheduleFile.read(source);
    stored.notice().ifPresent(report::problem);
    return stored.schedule();
  }

  private void say(CalendarReport calendar, CalendarWords words) {
    report.say(
        words.counts(
            calendar.count(Fate.Group.TIMED),
            calendar.count(Fate.Group.ALL_DAY),
            calendar.count(Fate.Group.DIGESTED),
            calendar.count(Fate.Group.LEFT_OUT)));
    int notAskedFor = calendar.count(Fate.Group.NOT_ASKED_FOR);
    if (notAskedFor > 0) {
      report.say(words.notAskedFor(notAskedFor));
    }
    if (calendar.withdrawn() > 0) {
      report.say(words.withdrawn(calendar.withdrawn()));
    }
    calendar.warnings().forEach(report::problem);
    calendar.in(Fate.Group.LEFT_OUT).forEach(outcome -> report.problem(outcome.problem()));
  }
}
