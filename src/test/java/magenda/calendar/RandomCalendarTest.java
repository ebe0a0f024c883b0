package magenda.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import magenda.problem.Problem;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the calendar of any schedule. */
class RandomCalendarTest {

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyCalendarHoldsTheLaws(int seed) throws Exception {
    Random random = new Random(seed);
    Schedule schedule = RandomSchedule.withReleases(random);
    CalendarOptions options = RandomSchedule.options(random);

    Ics ics = Ics.of(schedule, options);

    assertThat(ics.file().bytes()).isEqualTo(CalendarExport.of(schedule, options).bytes());
    assertLinesAreShort(ics);
    assertEverySessionIsReportedOnce(ics, exported(schedule, options));
    assertThat(ics.all("UID")).doesNotHaveDuplicates();
    assertThat(ics.events()).hasSize(ics.report().entries());
    if (ics.report().empty()) {
      assertThat(ics.report().warnings()).contains(Problem.of(CalendarProblem.EMPTY));
    } else {
      assertReadBack(ics);
    }
  }

  @Test
  void sequencesNeverFall() throws Exception {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      Schedule schedule = RandomSchedule.withReleases(random);
      CalendarOptions options = CalendarOptions.of(Preset.MEMBERS);
      Map<String, Integer> before = new HashMap<>();
      for (int release = 0; release < schedule.releases().size(); release++) {
        String number = schedule.releases().get(release).version().number();
        Ics ics = Ics.of(schedule, options.with(Edition.release(number)));
        for (Map<String, String> event : ics.events()) {
          int sequence = Integer.parseInt(event.getOrDefault("SEQUENCE", ""));
          String uid = event.getOrDefault("UID", "");
          assertThat(sequence).isGreaterThanOrEqualTo(before.getOrDefault(uid, 0));
          before.put(uid, sequence);
        }
      }
    }
  }

  /** For the programs in {@code src/test/calendars}, which read these files from outside. */
  @Test
  void someAreLeftForOtherProgramsToRead() throws Exception {
    Path folder = Files.createDirectories(Path.of("target", "calendars"));
    int written = 0;
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      Schedule schedule = RandomSchedule.withReleases(random);
      CalendarFile calendar = CalendarExport.of(schedule, RandomSchedule.options(random));
      if (!calendar.report().empty()) {
        Files.write(folder.resolve("random-" + seed + ".ics"), calendar.bytes());
        written++;
      }
    }
    assertThat(written).isGreaterThan(10);
  }

  private static Schedule exported(Schedule schedule, CalendarOptions options) throws Exception {
    return ExportedState.of(schedule, options.edition()).schedule();
  }

  private static void assertLinesAreShort(Ics ics) {
    for (String line : ics.file().text().split("\r\n")) {
      assertThat(line.getBytes(UTF_8).length).as(line).isLessThanOrEqualTo(75);
    }
  }

  private static void assertEverySessionIsReportedOnce(Ics ics, Schedule schedule) {
    List<Session> reported = new ArrayList<>();
    for (Fate.Group group : EnumSet.allOf(Fate.Group.class)) {
      reported.addAll(ics.report().sessions(group));
    }
    assertThat(reported).containsExactlyInAnyOrderElementsOf(schedule.sessions());
  }

  private static void assertReadBack(Ics ics) throws Exception {
    Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(ics.file().bytes()));
    Set<UUID> uids = new HashSet<>();
    for (Object component : calendar.getComponents()) {
      VEvent event = (VEvent) component;
      uids.add(UUID.fromString(event.getUid().orElseThrow().getValue()));
      Object start = Objects.requireNonNull(event.getDateTimeStart()).getDate();
      Object end = Objects.requireNonNull(event.getDateTimeEnd()).getDate();
      if (start instanceof LocalDate first && end instanceof LocalDate last) {
        assertThat(last).isAfter(first);
      } else {
        assertThat(Instant.from((Temporal) end)).isAfter(Instant.from((Temporal) start));
      }
    }
    assertThat(uids).hasSize(ics.events().size());
    assertThat(calendar.validate().getEntries())
        .filteredOn(found -> found.getSeverity() == ValidationEntry.Severity.ERROR)
        .isEmpty();
  }
}
