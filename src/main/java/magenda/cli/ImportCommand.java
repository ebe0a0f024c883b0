package magenda.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import magenda.exchange.ImportOptions;
import magenda.exchange.ImportResult;
import magenda.exchange.Imports;
import magenda.exchange.Unplaced;
import magenda.problem.Problem;
import magenda.problem.ProblemException;
import magenda.store.ScheduleJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a schedule of a document. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

  private final Streams streams;
  private final Report report;

  @Parameters(index = "0", paramLabel = "SOURCE", descriptionKey = "source")
  private String source = "";

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE.json")
  private String output = "";

  @Option(names = "--year", paramLabel = "YEAR")
  private String year = "";

  @Option(names = "--zone", paramLabel = "ZONE")
  private String zone = "";

  @Option(names = "--force")
  private boolean force;

  ImportCommand(Streams streams) {
    this.streams = streams;
    this.report = new Report(streams);
  }

  @Override
  public Integer call() throws ProblemException {
    ImportOptions options =
        new ImportOptions(
            year.isEmpty() ? null : Values.year(year), zone.isEmpty() ? null : Values.zone(zone));
    Path file = Target.file(source);
    Target target = Target.of(output, file, force);
    ImportResult result = Imports.read(file, options);
    target.write(ScheduleJson.write(result.schedule()), streams.out());
    report.line(
        "report.imported", result.schedule().sessions().size(), result.schedule().openCount());
    for (Problem assumption : result.assumptions()) {
      report.problem(assumption);
    }
    for (Unplaced unplaced : result.unplaced()) {
      say(unplaced);
    }
    return result.unplaced().isEmpty() ? MagendaCommand.DONE : MagendaCommand.FINDINGS;
  }

  private void say(Unplaced unplaced) {
    String why = report.sentence(unplaced.why());
    String cell = unplaced.cell().strip().replaceAll("\\s*\\R\\s*", " / ");
    if (unplaced.row() == 0) {
      report.line("report.unplaced.outside", why, cell);
    } else if (unplaced.column().isEmpty()) {
      report.line("report.unplaced.row", unplaced.row(), why, cell);
    } else {
      report.line("report.unplaced", unplaced.row(), unplaced.column(), why, cell);
    }
  }
}
