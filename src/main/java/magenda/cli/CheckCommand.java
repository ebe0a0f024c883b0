package magenda.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import magenda.check.Checks;
import magenda.check.Finding;
import magenda.check.Finding.Severity;
import magenda.problem.ProblemException;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.store.ScheduleFile;
import magenda.store.StoredSchedule;
import magenda.wording.FindingWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what the checks find in a schedule. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

  private final Streams streams;
  private final Report report;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
  private String file = "";

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--fail-on", paramLabel = "SEVERITY")
  private String failOn = "open";

  CheckCommand(Streams streams) {
    this.streams = streams;
    this.report = new Report(streams);
  }

  @Override
  public Integer call() throws ProblemException {
    Severity least = Values.choice("--fail-on", failOn, Severity.class);
    Path source = Target.file(file);
    StoredSchedule stored = ScheduleFile.read(source);
    stored.notice().ifPresent(report::problem);
    Schedule schedule = stored.schedule();
    List<Finding> findings = Checks.run(schedule);
    FindingWords words = new FindingWords(streams.locale());
    if (json) {
      byte[] text = FindingsJson.of(findings, schedule, words).getBytes(UTF_8);
      streams.out().write(text, 0, text.length);
    } else {
      findings.forEach(finding -> streams.out().println(line(finding, schedule, words)));
    }
    if (streams.out().checkError()) {
      throw ProblemException.of(CliProblem.OUTPUT_CLOSED);
    }
    report.line(
        "report.findings",
        count(findings, Severity.ERROR),
        count(findings, Severity.WARNING),
        count(findings, Severity.OPEN));
    boolean fails = findings.stream().anyMatch(f -> f.severity().compareTo(least) <= 0);
    return fails ? MagendaCommand.FINDINGS : MagendaCommand.DONE;
  }

  private String line(Finding finding, Schedule schedule, FindingWords words) {
    String title =
        schedule.session(finding.session()).map(Session::title).orElse("").replaceAll("\\s+", " ");
    int place = schedule.sessions().indexOf(finding.session()) + 1;
    String severity = report.text("severity." + finding.severity());
    String sentence = words.sentence(finding, schedule);
    return title.isBlank()
        ? report.text("finding.untitled", severity, place, sentence)
        : report.text("finding", severity, place, title, sentence);
  }

  private static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
