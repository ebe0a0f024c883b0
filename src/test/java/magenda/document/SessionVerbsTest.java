package magenda.document;

import static magenda.document.Documents.document;
import static magenda.document.Documents.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import magenda.schedule.Cluster;
import magenda.schedule.EdtfDate;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.schedule.Status;
import magenda.schedule.Tbc;
import magenda.schedule.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SessionVerbsTest {

  private final ScheduleDocument document = document(10);

  private Session session(int number) {
    return document.session(id(number)).orElseThrow();
  }

  private int steps() {
    return document.history().position();
  }

  /** A verb, what it does to session 3, and the kind of its step. */
  record Verb(
      EditKind kind, Consumer<ScheduleDocument> verb, BiConsumer<Session, ScheduleDocument> shown) {
    @Override
    public String toString() {
      return kind.name();
    }
  }

  private static final When SOME_DAY = When.of(EdtfDate.month(2021, 10), null);

  static Stream<Verb> verbsOnOneSession() {
    UUID id = id(3);
    return Stream.of(
        new Verb(
            EditKind.WHEN,
            d -> d.edit(id).setWhen(SOME_DAY, Set.of(Tbc.DATE)),
            (s, d) -> {
              assertThat(s.when()).isEqualTo(SOME_DAY);
              assertThat(s.tbc()).containsExactly(Tbc.DATE);
            }),
        new Verb(
            EditKind.MOVE,
            d -> d.edit(id).move(SOME_DAY, Set.of()),
            (s, d) -> assertThat(s.when()).isEqualTo(SOME_DAY)),
        new Verb(
            EditKind.TITLE,
            d -> d.edit(id).setTitle("T"),
            (s, d) -> assertThat(s.title()).isEqualTo("T")),
        new Verb(
            EditKind.DESCRIPTION,
            d -> d.edit(id).setDescription("- a"),
            (s, d) -> assertThat(s.description()).isEqualTo("- a")),
        new Verb(
            EditKind.PLATFORMS,
            d -> d.edit(id).setPlatforms(List.of("Zoom")),
            (s, d) -> assertThat(s.platforms()).containsExactly("Zoom")),
        new Verb(
            EditKind.LINK,
            d -> d.edit(id).setLink("https://example.org"),
            (s, d) -> assertThat(s.link()).isEqualTo("https://example.org")),
        new Verb(
            EditKind.ORGANIZERS,
            d -> d.edit(id).setParties(List.of("MAG", "DCCG")),
            (s, d) -> assertThat(s.organizers().parties()).containsExactly("MAG", "DCCG")),
        new Verb(
            EditKind.NUMBER,
            d -> d.edit(id).setNumber("7a"),
            (s, d) -> assertThat(s.number()).isEqualTo("7a")),
        new Verb(
            EditKind.NOTES,
            d -> d.edit(id).setNotes("ask"),
            (s, d) -> assertThat(s.notes()).isEqualTo("ask")),
        new Verb(
            EditKind.SERIES,
            d -> d.edit(id).setSeries("Webinars"),
            (s, d) -> assertThat(s.series()).isEqualTo("Webinars")),
        new Verb(
            EditKind.FIELD,
            d -> d.edit(id).setField("Moderator", "Ana"),
            (s, d) -> assertThat(s.fields()).containsEntry("Moderator", "Ana").hasSize(1)),
        new Verb(
            EditKind.SESSION_CLUSTERS,
            d -> d.edit(id).setClusters(List.of("cd")),
            (s, d) -> assertThat(s.clusters()).containsExactly("cd")),
        new Verb(
            EditKind.STATUS,
            d -> d.edit(id).setStatus(Status.CANCELLED),
            (s, d) -> assertThat(s.status()).isEqualTo(Status.CANCELLED)),
        new Verb(
            EditKind.TBC,
            d -> d.edit(id).setTbc(Tbc.LINK, true),
            (s, d) -> assertThat(s.tbc()).containsExactly(Tbc.LINK)));
  }

  @Test
  void aNewClusterComesWithItsSessionInOneStep() {
    document.edit(id(3)).addCluster(Cluster.of("Foo cluster", "", ""));

    assertThat(session(3).clusters()).endsWith("foo-cluster");
    assertThat(document.schedule().cluster("foo-cluster")).isPresent();
    assertThat(steps()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("verbsOnOneSession")
  void aVerbChangesItsSessionInOneStep(Verb verb) {
    verb.verb().accept(document);

    verb.shown().accept(session(3), document);
    assertThat(session(3).modified()).isAfter(Documents.IMPORTED);
    assertThat(document.undoLabelProperty().get())
        .isEqualTo(new EditLabel(verb.kind(), "Session 3", 1));
    assertThat(steps()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("verbsOnOneSession")
  void aVerbThatChangesNothingIsNoStep(Verb verb) {
    verb.verb().accept(document);
    Schedule before = document.schedule();
    document.commitTyping();

    verb.verb().accept(document);

    assertThat(document.schedule()).isSameAs(before);
    assertThat(steps()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("verbsOnOneSession")
  void aVerbOnASessionThatIsGoneDoesNothing(Verb verb) {
    document.rows().delete(Set.of(id(3)));
    Schedule before = document.schedule();

    verb.verb().accept(document);

    assertThat(document.schedule()).isSameAs(before);
  }

  @Test
  void anotherTimeLeavesOtherMarksAlone() {
    document.edit(id(3)).setTbc(Tbc.LINK, true);
    document.edit(id(3)).setTbc(Tbc.TIME, true);

    document.edit(id(3)).setWhen(SOME_DAY, Set.of(Tbc.DATE));

    assertThat(session(3).tbc()).containsExactlyInAnyOrder(Tbc.LINK, Tbc.DATE);
  }

  @Test
  void anEmptyFieldIsTakenAway() {
    document.edit(id(3)).setField("Moderator", "Ana");
    document.edit(id(3)).setField("Moderator", "");

    assertThat(session(3).fields()).isEmpty();
  }

  @Test
  void timesOfChangeAreCutToSeconds() {
    ScheduleDocument precise =
        new ScheduleDocument(
            History.of(Documents.schedule(4), true),
            Clock.fixed(Instant.parse("2021-07-15T10:11:12.345Z"), ZoneOffset.UTC));

    precise.edit(id(3)).setTitle("T");

    assertThat(precise.session(id(3)).orElseThrow().modified())
        .isEqualTo(Instant.parse("2021-07-15T10:11:12Z"));
  }
}
