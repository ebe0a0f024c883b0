package magenda.store;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import java.util.stream.Stream;
import magenda.problem.Problem;
import magenda.problem.ProblemException;
import magenda.wording.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no schedule is refused, and the place named. */
class RefusedFilesTest {

  private static final String A = SmallFile.SESSION;

  private static Arguments refused(String json, StoreProblem code, Object... further) {
    return Arguments.of(json, code, further);
  }

  private static Arguments session(String members, StoreProblem code, Object... further) {
    return refused(SmallFile.text("{" + A + ", " + members + "}"), code, further);
  }

  private static Arguments root(String member, StoreProblem code, Object... further) {
    return refused(
        SmallFile.text("").replace("\"sessions\"", member + ", \"sessions\""), code, further);
  }

  static Stream<Arguments> files() {
    String small = SmallFile.text("");
    String release = "{\"version\": {\"state\": \"draft\"}, \"sessions\": [%s]}";
    return Stream.of(
        refused("", StoreProblem.EMPTY),
        refused(" \r\n\t", StoreProblem.EMPTY),
        refused("PK\u0003", StoreProblem.BROKEN, "1", "1"),
        refused("Dear all,\nhere is", StoreProblem.BROKEN, "1", "1"),
        refused("{\n  \"a\": é\n}", StoreProblem.BROKEN, "2", "9"),
        refused(small + "x", StoreProblem.BROKEN, "7", "1"),
        refused(small + small, StoreProblem.BROKEN, "7", "1"),
        refused(small.replace("[]", "[,]"), StoreProblem.BROKEN, "5", "16"),
        refused(small.replace("[]", "[]/**/"), StoreProblem.BROKEN, "5", "17"),
        refused(small.replace("1,", "NaN,"), StoreProblem.BROKEN, "3", "23"),
        refused(small.replace("1,", "01,"), StoreProblem.BROKEN, "3", "21"),
        refused(small.substring(0, 60), StoreProblem.CUT_OFF, "4"),
        refused(small.substring(0, small.length() - 2), StoreProblem.CUT_OFF, "6"),
        refused("[1, 2]", StoreProblem.NOT_A_SCHEDULE),
        refused("\"text\"", StoreProblem.NOT_A_SCHEDULE),
        refused("{}", StoreProblem.NOT_A_SCHEDULE),
        refused("{\"sessions\": 5}", StoreProblem.NOT_A_SCHEDULE),
        refused("{\"sessions\": 5, \"a\": [}", StoreProblem.BROKEN, "1", "23"),
        refused("{\"format\": \"geojson\", \"id\": 1}", StoreProblem.NOT_A_SCHEDULE),
        refused("{\"format\": 1}", StoreProblem.NOT_A_SCHEDULE),
        refused(
            "{\"sessions\": 5, \"format\": \"magenda-schedule\"}",
            StoreProblem.EXPECTED_LIST,
            "sessions",
            "1"),
        refused("{\"format\": \"magenda-schedule\"}", StoreProblem.MISSING, "formatVersion"),
        refused(
            "{\"format\": \"magenda-schedule\", \"formatVersion\": 1}", StoreProblem.MISSING, "id"),
        refused(small.replace(": 1", ": 0"), StoreProblem.INVALID, "formatVersion", "3", "0"),
        refused(small.replace(": 1", ": -1"), StoreProblem.INVALID, "formatVersion", "3", "-1"),
        refused(small.replace(": 1", ": 1.0"), StoreProblem.EXPECTED_NUMBER, "formatVersion", "3"),
        refused(
            small.replace(": 1", ": 12345678901"),
            StoreProblem.INVALID,
            "formatVersion",
            "3",
            "12345678901"),
        refused(small.replace(": 1", ": 2").replace("[]", "5"), StoreProblem.NEWER_UNREADABLE, "2"),
        root("\"title\": null", StoreProblem.NULL, "title", "5"),
        root("\"title\": 5", StoreProblem.EXPECTED_TEXT, "title", "5"),
        root("\"title\": \"\", \"title\": \"\"", StoreProblem.DUPLICATE_MEMBER, "title", "5"),
        root(
            "\"x\": {\"y\": [{\"z\": 1, \"z\": 1}]}",
            StoreProblem.DUPLICATE_MEMBER,
            "x.y[0].z",
            "5"),
        session(
            "\"title\": \"\", \"title\": \"\"",
            StoreProblem.DUPLICATE_MEMBER,
            "sessions[0].title",
            "5"),
        session(
            "\"title\": \"\", \"\\u0074itle\": \"\"",
            StoreProblem.DUPLICATE_MEMBER,
            "sessions[0].title",
            "5"),
        session("\"x\": 1, \"x\": 1", StoreProblem.DUPLICATE_MEMBER, "sessions[0].x", "5"),
        when(
            "{\"text\": \"\", \"text\": \"\"}",
            StoreProblem.DUPLICATE_MEMBER,
            "sessions[0].when.text",
            "5"),
        root("\"zone\": \"Mars/Base\"", StoreProblem.INVALID, "zone", "5", "Mars/Base"),
        root("\"defaultDuration\": \"PT0S\"", StoreProblem.INVALID, "defaultDuration", "5", "PT0S"),
        root("\"period\": \"2021\"", StoreProblem.INVALID, "period", "5", "2021"),
        root("\"columns\": [\"A\", \"A\"]", StoreProblem.REPEATED, "columns", "A"),
        root("\"clusters\": [{\"name\": \"A\"}]", StoreProblem.MISSING, "clusters[0].id"),
        root("\"clusters\": [{\"id\": \"\"}]", StoreProblem.CONTRADICTION, "clusters[0]", "5"),
        root(
            "\"clusters\": [{\"id\": \"a\"}, {\"id\": \"a\"}]",
            StoreProblem.REPEATED,
            "clusters",
            "a"),
        root(
            "\"version\": {\"state\": \"final\"}",
            StoreProblem.INVALID,
            "version.state",
            "5",
            "final"),
        root(
            "\"version\": {\"approval\": {\"date\": \"2021-02-30\"}}",
            StoreProblem.INVALID,
            "version.approval.date",
            "5",
            "2021-02-30"),
        root(
            "\"releases\": [" + release.formatted("\"00000000-0000-0000-0000-00000000000b\"") + "]",
            StoreProblem.NO_SUCH_SESSION,
            "releases[0].sessions",
            "00000000-0000-0000-0000-00000000000b"),
        root(
            "\"releases\": [" + release.formatted("{" + A + "}, {" + A + "}") + "]",
            StoreProblem.REPEATED,
            "releases[0].sessions",
            "00000000-0000-0000-0000-00000000000a"),
        root("\"releases\": [5]", StoreProblem.EXPECTED_OBJECT, "releases[0]", "5"),
        refused(SmallFile.text("{}"), StoreProblem.MISSING, "sessions[0].id"),
        refused(
            SmallFile.text("{" + A + "}, {" + A + "}"),
            StoreProblem.REPEATED,
            "sessions",
            "00000000-0000-0000-0000-00000000000a"),
        refused(
            SmallFile.text("{\"id\": \"1-1-1-1-1\"}"),
            StoreProblem.INVALID,
            "sessions[0].id",
            "5",
            "1-1-1-1-1"),
        refused(
            SmallFile.text("\"00000000-0000-0000-0000-00000000000a\""),
            StoreProblem.EXPECTED_OBJECT,
            "sessions[0]",
            "5"),
        session("\"status\": \"maybe\"", StoreProblem.INVALID, "sessions[0].status", "5", "maybe"),
        session("\"tbc\": [\"date\", \"x\"]", StoreProblem.INVALID, "sessions[0].tbc[1]", "5", "x"),
        session("\"tbc\": \"date\"", StoreProblem.EXPECTED_LIST, "sessions[0].tbc", "5"),
        session("\"platforms\": [null]", StoreProblem.NULL, "sessions[0].platforms[0]", "5"),
        session(
            "\"organizers\": \"A\"", StoreProblem.EXPECTED_OBJECT, "sessions[0].organizers", "5"),
        session("\"fields\": {\"M\": 1}", StoreProblem.EXPECTED_TEXT, "sessions[0].fields.M", "5"),
        session(
            "\"modified\": \"today\"", StoreProblem.INVALID, "sessions[0].modified", "5", "today"),
        when(
            "{\"date\": \"2021-13\"}",
            StoreProblem.INVALID,
            "sessions[0].when.date",
            "5",
            "2021-13"),
        when(
            "{\"date\": \"2021-10\\n\"}",
            StoreProblem.INVALID,
            "sessions[0].when.date",
            "5",
            "2021-10\n"),
        when(
            "{\"continuous\": 1}", StoreProblem.EXPECTED_TRUTH, "sessions[0].when.continuous", "5"),
        when("{\"time\": \"14:00\"}", StoreProblem.MISSING, "sessions[0].when.zone"),
        when("{\"zone\": \"UTC\"}", StoreProblem.MISSING, "sessions[0].when.time"),
        when(
            "{\"time\": \"14:00:30\", \"zone\": \"UTC\"}",
            StoreProblem.INVALID,
            "sessions[0].when.time",
            "5",
            "14:00:30"),
        when(
            "{\"time\": \"14:00\", \"zone\": \"UTC\", \"end\": \"15:00\", \"duration\": \"PT1H\"}",
            StoreProblem.CONTRADICTION,
            "sessions[0].when",
            "5"),
        when("{\"daily\": true}", StoreProblem.CONTRADICTION, "sessions[0].when", "5"),
        when("{\"understood\": false}", StoreProblem.CONTRADICTION, "sessions[0].when", "5"));
  }

  private static Arguments when(String when, StoreProblem code, Object... further) {
    return session("\"when\": " + when, code, further);
  }

  @ParameterizedTest(name = "{1}: {0}")
  @MethodSource("files")
  void isRefused(String json, StoreProblem code, Object[] further) {
    Object[] arguments = Stream.concat(Stream.of("x.json"), Stream.of(further)).toArray();

    assertThat(problem(json.getBytes(UTF_8))).isEqualTo(Problem.of(code, arguments));
  }

  @Test
  void deepNestingIsRefused() {
    String deep = "[".repeat(1_000_000);

    assertThat(problem(("{\"x\":\n" + deep).getBytes(UTF_8)))
        .isEqualTo(Problem.of(StoreProblem.BEYOND_LIMITS, "x.json", "2"));
  }

  @Test
  void otherEncodingsAreRefused() {
    Problem expected = Problem.of(StoreProblem.NOT_UTF8, "x.json");

    assertThat(problem("{}".getBytes(UTF_16))).isEqualTo(expected);
    assertThat(problem("{}".getBytes(UTF_16LE))).isEqualTo(expected);
    assertThat(problem(new byte[] {'{', '"', (byte) 0xE9, '"'})).isEqualTo(expected);
    assertThat(problem(new byte[] {'{', '"', (byte) 0xC0, (byte) 0x80, '"'})).isEqualTo(expected);
  }

  @Test
  void aLongValueIsNotRepeatedInFull() {
    byte[] json = SmallFile.withWhen("{\"date\": \"" + "9".repeat(100_000) + "\"}");

    assertThat(problem(json).arguments().getLast().toString()).hasSize(61).endsWith("9…");
  }

  @ParameterizedTest
  @EnumSource
  void everyProblemHasItsSentence(StoreProblem code) {
    String sentence = new Sentences(Locale.ENGLISH).of(Problem.of(code, "NAME", "B", "C", "D"));

    assertThat(sentence).contains("“NAME”").endsWith(".").doesNotContain("{", "''");
  }

  @ParameterizedTest
  @EnumSource
  void everySentenceSaysWhatToDo(StoreProblem code) {
    String sentence = new Sentences(Locale.ENGLISH).of(Problem.of(code, "NAME", "B", "C", "D"));

    assertThat(sentence)
        .containsPattern("“\\.bak”|import it|import the document|[Gg]et the newer version");
  }

  @Test
  void aReleaseThatNamesARemovedSessionSaysWhatToRemove() {
    Problem problem =
        Problem.of(StoreProblem.NO_SUCH_SESSION, "x.json", "releases[0].sessions", "ID");

    assertThat(new Sentences(Locale.ENGLISH).of(problem))
        .contains("session “ID”", "Remove that id from “releases[0].sessions”", "“.bak”");
  }

  private static Problem problem(byte[] content) {
    return catchThrowableOfType(ProblemException.class, () -> ScheduleJson.read(content, "x.json"))
        .problem();
  }
}
