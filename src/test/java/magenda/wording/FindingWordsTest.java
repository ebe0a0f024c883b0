package magenda.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import magenda.check.Finding;
import magenda.check.Finding.Kind;
import magenda.schedule.EdtfDate;
import magenda.schedule.Schedule;
import magenda.schedule.ScheduleBuilder;
import magenda.schedule.Session;
import magenda.schedule.SessionBuilder;
import magenda.schedule.Tbc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingWordsTest {

  private static final Schedule SCHEDULE = schedule();
  private static final FindingWords WORDS = new FindingWords(Locale.ENGLISH);

  private static Schedule schedule() {
    List<Session> sessions = new ArrayList<>();
    IntStream.rangeClosed(1, 30)
        .mapToObj(i -> new SessionBuilder(id(i), Instant.EPOCH).title("Session " + i))
        .forEach(builder -> sessions.add(builder.build()));
    sessions.set(
        12,
        sessions.get(12).toBuilder()
            .title("Inclusive IG processes in the context of the pandemic: Lessons learned")
            .build());
    sessions.set(14, sessions.get(14).toBuilder().title("It’s ''quoted'' {0}").build());
    sessions.set(15, sessions.get(15).toBuilder().title("").build());
    return new ScheduleBuilder(id(99)).sessions(sessions).build();
  }

  private static UUID id(long number) {
    return new UUID(0, number);
  }

  private static Finding clash(Kind kind, boolean more, long... others) {
    return Finding.among(
        kind, id(14), LongStream.of(others).mapToObj(FindingWordsTest::id).toList(), more);
  }

  private static Finding found(Kind kind, Object... arguments) {
    return Finding.of(kind, id(14), arguments);
  }

  /** A finding of each kind, with its sentence and its label. */
  static Stream<List<Object>> all() {
    EdtfDate period = EdtfDate.parse("2021-07/2021-12", true);
    EdtfDate day = EdtfDate.day(2022, 1, 3);
    return Stream.of(
        List.of(
            clash(Kind.POSSIBLE_CLASH, false, 13, 15),
            "Possibly at the same time as 13 “Inclusive IG processes in the context of …” and 15"
                + " “It’s ''quoted'' {0}”.",
            "possible clash with 13, 15"),
        List.of(
            clash(Kind.CERTAIN_CLASH, false, 1, 2, 3, 4, 5),
            "At the same time as 1 “Session 1”, 2 “Session 2”, 3 “Session 3”, and 2 more.",
            "clash with 1, 2, 3, 2 more"),
        List.of(
            clash(Kind.CERTAIN_CLASH, true, 1, 2, 3, 4, 5),
            "At the same time as 1 “Session 1”, 2 “Session 2”, 3 “Session 3”, and others.",
            "clash with 1, 2, 3, others"),
        List.of(
            clash(Kind.CERTAIN_CLASH, false, 16),
            "At the same time as 16 (without a title).",
            "clash with 16"),
        List.of(found(Kind.OPEN, Tbc.DATE), "The date is to be confirmed.", "TBC date"),
        List.of(
            found(Kind.NOT_UNDERSTOOD, "mid-May"),
            "The time “mid-May” says more than Magenda understands; the words are kept.",
            "time not understood"),
        List.of(
            found(
                Kind.ZONE_OUT_OF_SEASON,
                "EST",
                ZoneOffset.ofHours(-5),
                ZoneId.of("America/New_York"),
                ZoneOffset.ofHours(-4)),
            "“EST” means UTC-05:00, but at this date clocks in New York show UTC-04:00: is the hour"
                + " meant?",
            "EST out of season"),
        List.of(
            found(Kind.NO_TITLE),
            "It has no title and is not marked as to be confirmed.",
            "no title"),
        List.of(
            found(Kind.NO_DATE), "It has no date and is not marked as to be confirmed.", "no date"),
        List.of(
            found(Kind.OUTSIDE_PERIOD, day, period),
            "Its date, 3 January 2022, lies outside the period of the schedule, July 2021 to"
                + " December 2021.",
            "outside the period"),
        List.of(
            found(Kind.WEEKDAY_MISMATCH, DayOfWeek.SUNDAY, day),
            "Its words say Sunday, which does not fit 3 January 2022.",
            "not a Sunday"),
        List.of(
            found(Kind.TOO_LONG, Duration.ofHours(17)),
            "It would last 17 hours, which can hardly be meant: are start and end right?",
            "lasts 17 hours"),
        List.of(
            found(Kind.TOO_LONG, Duration.ofMinutes(13 * 60 + 30)),
            "It would last 13 hours, 30 minutes, which can hardly be meant: are start and end"
                + " right?",
            "lasts 13 hours, 30 minutes"),
        List.of(
            found(Kind.PLACEHOLDER, "[INSERT LINK]"),
            "“[INSERT LINK]” was left in and waits to be filled in.",
            "“[INSERT LINK]” left in"),
        List.of(
            Finding.among(Kind.SAME_NUMBER, id(14), List.of(id(3)), "7"),
            "It bears the number 7, as does 3 “Session 3”.",
            "number 7 twice"),
        List.of(
            Finding.among(Kind.DUPLICATE, id(14), List.of(id(3))),
            "It is a copy of 3 “Session 3”.",
            "copy of 3"));
  }

  @ParameterizedTest
  @MethodSource("all")
  void eachFindingHasASentenceAndALabel(List<Object> row) {
    Finding finding = (Finding) row.getFirst();

    assertThat(WORDS.sentence(finding, SCHEDULE)).isEqualTo(row.get(1));
    assertThat(WORDS.label(finding, SCHEDULE)).isEqualTo(row.get(2));
  }

  @Test
  void noKindIsForgotten() {
    assertThat(all().map(row -> ((Finding) row.getFirst()).kind()).distinct())
        .containsExactlyInAnyOrder(Kind.values());
  }

  @Test
  void eachFieldToBeConfirmedHasItsOwnWords() {
    assertThat(
            Arrays.stream(Tbc.values())
                .map(field -> WORDS.label(found(Kind.OPEN, field), SCHEDULE)))
        .containsExactly(
            "TBC date",
            "TBC time",
            "TBC title",
            "TBC description",
            "TBC organizers",
            "TBC platform",
            "TBC link");
    assertThat(
            Arrays.stream(Tbc.values())
                .map(field -> WORDS.sentence(found(Kind.OPEN, field), SCHEDULE)))
        .allMatch(sentence -> sentence.endsWith("to be confirmed."))
        .doesNotHaveDuplicates();
  }
}
