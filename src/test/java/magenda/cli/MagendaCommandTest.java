package magenda.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import magenda.problem.Problem;
import magenda.schedule.Cluster;
import magenda.schedule.EdtfDate;
import magenda.schedule.Release;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.schedule.SessionBuilder;
import magenda.schedule.Tbc;
import magenda.schedule.UnknownMembers;
import magenda.schedule.Version;
import magenda.schedule.When;
import magenda.store.ScheduleFile;
import magenda.store.ScheduleJson;
import magenda.wording.Sentences;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MagendaCommandTest {

  private static final UUID ID = UUID.fromString("20000000-0000-4000-8000-000000000001");
  private static final String TABLE =
      """
      | TIME | SESSION DESCRIPTION | DELIVERY PLATFORM | ORGANIZERS |
      |---|---|---|---|
      | 15 July 2021 22:00 UTC | First | Zoom | IGF Secretariat |
      | TBC September 2021 | Second | Zoom | DCCG |
      """;

  @TempDir private Path folder = Path.of("");
  private Path schedule = Path.of("");

  @BeforeEach
  void writeSchedule() throws Exception {
    schedule = folder.resolve("schedule.json");
    Session open =
        new SessionBuilder(ID, Instant.parse("2021-07-14T00:00:00Z"))
            .title("Some day")
            .when(When.of(EdtfDate.parse("2021-09", false), null))
            .tbc(Set.of(Tbc.DATE))
            .clusters(List.of("cd"))
            .build();
    Schedule value =
        Schedule.empty(new UUID(1, 2)).toBuilder()
            .title("Preparatory Phase")
            .version(new Version("2", null, Version.State.RELEASED, null, UnknownMembers.NONE))
            .clusters(List.of(Cluster.of("Capacity development", "CD", "")))
            .sessions(List.of(open))
            .build();
    Files.write(schedule, ScheduleJson.write(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a.json", "a.json b.docx", "notes.json import", "a.json -- -b", "-- check"})
  void filesWithoutACommandOpenTheWindow(String line) {
    assertThat(MagendaCommand.opensWindow(words(line))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import a.txt -o b.json",
        "check",
        "export",
        "--help",
        "-V",
        "a.json -x",
        "chekc",
        "chekc a.json",
        "frobnicate a.json b.json"
      })
  void commandsAndOptionsDoNot(String line) {
    assertThat(MagendaCommand.opensWindow(words(line))).isFalse();
  }

  private static String[] words(String line) {
    return line.isEmpty() ? new String[0] : line.split(" ");
  }

  @Test
  void aPlainWordThatIsAFileIsNoCommandMistyped() {
    assertThat(MagendaCommand.opensWindow("src", "a.json")).isTrue();
  }

  @Test
  void aRowAcrossTheTableIsReportedWithoutAColumn() throws Exception {
    Path source = folder.resolve("t.html");
    Files.writeString(
        source,
        """
        <table><tr><th>Time</th><th>Session</th></tr>
        <tr><td>15 July 2021 22:00 UTC</td><td>Open call</td></tr>
        <tr><td colspan="2">Break</td></tr></table>
        """);

    Run run = Run.of("import", source, "-o", folder.resolve("t.json"));

    assertThat(run.reported()).anyMatch(line -> line.startsWith("Row 2: This row goes across"));
  }

  @Test
  void whatFollowsTwoDashesIsAFile() {
    assertThat(MagendaCommand.files("--", "-a.json"))
        .containsExactly(Path.of("-a.json").toAbsolutePath());
  }

  @Test
  void nothingIsNoNameOfAFile() {
    assertThatThrownBy(() -> MagendaCommand.files("")).isInstanceOf(InvalidPathException.class);
  }

  @Test
  void aWordThatIsNeitherACommandNorAFileIsRefused() {
    Run run = Run.of("chekc");

    assertThat(run.code()).isEqualTo(MagendaCommand.REFUSED);
    assertThat(run.reported())
        .containsExactly("“chekc” is neither a command nor a file. Did you mean “check”?");
  }

  @Test
  void aMistypedCommandIsNamedWithoutTheWordsBehindIt() {
    Run run = Run.of("chekc", "my.json");

    assertThat(run.code()).isEqualTo(MagendaCommand.REFUSED);
    assertThat(run.reported()).singleElement().asString().contains("Did you mean “check”?");
  }

  @Test
  void aWordThatIsLikeNoCommandIsRefusedWithAWayToTheHelp() {
    Run run = Run.of("frobnicate", "my.json");

    assertThat(run.code()).isEqualTo(MagendaCommand.REFUSED);
    assertThat(run.reported())
        .singleElement()
        .asString()
        .contains("“frobnicate” is neither a command nor a file", "magenda --help");
  }

  @Test
  void whatFollowsTheOptionForTheVersionIsRefused() {
    Run run = Run.of("--version", "x");

    assertThat(run.code()).isEqualTo(MagendaCommand.REFUSED);
    assertThat(run.out()).isEmpty();
    assertThat(run.reported()).singleElement().asString().contains("“x” is not known here");
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    assertThat(Run.of("--version").out().strip()).matches("Magenda \\d+\\.\\d+\\.\\d+\\S*");
  }

  static Stream<List<String>> calls() {
    return Stream.of(List.of(), List.of("import"), List.of("export"), List.of("check"));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void everyOptionHasItsHelp(List<String> command) {
    Object[] call = Stream.concat(command.stream(), Stream.of("--help")).toArray();

    Run run = Run.of(call);

    assertThat(run.code()).isEqualTo(MagendaCommand.DONE);
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .filteredOn(line -> line.matches("(  -|      -| {6}[A-Z]+ ).*"))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).matches(" +\\S+( \\S+)?  +[A-Z].*"));
  }

  @ParameterizedTest
  @EnumSource(CliProblem.class)
  void everyProblemHasItsSentence(CliProblem code) {
    assertThat(new Sentences(Locale.ENGLISH).of(Problem.of(code, "a", "b", "c")))
        .doesNotContain("{", "''");
  }

  static Stream<List<String>> wrongCalls() {
    return Stream.of(
            "chek FILE --json",
            "check",
            "check FILE FILE",
            "check FILE --fail-on never",
            "check FILE --jsno",
            "check missing.json",
            "check .",
            "check BROKEN",
            "export FILE",
            "export FILE -o",
            "export FILE -o new.ics -o other.ics",
            "export FILE -o new",
            "export FILE -o new.xyz",
            "export FILE -o new.ics --to xyz",
            "export FILE -o -",
            "export FILE -o new.ics --release 7",
            "export FILE -o new.ics --release 2 --draft",
            "export FILE -o new.ics --cluster youth",
            "export FILE -o new.ics --preset everybody",
            "export FILE -o new.ics --zone Mars/Base",
            "export FILE -o new.ics --advice new.ics",
            "export FILE -o new.ics --advice FILE",
            "export FILE -o new.md --preset members",
            "export FILE -o new.md --links",
            "export FILE -o new.csv --advice new.ics",
            "export FILE -o new.csv --cluster youth",
            "export FILE -o new.csv --zone Mars/Base",
            "export FILE -o nowhere/new.ics",
            "export FILE -o FILE --to ics --force",
            "export FILE -o ./FILE --to ics --force",
            "export FILE -o BROKEN --to ics",
            "export BROKEN -o new.ics",
            "import missing.md -o new.json",
            "import TABLE -o TABLE --force",
            "import TABLE -o BROKEN",
            "import TABLE -o new.json --year 0",
            "import TABLE -o new.json --year soon",
            "import TABLE -o new.json --zone CEST+1",
            "import FILE -o new.json")
        .map(line -> List.of(line.split(" ")));
  }

  @ParameterizedTest
  @MethodSource("wrongCalls")
  void aWrongCallIsRefusedInOneSentenceAndLeavesNothingBehind(List<String> call) throws Exception {
    Path broken = Files.writeString(folder.resolve("broken.json"), "{ \"format\": ");
    Path table = Files.writeString(folder.resolve("table.md"), TABLE);
    List<String> before = content();
    Object[] arguments =
        call.stream()
            .map(word -> word.replace("FILE", "schedule.json"))
            .map(word -> word.replace("BROKEN", broken.getFileName().toString()))
            .map(word -> word.replace("TABLE", table.getFileName().toString()))
            .map(this::inFolder)
            .toArray();

    Run run = Run.of(arguments);

    assertThat(run.code()).isEqualTo(MagendaCommand.REFUSED);
    assertThat(run.out()).isEmpty();
    assertThat(run.reported()).hasSize(1);
    assertThat(run.err()).doesNotContain("Exception", "\tat ", "null", "made a mistake");
    assertThat(content()).isEqualTo(before);
  }

  /** Names of files are meant in the folder of the test; other words stay. */
  private String inFolder(String word) {
    return word.matches("\\.|.*\\.(json|ics|md|csv|xyz)|new") ? folder + "/" + word : word;
  }

  private List<String> content() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(MagendaCommandTest::line).toList();
    }
  }

  private static String line(Path file) {
    try {
      return file + " " + Arrays.hashCode(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void anImportWritesASchedule() throws Exception {
    Path table = Files.writeString(folder.resolve("table.md"), TABLE);
    Path target = folder.resolve("new.json");

    Run run = Run.of("import", table, "-o", target);

    assertThat(run.code()).as(run.err()).isEqualTo(MagendaCommand.DONE);
    assertThat(run.out()).isEmpty();
    assertThat(run.reported()).contains("2 sessions were imported, 1 of them open.");
    assertThat(ScheduleFile.read(target).schedule().sessions())
        .extracting(Session::title)
        .containsExactly("First", "Second");
  }

  @Test
  void anImportThatCouldNotPlaceEverythingSaysSo() throws Exception {
    Path table =
        Files.writeString(
            folder.resolve("table.md"),
            TABLE + "| 17 July 2021 and 19 July 2021 12:00 UTC | Third | Zoom | DCCG |\n");

    Run run = Run.of("import", table, "-o", folder.resolve("new.json"));

    assertThat(run.code()).as(run.err()).isEqualTo(MagendaCommand.FINDINGS);
    assertThat(run.reported())
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("Row 3, column “TIME”: ")
                    .endsWith("It says: “17 July 2021 and 19 July 2021 12:00 UTC”"));
    assertThat(folder.resolve("new.json")).exists();
  }

  @Test
  void anImportToTheStandardOutputIsTheFileItself() throws Exception {
    Path table = Files.writeString(folder.resolve("table.md"), TABLE);
    Path target = folder.resolve("new.json");

    String out = Run.of("import", table, "-o", "-").out();
    Run.of("import", table, "-o", target);

    assertThat(out).isEqualTo(Files.readString(target));
  }

  @Test
  void theFormatOfAnExportFollowsFromItsName() throws Exception {
    Path target = folder.resolve("new.ICS");

    Run run = Run.of("export", schedule, "-o", target);

    assertThat(run.code()).isEqualTo(MagendaCommand.DONE);
    assertThat(run.out()).isEmpty();
    assertThat(run.reported()).containsExactly("0 timed, 0 all-day, 1 in a digest, 0 left out.");
    assertThat(Files.readString(target))
        .startsWith("BEGIN:VCALENDAR\r\n")
        .contains("SUMMARY:To be confirmed in September 2021: 1 session\r\n");
    assertThat(Run.of("export", schedule, "-o", "-", "--to", "ics").out())
        .isEqualTo(Files.readString(target));
  }

  @ParameterizedTest
  @ValueSource(strings = {"md", "csv"})
  void aTableIsReadAgainAsTheSameSessions(String format) throws Exception {
    Path table = folder.resolve("new." + format);
    Path back = folder.resolve("back.json");

    Run run = Run.of("export", schedule, "-o", table, "--organizer", "");

    assertThat(run.code()).as(run.err()).isEqualTo(MagendaCommand.DONE);
    assertThat(run.reported()).containsExactly("1 session was exported.");
    assertThat(Run.of("import", table, "-o", back, "--year", "2021").code())
        .isEqualTo(MagendaCommand.DONE);
    assertThat(ScheduleFile.read(back).schedule().sessions())
        .extracting(Session::title, Session::tbc)
        .containsExactly(tuple("Some day", Set.of(Tbc.DATE)));
  }

  @Test
  void aTableShowsTheWorkingCopyUnlessAReleaseIsAskedFor() throws Exception {
    Schedule release = ScheduleFile.read(schedule).schedule();
    Session renamed = release.sessions().getFirst().toBuilder().title("Another day").build();
    Files.write(
        schedule,
        ScheduleJson.write(
            release.toBuilder()
                .version(release.version().next())
                .sessions(List.of(renamed))
                .releases(List.of(Release.of(release)))
                .build()));

    assertThat(Run.of("export", schedule, "-o", "-", "--to", "csv").out())
        .contains("Another day")
        .doesNotContain("Some day");
    assertThat(Run.of("export", schedule, "-o", "-", "--to", "csv", "--release", "2").out())
        .contains("Some day")
        .doesNotContain("Another day");
  }

  @Test
  void aFileThatIsThereIsReplacedByForceOnly() throws Exception {
    Path target = Files.writeString(folder.resolve("old.ics"), "old");

    Run refused = Run.of("export", schedule, "-o", target);

    assertThat(refused.code()).isEqualTo(MagendaCommand.REFUSED);
    assertThat(refused.err()).contains("is there already", "--force");
    assertThat(target).hasContent("old");
    assertThat(Run.of("export", schedule, "-o", target, "--force").code())
        .isEqualTo(MagendaCommand.DONE);
    assertThat(Files.readString(target)).startsWith("BEGIN:VCALENDAR");
  }

  @Test
  void anEmptyCalendarIsNotWrittenAndWhatWasLeftOutIsSaid() {
    Path target = folder.resolve("new.ics");

    Run run = Run.of("export", schedule, "-o", target, "--preset", "participants");

    assertThat(run.code()).isEqualTo(MagendaCommand.REFUSED);
    assertThat(target).doesNotExist();
    assertThat(run.reported())
        .containsExactly(
            "0 timed, 0 all-day, 0 in a digest, 1 left out.",
            "The calendar has no entries: none of the sessions asked for has a time that goes into"
                + " it. Programs refuse such a file.",
            "“Some day” is left out: its day is not known.");
  }

  @Test
  void theAdviceIsWrittenBesideTheCalendar() throws Exception {
    Path advice = folder.resolve("how.txt");

    Run.of("export", schedule, "-o", folder.resolve("new.ics"), "--advice", advice);

    assertThat(Files.readString(advice))
        .startsWith("How to bring “Preparatory Phase” into your calendar");
  }

  @Test
  void aCheckListsItsFindings() {
    Run run = Run.of("check", schedule);

    assertThat(run.code()).isEqualTo(MagendaCommand.FINDINGS);
    assertThat(run.out().lines())
        .containsExactly("open: 1 “Some day”: The date is to be confirmed.");
    assertThat(run.reported()).containsExactly("No errors, no warnings, 1 open point.");
  }

  @Test
  void aCheckFailsOnWhatItIsToldToOnly() {
    assertThat(Run.of("check", schedule, "--fail-on", "open").code())
        .isEqualTo(MagendaCommand.FINDINGS);
    assertThat(Run.of("check", schedule, "--fail-on", "warning").code())
        .isEqualTo(MagendaCommand.DONE);
    assertThat(Run.of("check", schedule, "--fail-on", "error").code())
        .isEqualTo(MagendaCommand.DONE);
  }

  @Test
  void aCheckAsJsonIsForOtherPrograms() {
    assertThat(Run.of("check", schedule, "--json").out())
        .isEqualTo(
            """
            [
              { "severity": "open", "kind": "OPEN", "session": "%s", "place": 1, \
            "title": "Some day", "others": [], "message": "The date is to be confirmed." }
            ]
            """
                .formatted(ID));
  }

  @Test
  void aScheduleWithoutFindingsIsAnEmptyArray() throws Exception {
    Files.write(schedule, ScheduleJson.write(Schedule.empty(ID)));

    Run run = Run.of("check", schedule, "--json");

    assertThat(run.code()).isEqualTo(MagendaCommand.DONE);
    assertThat(run.out()).isEqualTo("[]\n");
  }

  @Test
  void aStandardOutputThatTakesNothingIsSaid() {
    Run run = runWithOutput(new IOException("closed"));

    assertThat(run.code()).isEqualTo(MagendaCommand.REFUSED);
    assertThat(run.reported()).containsExactly("The standard output did not take the result.");
  }

  @Test
  void aMistakeOfTheProgramIsOneSentenceToo() {
    Run run = runWithOutput(new IllegalStateException("made for a test"));

    assertThat(run.code()).isEqualTo(MagendaCommand.REFUSED);
    assertThat(run.reported()).hasSize(1);
    assertThat(run.err())
        .containsPattern("Please report it .* this code: mistake\\.[0-9a-f]{6}\\.")
        .doesNotContain("made for a test", "Exception");
  }

  @Test
  void aMissingDisplayIsOneSentence() {
    Run run = windowFailed(new UnsupportedOperationException("Unable to open DISPLAY"));

    assertThat(run.code()).isEqualTo(MagendaCommand.REFUSED);
    assertThat(run.reported()).singleElement().asString().startsWith("There is no display");
  }

  @Test
  void aWindowThatDoesNotOpenIsOneSentenceWithACode() {
    Run run = windowFailed(new NoClassDefFoundError("made for a test"));

    assertThat(run.code()).isEqualTo(MagendaCommand.REFUSED);
    assertThat(run.reported())
        .singleElement()
        .asString()
        .contains("its window ended or did not open", "this code: mistake.")
        .doesNotContain("made for a test");
  }

  private static Run windowFailed(Throwable error) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true, UTF_8);
    int code = MagendaCommand.windowFailed(new Streams(stream, stream, Locale.ENGLISH), error);
    return new Run(code, "", err.toString(UTF_8));
  }

  /** A check whose standard output fails in this way. */
  private Run runWithOutput(Exception failure) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            if (failure instanceof IOException closed) {
              throw closed;
            }
            throw (RuntimeException) failure;
          }
        };
    Streams streams =
        new Streams(
            new PrintStream(failing, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            Locale.ENGLISH);
    int code = MagendaCommand.run(streams, "check", schedule.toString(), "--json");
    return new Run(code, "", err.toString(UTF_8));
  }
}
