package magenda.check;

import static magenda.check.Finding.Kind.CERTAIN_CLASH;
import static magenda.check.Finding.Kind.POSSIBLE_CLASH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.schedule.Status;
import magenda.schedule.Tbc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClashCheckTest {

  private static String clashes(Rows rows) {
    return rows.found(CERTAIN_CLASH, POSSIBLE_CLASH);
  }

  @ParameterizedTest(name = "{0} {1} and {2} {3}: {4}")
  @CsvSource({
    // both fixed: the same moment, or before a stated end
    "2021-10-04, 14:00,        2021-10-04, 14:00,                  CERTAIN",
    "2021-10-04, 14:00,        2021-10-04, 16:00 Europe/Warsaw,    CERTAIN",
    "2021-10-04, 14:00-15:00,  2021-10-04, 14:59,                  CERTAIN",
    "2021-10-04, 14:00-15:00,  2021-10-04, 15:00,                  none",
    "2021-10-04, 14:00-PT3H,   2021-10-04, 16:30,                  CERTAIN",
    "2021-10-04, 13:30,        2021-10-04, 14:00-15:00,            POSSIBLE",
    "2021-10-04, 13:00,        2021-10-04, 13:59,                  POSSIBLE",
    "2021-10-04, 13:00,        2021-10-04, 14:00,                  none",
    "2021-10-04, 14:00,        2021-10-05, 14:00,                  none",
    "2021-10-04, 23:00-01:00,  2021-10-05, 00:30,                  CERTAIN",
    "2021-10-04, 22:00 -05:00, 2021-10-05, 03:00,                  CERTAIN",
    // an open day
    "2021-10,    14:00,        2021-10-04, 14:00,                  POSSIBLE",
    "2021-10,    14:00,        2021-10-04, 14:30,                  POSSIBLE",
    "2021-10,    14:00,        2021-10-04, 13:30,                  POSSIBLE",
    "2021-10,    14:00,        2021-10-04, 15:00,                  none",
    "2021-10,    14:00,        2021-11-04, 14:00,                  none",
    "2021-10,    23:30,        2021-11-01, 00:00,                  POSSIBLE",
    "2021-10,    14:00,        2021-10,    14:00,                  POSSIBLE",
    "2021-10,    14:00,        2021-10,    16:00,                  none",
    "2021-10,    14:00,        2021-11,    14:00,                  none",
    "2021-10-04/2021-10-08, 14:00, 2021-10-06, 14:00,              POSSIBLE",
    // the clocks of Warsaw change on 31 October: 14:00 there is 12:00, then 13:00 UTC
    "2021-10,    14:00 Europe/Warsaw, 2021-10-31, 13:30,           POSSIBLE",
    "2021-10,    14:00 Europe/Warsaw, 2021-10-04, 13:30,           none",
    // where the clocks change in the night, the end is that of the clock
    "2026-03-28, 23:00-05:00 Europe/Berlin, 2026-03-29, 05:30 Europe/Berlin, none",
    "2026-10-24, 23:00-05:00 Europe/Berlin, 2026-10-25, 04:30 Europe/Berlin, CERTAIN",
    // nothing can be told
    "2021-09,    '',           2021-09-08, 12:30,                  none",
    "2021-09-08, '',           2021-09-08, 12:30,                  none",
    "'',         14:00,        2021-10-04, 14:00,                  none",
    "2021-09/2021-11, 14:00,   2021-10-04, 14:00,                  none",
    // throughout
    "2021-09/2021-11..., '',   2021-10-04, 14:00,                  none",
    "2021-10..., 14:00,        2021-10-04, 14:00,                  none",
    "2021-10-04/2021-10-06..., 09:00-17:00, 2021-10-05, 14:00,     none",
  })
  void twoSessions(String dateA, String hoursA, String dateB, String hoursB, String expected) {
    String found = clashes(Rows.none().row(dateA, hoursA).row(dateB, hoursB));
    String turned = clashes(Rows.none().row(dateB, hoursB).row(dateA, hoursA));

    assertThat(List.of(kind(found), kind(turned))).containsExactly(expected, expected);
  }

  private static String kind(String found) {
    boolean certain = found.contains(CERTAIN_CLASH.name());
    boolean possible = found.contains(POSSIBLE_CLASH.name());
    return certain && possible ? "both" : certain ? "CERTAIN" : possible ? "POSSIBLE" : "none";
  }

  @Test
  void theRealDocumentsOctober() {
    Rows rows =
        Rows.none()
            .row("2021-10-04", "14:00")
            .row("2021-10", "14:00", Tbc.DATE)
            .row("2021-10-13", "14:00")
            .row("2021-10", "14:00", Tbc.DATE)
            .row("2021-10", "", Tbc.DATE)
            .row("2021-11-01", "14:00")
            .row("2021-09/2021-11...", "");

    assertThat(clashes(rows)).isEqualTo("2 POSSIBLE_CLASH 1,3,4; 4 POSSIBLE_CLASH 1,2,3");
  }

  @Test
  void aCertainClashIsTheMatterOfBoth() {
    assertThat(clashes(Rows.none().row("2021-10-04", "14:00").row("2021-10-04", "14:00")))
        .isEqualTo("1 CERTAIN_CLASH 2; 2 CERTAIN_CLASH 1");
  }

  @Test
  void whatIsToBeConfirmedClashesOnlyPossibly() {
    assertThat(clashes(Rows.none().row("2021-10-04", "14:00", Tbc.TIME).row("2021-10-04", "14:00")))
        .isEqualTo("1 POSSIBLE_CLASH 2");
  }

  @Test
  void aTitleToBeConfirmedLeavesAClashCertain() {
    assertThat(
            clashes(Rows.none().row("2021-10-04", "14:00", Tbc.TITLE).row("2021-10-04", "14:00")))
        .isEqualTo("1 CERTAIN_CLASH 2; 2 CERTAIN_CLASH 1");
  }

  @Test
  void oneSessionCanClashForCertainAndPossibly() {
    Rows rows =
        Rows.none()
            .row("2021-10-04", "14:00")
            .row("2021-10-04", "14:00")
            .row("2021-10-04", "14:30-15:30");

    assertThat(clashes(rows))
        .isEqualTo(
            "1 CERTAIN_CLASH 2; 1 POSSIBLE_CLASH 3; 2 CERTAIN_CLASH 1; 2 POSSIBLE_CLASH 3;"
                + " 3 POSSIBLE_CLASH 1,2");
  }

  @Test
  void theDefaultDurationStandsForAnUnknownLength() {
    Rows rows = Rows.none().row("2021-10-04", "14:00").row("2021-10-04", "15:30");

    assertThat(clashes(rows.with(s -> s.defaultDuration(Duration.ofHours(2)))))
        .isEqualTo("1 POSSIBLE_CLASH 2; 2 POSSIBLE_CLASH 1");
    assertThat(clashes(rows.with(s -> s.defaultDuration(Duration.ofHours(1))))).isEmpty();
  }

  @Test
  void whatIsNotHeldClashesWithNothing() {
    for (Status status : List.of(Status.CANCELLED, Status.POSTPONED)) {
      Rows rows =
          Rows.none()
              .row("2021-10-04", "14:00")
              .row(s -> s.when(Rows.when("2021-10-04", "14:00")).status(status));

      assertThat(clashes(rows)).as(status.name()).isEmpty();
    }
  }

  @Test
  void aLongSessionClashesWithLaterOnesAcrossOthers() {
    Rows rows =
        Rows.none()
            .row("2021-10-04", "09:00-18:00")
            .row("2021-10-04", "10:00-11:00")
            .row("2021-10-04", "17:00-17:30");

    assertThat(clashes(rows))
        .isEqualTo("1 CERTAIN_CLASH 2,3; 2 CERTAIN_CLASH 1; 3 CERTAIN_CLASH 1");
  }

  @Test
  void thousandsAtOneHourAreListedInPart() {
    Rows rows = Rows.none();
    IntStream.range(0, 3_000).forEach(i -> rows.row("2021-10-04", "14:00"));
    IntStream.range(0, 3_000).forEach(i -> rows.row("2021-10", "14:00", Tbc.DATE));

    List<Finding> clashes =
        Checks.run(rows.schedule()).stream()
            .filter(f -> f.kind() == CERTAIN_CLASH || f.kind() == POSSIBLE_CLASH)
            .toList();

    assertThat(clashes)
        .hasSize(6_000)
        .allSatisfy(
            clash -> {
              assertThat(clash.others()).hasSize(ClashRow.MOST).doesNotContain(clash.session());
              assertThat(clash.arguments()).containsExactly(true);
            });
  }

  /** What the sweep finds is what comparing each with each other finds. */
  @Test
  void theSweepMissesNothing() {
    Random random = new Random(20210714);
    for (int run = 0; run < 200; run++) {
      Rows rows = Rows.none();
      int size = 2 + random.nextInt(12);
      for (int i = 0; i < size; i++) {
        String date =
            switch (random.nextInt(4)) {
              case 0 -> "2021-10";
              case 1 -> "2021-10-03/2021-10-06";
              default -> "2021-10-0" + (1 + random.nextInt(9));
            };
        String hours =
            LocalTime.of(random.nextInt(24), 30 * random.nextInt(2))
                + (random.nextBoolean() ? "" : "-PT" + (1 + random.nextInt(30)) + "H");
        rows.row(date, hours);
      }
      Schedule all = rows.schedule();

      assertThat(pairs(all)).as("run %s: %s", run, all).isEqualTo(pairwise(all));
    }
  }

  private static Set<String> pairs(Schedule schedule) {
    return Checks.run(schedule).stream()
        .filter(f -> f.kind() == CERTAIN_CLASH || f.kind() == POSSIBLE_CLASH)
        .flatMap(f -> f.others().stream().map(o -> pair(f.kind().name(), f.session(), o)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> pairwise(Schedule schedule) {
    Set<String> pairs = new TreeSet<>();
    for (Session a : schedule.sessions()) {
      for (Session b : schedule.sessions()) {
        if (!a.equals(b)) {
          Schedule two = schedule.toBuilder().sessions(List.of(a, b)).build();
          pairs.addAll(pairs(two));
        }
      }
    }
    return pairs;
  }

  private static String pair(String kind, UUID a, UUID b) {
    return kind + " " + a.getLeastSignificantBits() + " " + b.getLeastSignificantBits();
  }
}
