package magenda.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import magenda.file.Fingerprint;
import magenda.problem.Problem;
import magenda.problem.ProblemException;
import magenda.schedule.Approval;
import magenda.schedule.ClockTime;
import magenda.schedule.Cluster;
import magenda.schedule.EdtfDate;
import magenda.schedule.Organizers;
import magenda.schedule.Release;
import magenda.schedule.Schedule;
import magenda.schedule.ScheduleBuilder;
import magenda.schedule.Session;
import magenda.schedule.SessionBuilder;
import magenda.schedule.Status;
import magenda.schedule.Tbc;
import magenda.schedule.UnknownMembers;
import magenda.schedule.Version;
import magenda.schedule.When;
import magenda.testing.RandomSchedules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleJsonTest {

  private static final Instant MODIFIED = Instant.parse("2021-07-14T00:00:00Z");

  @Test
  void theGoldenFileIsWritten() throws IOException {
    assertThat(new String(ScheduleJson.write(everything()), UTF_8))
        .isEqualTo(new String(golden(), UTF_8));
  }

  @Test
  void theGoldenFileIsRead() throws Exception {
    StoredSchedule read = ScheduleJson.read(golden(), "everything.json");

    assertThat(read.schedule()).isEqualTo(everything());
    assertThat(read.formatVersion()).isEqualTo(1);
    assertThat(read.readOnly()).isFalse();
    assertThat(read.notice()).isEmpty();
    assertThat(read.fingerprint()).isEqualTo(Fingerprint.of(golden()));
  }

  @Test
  void theGoldenFileHoldsToTheSchema() throws IOException {
    new ScheduleSchema().assertHolds(golden());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"sessions\": [{}]",
        "\"sessions\": [{\"id\": \"5\"}]",
        "\"sessions\": [{\"id\": null}]",
        "\"sessions\": [], \"zone\": null",
        "\"sessions\": [], \"columns\": []"
      })
  void theSchemaRefusesWhatIsNeverWritten(String members) throws IOException {
    String id = "\"id\": \"00000000-0000-0000-0000-000000000001\"";
    String head =
        "{\"format\": \"magenda-schedule\", \"formatVersion\": 1, " + id + ", \"language\": \"en\"";
    String rest = ", \"version\": {\"state\": \"draft\"}, ";
    String zone = members.contains("zone") ? "" : ", \"zone\": \"UTC\"";

    new ScheduleSchema().assertRefuses(head + zone + rest + members + "}");
  }

  @Test
  void whatIsWrittenIsReadAgain() throws ProblemException {
    RandomSchedules random = new RandomSchedules(20210714);
    for (int i = 0; i < 400; i++) {
      Schedule schedule = random.schedule();

      byte[] written = ScheduleJson.write(schedule);

      assertThat(ScheduleJson.read(written, "x.json").schedule())
          .as(new String(written, UTF_8))
          .isEqualTo(schedule);
    }
  }

  @Test
  void theSameBytesAreWrittenAgain() throws ProblemException {
    RandomSchedules random = new RandomSchedules(1);
    for (int i = 0; i < 400; i++) {
      byte[] written = ScheduleJson.write(random.schedule());

      byte[] again = ScheduleJson.write(ScheduleJson.read(written, "x.json").schedule());

      assertThat(new String(again, UTF_8)).isEqualTo(new String(written, UTF_8));
    }
  }

  @Test
  void whatIsWrittenHoldsToTheSchema() throws IOException {
    ScheduleSchema schema = new ScheduleSchema();
    RandomSchedules random = new RandomSchedules(2);
    for (int i = 0; i < 200; i++) {
      schema.assertHolds(ScheduleJson.write(random.schedule()));
    }
  }

  @Test
  void membersMayStandInAnyOrder() throws ProblemException {
    String json =
        """
        {"releases": [{"sessions": ["00000000-0000-0000-0000-00000000000a"],
                       "version": {"state": "released", "number": "1"}}],
         "sessions": [{"title": "A", "id": "00000000-0000-0000-0000-00000000000a"}],
         "id": "00000000-0000-0000-0000-000000000001", "formatVersion": 1,
         "format": "magenda-schedule"}
        """;

    Schedule schedule = ScheduleJson.read(json.getBytes(UTF_8), "x.json").schedule();

    Release release = schedule.releases().getFirst();
    assertThat(release.schedule().id()).isEqualTo(schedule.id());
    assertThat(release.schedule().sessions()).isEqualTo(schedule.sessions());
    assertThat(release.schedule().sessions().getFirst()).isSameAs(schedule.sessions().getFirst());
  }

  @Test
  void aByteOrderMarkIsNoMistake() throws Exception {
    byte[] golden = golden();
    byte[] marked = new byte[golden.length + 3];
    System.arraycopy(golden, 0, marked, 3, golden.length);
    marked[0] = (byte) 0xEF;
    marked[1] = (byte) 0xBB;
    marked[2] = (byte) 0xBF;

    assertThat(ScheduleJson.read(marked, "x.json").schedule()).isEqualTo(everything());
  }

  @Test
  void aRangeOfDaysIsThroughoutAndAMonthSomewhereInUnlessTheFileSaysOtherwise()
      throws ProblemException {
    assertThat(readWhen("{\"date\": \"2021-09-22/2021-09-24\"}").date())
        .isEqualTo(
            new EdtfDate.DayRange(LocalDate.of(2021, 9, 22), LocalDate.of(2021, 9, 24), true));
    assertThat(readWhen("{\"date\": \"2021-09\"}").date()).isEqualTo(EdtfDate.month(2021, 9));
    assertThat(readWhen("{\"continuous\": true, \"date\": \"2021-09\"}").date())
        .isEqualTo(EdtfDate.month(2021, 9).withContinuous(true));
  }

  private static When readWhen(String when) throws ProblemException {
    return ScheduleJson.read(SmallFile.withWhen(when), "x.json")
        .schedule()
        .sessions()
        .getFirst()
        .when();
  }

  @Test
  void unknownMembersKeepTheirDigitsAndPlaces() throws ProblemException {
    String json =
        SmallFile.text("{\"id\": \"00000000-0000-0000-0000-00000000000a\", \"x\": 0.10}")
            .replace(
                "\"sessions\"",
                "\"theme\" : { \"b\" : [ 1E+9 , 1.0e-5 ], \"a\" : \"é\" }, \"sessions\"");

    Schedule schedule = ScheduleJson.read(json.getBytes(UTF_8), "x.json").schedule();

    assertThat(schedule.unknown().json())
        .containsExactly(Map.entry("theme", "{\"b\":[1E+9,1.0e-5],\"a\":\"é\"}"));
    assertThat(schedule.sessions().getFirst().unknown().json())
        .containsExactly(Map.entry("x", "0.10"));
    assertThat(new String(ScheduleJson.write(schedule), UTF_8))
        .endsWith(
            """
                  "x": 0.10
                }
              ],
              "theme": {
                "b": [
                  1E+9,
                  1.0e-5
                ],
                "a": "é"
              }
            }
            """);
  }

  @Test
  void unknownMembersOfAReleaseBelongToItsScheduleWhereTheWorkingCopyHasThemToo()
      throws ProblemException {
    String release =
        "{\"version\": {\"state\": \"released\"}, \"theme\": 1, \"signature\": 2, \"sessions\":"
            + " []}";
    String json =
        SmallFile.text("")
            .replace("\"sessions\"", "\"theme\": 3, \"releases\": [" + release + "], \"sessions\"");

    Release read =
        ScheduleJson.read(json.getBytes(UTF_8), "x.json").schedule().releases().getFirst();

    assertThat(read.schedule().unknown().json()).isEqualTo(Map.of("theme", "1"));
    assertThat(read.unknown().json()).isEqualTo(Map.of("signature", "2"));
  }

  @Test
  void aNewerFormatIsReadAndMarkedReadOnly() throws ProblemException {
    String json = SmallFile.text("").replace("\"formatVersion\": 1", "\"formatVersion\": 7");

    StoredSchedule read = ScheduleJson.read(json.getBytes(UTF_8), "x.json");

    assertThat(read.readOnly()).isTrue();
    assertThat(read.formatVersion()).isEqualTo(7);
    assertThat(read.notice()).contains(Problem.of(StoreProblem.NEWER, "x.json", "7"));
  }

  @Test
  void whatRecursIsHeldOnce() throws ProblemException {
    String session =
        "{\"id\": \"00000000-0000-0000-0000-00000000000%s\", \"platforms\": [\"Zoom\"],"
            + " \"organizers\": {\"text\": \"DCCG\"}}";
    String json = SmallFile.text(session.formatted("a") + "," + session.formatted("b"));

    List<Session> sessions =
        ScheduleJson.read(json.getBytes(UTF_8), "x.json").schedule().sessions();

    assertThat(sessions.get(0).platforms()).isSameAs(sessions.get(1).platforms());
    assertThat(sessions.get(0).organizers()).isSameAs(sessions.get(1).organizers());
  }

  private static byte[] golden() throws IOException {
    try (InputStream in = ScheduleJsonTest.class.getResourceAsStream("everything.json")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  /** A small schedule in which every member of the format occurs. */
  private static Schedule everything() {
    Session released =
        new SessionBuilder(id(11), MODIFIED)
            .title("Road to IGF 2021")
            .when(
                When.of(
                    EdtfDate.day(2021, 7, 15),
                    ClockTime.lasting(LocalTime.of(22, 0), ClockTime.UTC, Duration.ofHours(1))))
            .platforms(List.of("Zoom"))
            .build();
    Session changed =
        new SessionBuilder(id(12), MODIFIED)
            .number("2a")
            .title("Open consultations")
            .description("A lead\n\n- one\n- two")
            .status(Status.POSTPONED)
            .when(
                new When(
                    EdtfDate.month(2021, 10),
                    ClockTime.lasting(LocalTime.of(14, 0), ClockTime.UTC, Duration.ofMinutes(90)),
                    false,
                    "TBC October 14:00 UTC",
                    true,
                    unknown("fuzzy", "true")))
            .tbc(Set.of(Tbc.PLATFORMS, Tbc.DATE))
            .clusters(List.of("cd", "gone"))
            .platforms(List.of("Zoom", "UNOG, Geneva"))
            .link("https://example.org/join?id=1&x=é")
            .organizers(
                new Organizers(
                    "IGF Secretariat/DCCG",
                    List.of("IGF Secretariat", "DCCG"),
                    unknown("lead", "\"DCCG\"")))
            .fields(Map.of("Moderator", "Ms “Ω” 李"))
            .series("Open consultations")
            .repeatOf(id(11))
            .notes("ask again in August")
            .source(List.of("TBC October 14:00 UTC", "", "Open\tconsultations"))
            .unknown(unknown("speakers", "[{\"name\":\"A\",\"weight\":1.50},null]"))
            .build();
    Session ranged =
        new SessionBuilder(id(13), Instant.EPOCH)
            .title("Training")
            .status(Status.CANCELLED)
            .when(
                When.daily(
                    new EdtfDate.DayRange(
                        LocalDate.of(2021, 9, 22), LocalDate.of(2021, 9, 24), true),
                    ClockTime.between(
                        LocalTime.of(9, 0), LocalTime.of(12, 30), ZoneId.of("Europe/Paris"))))
            .build();
    Session words =
        new SessionBuilder(id(14), MODIFIED).when(When.words("first Monday of each month")).build();
    ScheduleBuilder first =
        new ScheduleBuilder(id(1))
            .title("IGF 2021")
            .version(
                new Version(
                    "1",
                    LocalDate.of(2021, 7, 1),
                    Version.State.RELEASED,
                    null,
                    UnknownMembers.NONE))
            .sessions(List.of(released, Session.of(id(12), MODIFIED)));
    ScheduleBuilder second =
        new ScheduleBuilder(id(1))
            .title("IGF 2021")
            .version(
                new Version(
                    "2",
                    LocalDate.of(2021, 7, 14),
                    Version.State.APPROVED,
                    new Approval(
                        LocalDate.of(2021, 7, 13),
                        "call",
                        "MAG members present in the call",
                        "Approved.",
                        unknown("minutes", "{\"page\":4}")),
                    unknown("doi", "\"10.1/2\"")))
            .sessions(List.of(released, changed));
    return new ScheduleBuilder(id(1))
        .title("IGF 2021 Preparatory and Engagement Phase")
        .subtitle("Draft Schedule")
        .introduction("The schedule\nof the phase.")
        .language("en")
        .period(EdtfDate.parse("2021-07/2021-12", false))
        .defaultDuration(Duration.ofHours(1))
        .columns(List.of("Moderator"))
        .version(new Version("3", null, Version.State.DRAFT, null, UnknownMembers.NONE))
        .clusters(
            List.of(
                new Cluster(
                    "cd",
                    "Capacity development",
                    "CD",
                    "#1b9e77",
                    "convened by DCs",
                    unknown("icon", "null"))))
        .sessions(List.of(released, changed, ranged, words))
        .releases(
            List.of(
                new Release(first.build(), "", "", UnknownMembers.NONE),
                new Release(
                    second.build(), "For the call", "sha256:ab", unknown("signature", "\"xyz\""))))
        .unknown(unknown("theme", "{\"colors\":[],\"font\":{}}"))
        .build();
  }

  private static UUID id(int number) {
    return new UUID(0, number);
  }

  private static UnknownMembers unknown(String name, String json) {
    return new UnknownMembers(Map.of(name, json));
  }
}
