package magenda.document;

import static magenda.document.Documents.document;
import static magenda.document.Documents.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import magenda.check.Finding;
import magenda.check.Finding.Kind;
import magenda.schedule.Cluster;
import magenda.schedule.EdtfDate;
import magenda.schedule.Organizers;
import magenda.schedule.Release;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.schedule.Status;
import magenda.schedule.Tbc;
import magenda.schedule.UnknownMembers;
import magenda.schedule.Version;
import magenda.schedule.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScheduleDocumentTest {

  private final ScheduleDocument document = document(10);

  private Session session(int number) {
    return document.session(id(number)).orElseThrow();
  }

  private List<String> titles() {
    return document.sessions().stream().map(Session::title).toList();
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
            d -> d.setWhen(id, SOME_DAY, Set.of(Tbc.DATE)),
            (s, d) -> {
              assertThat(s.when()).isEqualTo(SOME_DAY);
              assertThat(s.tbc()).containsExactly(Tbc.DATE);
            }),
        new Verb(
            EditKind.MOVE,
            d -> d.move(id, SOME_DAY, Set.of()),
            (s, d) -> assertThat(s.when()).isEqualTo(SOME_DAY)),
        new Verb(
            EditKind.TITLE,
            d -> d.setTitle(id, "T"),
            (s, d) -> assertThat(s.title()).isEqualTo("T")),
        new Verb(
            EditKind.DESCRIPTION,
            d -> d.setDescription(id, "- a"),
            (s, d) -> assertThat(s.description()).isEqualTo("- a")),
        new Verb(
            EditKind.PLATFORMS,
            d -> d.setPlatforms(id, List.of("Zoom")),
            (s, d) -> assertThat(s.platforms()).containsExactly("Zoom")),
        new Verb(
            EditKind.LINK,
            d -> d.setLink(id, "https://example.org"),
            (s, d) -> assertThat(s.link()).isEqualTo("https://example.org")),
        new Verb(
            EditKind.ORGANIZERS,
            d -> d.setOrganizers(id, Organizers.of("MAG/DCCG", List.of("MAG", "DCCG"))),
            (s, d) -> assertThat(s.organizers().parties()).containsExactly("MAG", "DCCG")),
        new Verb(
            EditKind.NUMBER,
            d -> d.setNumber(id, "7a"),
            (s, d) -> assertThat(s.number()).isEqualTo("7a")),
        new Verb(
            EditKind.NOTES,
            d -> d.setNotes(id, "ask"),
            (s, d) -> assertThat(s.notes()).isEqualTo("ask")),
        new Verb(
            EditKind.SERIES,
            d -> d.setSeries(id, "Webinars"),
            (s, d) -> assertThat(s.series()).isEqualTo("Webinars")),
        new Verb(
            EditKind.FIELD,
            d -> d.setField(id, "Moderator", "Ana"),
            (s, d) -> assertThat(s.fields()).containsEntry("Moderator", "Ana").hasSize(1)),
        new Verb(
            EditKind.SESSION_CLUSTERS,
            d -> d.setSessionClusters(id, List.of("cd")),
            (s, d) -> assertThat(s.clusters()).containsExactly("cd")),
        new Verb(
            EditKind.STATUS,
            d -> d.setStatus(id, Status.CANCELLED),
            (s, d) -> assertThat(s.status()).isEqualTo(Status.CANCELLED)),
        new Verb(
            EditKind.TBC,
            d -> d.setTbc(id, Tbc.LINK, true),
            (s, d) -> assertThat(s.tbc()).containsExactly(Tbc.LINK)));
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

  @Test
  void aNewClusterComesWithItsSessionInOneStep() {
    document.addCluster(id(3), Cluster.named("Foo cluster", document.schedule().clusters()));

    assertThat(session(3).clusters()).endsWith("foo-cluster");
    assertThat(document.schedule().cluster("foo-cluster")).isPresent();
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
    document.delete(Set.of(id(3)));
    Schedule before = document.schedule();

    verb.verb().accept(document);

    assertThat(document.schedule()).isSameAs(before);
  }

  @Test
  void anotherTimeLeavesOtherMarksAlone() {
    document.setTbc(id(3), Tbc.LINK, true);
    document.setTbc(id(3), Tbc.TIME, true);

    document.setWhen(id(3), SOME_DAY, Set.of(Tbc.DATE));

    assertThat(session(3).tbc()).containsExactlyInAnyOrder(Tbc.LINK, Tbc.DATE);
  }

  @Test
  void anEmptyFieldIsTakenAway() {
    document.setField(id(3), "Moderator", "Ana");
    document.setField(id(3), "Moderator", "");

    assertThat(session(3).fields()).isEmpty();
  }

  @Test
  void timesOfChangeAreCutToSeconds() {
    ScheduleDocument precise =
        new ScheduleDocument(
            History.of(Documents.schedule(4), true),
            Clock.fixed(Instant.parse("2021-07-15T10:11:12.345Z"), ZoneOffset.UTC));

    precise.setTitle(id(3), "T");

    assertThat(precise.session(id(3)).orElseThrow().modified())
        .isEqualTo(Instant.parse("2021-07-15T10:11:12Z"));
  }

  @Nested
  class TheList {

    @Test
    void aNewSessionIsSelected() {
      UUID added = document.addSession(2, values -> values.title("New"));

      assertThat(titles()).startsWith("Session 0", "Session 1", "New", "Session 2");
      assertThat(document.selection().ids()).containsExactly(added);
    }

    @Test
    void pastedSessionsKeepTheirIdsWhereThoseAreFree() {
      List<Session> other = List.of(Session.of(new UUID(5, 5), Documents.IMPORTED), session(3));

      document.insertAll(10, other);

      assertThat(document.sessions().get(10).id()).isEqualTo(new UUID(5, 5));
      assertThat(document.sessions().get(11).id()).isNotEqualTo(id(3));
      assertThat(document.sessions().get(11).title()).isEqualTo("Session 3");
      assertThat(document.selection().ids())
          .containsExactly(new UUID(5, 5), document.sessions().get(11).id());
    }

    @Test
    void pastingNothingIsNoStep() {
      document.insertAll(0, List.of());

      assertThat(steps()).isZero();
    }

    @Test
    void copiesStandBehindTheirOriginalsAndAreSelected() {
      document.duplicate(Set.of(id(1), id(3)));

      assertThat(titles())
          .startsWith("Session 0", "Session 1", "Session 1", "Session 2", "Session 3", "Session 3");
      assertThat(document.selection().ids())
          .containsExactly(document.sessions().get(2).id(), document.sessions().get(5).id());
    }

    @Test
    void aCopyHasNoSource() {
      document.insertAll(0, List.of(session(3).toBuilder().source(List.of("15 July")).build()));
      UUID first = document.sessions().getFirst().id();
      document.duplicate(Set.of(first));

      assertThat(document.sessions().get(1).source()).isEmpty();
    }

    @Test
    void afterADeletionTheNextSessionIsSelected() {
      document.delete(Set.of(id(3), id(4)));

      assertThat(document.sessions()).hasSize(8);
      assertThat(document.selection().ids()).containsExactly(id(5));
    }

    @Test
    void afterADeletionAtTheEndTheLastSessionIsSelected() {
      document.delete(Set.of(id(9)));

      assertThat(document.selection().ids()).containsExactly(id(8));
    }

    @Test
    void afterADeletionOfAllNothingIsSelected() {
      document.selection().select(id(3));
      document.delete(document.sessions().stream().map(Session::id).toList());

      assertThat(document.selection().ids()).isEmpty();
    }

    @Test
    void sessionsAreBroughtElsewhereTogether() {
      document.reorder(List.of(id(5), id(1)), 0);

      assertThat(titles()).startsWith("Session 1", "Session 5", "Session 0", "Session 2");
    }

    @Test
    void bringingASessionToItsOwnPlaceIsNoStep() {
      document.reorder(List.of(id(5)), 5);

      assertThat(steps()).isZero();
    }
  }

  @Nested
  class TheSchedule {

    @Test
    void detailsAreChangedInOneStep() {
      document.setDetails(details -> details.title("Other").subtitle("Final"));

      assertThat(document.schedule().title()).isEqualTo("Other");
      assertThat(document.undoLabelProperty().get())
          .isEqualTo(new EditLabel(EditKind.DETAILS, "Draft Schedule", 0));
    }

    @Test
    void aClusterThatIsGoneIsTakenOffItsSessions() {
      document.setDetails(s -> s.clusters(List.of(Cluster.of("Youth track", "", ""))));

      assertThat(document.sessions()).allMatch(session -> session.clusters().isEmpty());
      assertThat(session(0).modified()).isAfter(Documents.IMPORTED);
      assertThat(session(1).modified()).isEqualTo(Documents.IMPORTED);
      document.undo();
      assertThat(session(0).clusters()).containsExactly("cd");
    }

    @Test
    void rowsOfAnotherScheduleBringTheClustersAndColumnsTheyNeedInOneStep() {
      Schedule before = document.schedule();
      Session row =
          Session.of(UUID.randomUUID(), Documents.IMPORTED).toBuilder()
              .clusters(List.of("xyz"))
              .fields(Map.of("Moderator", "Ana"))
              .build();
      Schedule rows =
          Schedule.empty(UUID.randomUUID()).toBuilder()
              .clusters(List.of(Cluster.of("New", "XYZ", ""), Cluster.of("Unused", "U", "")))
              .sessions(List.of(row))
              .build();

      document.insertAll(0, rows);

      assertThat(document.schedule().cluster("xyz")).isPresent();
      assertThat(document.schedule().cluster("u")).isEmpty();
      assertThat(document.schedule().columns()).contains("Moderator");
      document.undo();
      assertThat(document.schedule()).isEqualTo(before);
    }

    @Test
    void theSameClustersAreNoStep() {
      document.setDetails(s -> s.clusters(document.schedule().clusters()));

      assertThat(steps()).isZero();
    }
  }

  @Nested
  class Typing {

    @Test
    void textTypedIntoOneFieldIsOneStep() {
      document.setTitle(id(3), "R");
      document.setTitle(id(3), "Ro");
      document.setTitle(id(3), "Roa");

      assertThat(steps()).isEqualTo(1);
      document.undo();
      assertThat(session(3).title()).isEqualTo("Session 3");
      document.redo();
      assertThat(session(3).title()).isEqualTo("Roa");
    }

    @Test
    void anotherFieldIsAnotherStep() {
      document.setTitle(id(3), "R");
      document.setNotes(id(3), "n");
      document.setTitle(id(3), "Ro");

      assertThat(steps()).isEqualTo(3);
    }

    @Test
    void anotherColumnIsAnotherStep() {
      document.setField(id(3), "Moderator", "Ana");
      document.setField(id(3), "Output", "Report");

      assertThat(steps()).isEqualTo(2);
    }

    @Test
    void anotherSessionIsAnotherStep() {
      document.setTitle(id(3), "R");
      document.setTitle(id(4), "R");

      assertThat(steps()).isEqualTo(2);
    }

    @Test
    void whatFollowsACommitIsAnotherStep() {
      document.setTitle(id(3), "R");
      document.commitTyping();
      document.setTitle(id(3), "Ro");

      assertThat(steps()).isEqualTo(2);
    }

    @Test
    void whatFollowsAnUndoIsAnotherStep() {
      document.setTitle(id(3), "R");
      document.commitTyping();
      document.setTitle(id(3), "Ro");
      document.undo();
      document.setTitle(id(3), "Rx");

      assertThat(steps()).isEqualTo(2);
      assertThat(document.redoLabelProperty().get()).isNull();
    }

    @Test
    void typingBackToTheOriginalIsNoStep() {
      Schedule before = document.schedule();
      document.setTitle(id(3), "Session");
      document.setTitle(id(3), "Session 3");

      assertThat(steps()).isZero();
      assertThat(document.schedule()).isSameAs(before);
      assertThat(document.unsavedProperty().get()).isFalse();
    }

    @Test
    void theStepIsNamedAfterTheTitleAsItWas() {
      document.setTitle(id(3), "R");
      document.setTitle(id(3), "Ro");

      assertThat(document.undoLabelProperty().get())
          .isEqualTo(new EditLabel(EditKind.TITLE, "Session 3", 1));
    }

    @Test
    void aSavedStateIsNotTypedInto() {
      document.setTitle(id(3), "R");
      document.markSaved(document.schedule());
      document.setTitle(id(3), "Ro");
      document.setTitle(id(3), "Roa");

      assertThat(steps()).isEqualTo(2);
      assertThat(document.unsavedProperty().get()).isTrue();
      document.undo();
      assertThat(session(3).title()).isEqualTo("R");
      assertThat(document.unsavedProperty().get()).isFalse();
    }
  }

  @Nested
  class TheSavedMark {

    @Test
    void anEditIsUnsavedUntilItIsUndone() {
      document.setStatus(id(3), Status.CANCELLED);
      assertThat(document.unsavedProperty().get()).isTrue();

      document.undo();
      assertThat(document.unsavedProperty().get()).isFalse();
    }

    @Test
    void undoingBehindTheSavedStateIsUnsaved() {
      document.setStatus(id(3), Status.CANCELLED);
      document.markSaved(document.schedule());
      document.undo();
      assertThat(document.unsavedProperty().get()).isTrue();

      document.redo();
      assertThat(document.unsavedProperty().get()).isFalse();
    }

    @Test
    void anotherEditFromBehindTheSavedStateIsUnsavedForGood() {
      document.setStatus(id(3), Status.CANCELLED);
      document.markSaved(document.schedule());
      document.undo();
      document.setStatus(id(3), Status.POSTPONED);

      assertThat(document.unsavedProperty().get()).isTrue();
      document.undo();
      assertThat(document.unsavedProperty().get()).isTrue();
    }

    @Test
    void aStateThatWasWrittenWhileTheEditingWentOnIsTheSavedOne() {
      document.setStatus(id(3), Status.CANCELLED);
      Schedule written = document.schedule();
      document.setStatus(id(4), Status.CANCELLED);
      document.markSaved(written);

      assertThat(document.unsavedProperty().get()).isTrue();
      document.undo();
      assertThat(document.unsavedProperty().get()).isFalse();
    }

    @Test
    void whenTheFileIsGoneNothingIsSaved() {
      document.markUnsaved();

      assertThat(document.unsavedProperty().get()).isTrue();
    }
  }

  @Nested
  class TheHistory {

    @Test
    void aThousandStepsCanBeUndone() {
      for (int i = 0; i < 1_000; i++) {
        document.setNotes(id(3), "note " + i);
        document.commitTyping();
      }
      for (int i = 0; i < 1_000; i++) {
        document.undo();
      }

      assertThat(session(3).notes()).isEmpty();
      assertThat(document.unsavedProperty().get()).isFalse();
    }

    @Test
    void beyondTheMostStepsTheOldestIsForgotten() {
      for (int i = 0; i < UndoHistory.STEPS + 5; i++) {
        document.setStatus(id(3), i % 2 == 0 ? Status.CANCELLED : Status.PLANNED);
      }

      assertThat(document.history().labels()).hasSize(UndoHistory.STEPS);
      assertThat(document.history().saved()).isEqualTo(-1);
      while (document.undoLabelProperty().get() != null) {
        document.undo();
      }
      assertThat(document.unsavedProperty().get()).isTrue();
    }

    @Test
    void anEditAfterAnUndoForgetsWhatWasUndone() {
      document.setStatus(id(3), Status.CANCELLED);
      document.undo();
      assertThat(document.redoLabelProperty().get())
          .isEqualTo(new EditLabel(EditKind.STATUS, "Session 3", 1));

      document.setStatus(id(4), Status.CANCELLED);

      assertThat(document.redoLabelProperty().get()).isNull();
    }

    @Test
    void undoAndRedoAtTheEndsDoNothing() {
      Schedule before = document.schedule();
      document.undo();
      document.redo();

      assertThat(document.schedule()).isSameAs(before);
    }
  }

  @Nested
  class AVersionThatWasGivenOut {

    private final Schedule approved =
        Documents.schedule(4).toBuilder()
            .version(new Version("2", null, Version.State.APPROVED, null, UnknownMembers.NONE))
            .build();
    private final ScheduleDocument document = document(approved);

    @Test
    void isFrozenByTheFirstEdit() {
      document.setTitle(id(3), "Other");

      assertThat(document.schedule().releases()).containsExactly(Release.of(approved));
      assertThat(document.schedule().version().number()).isEqualTo("3");
      assertThat(document.schedule().version().state()).isEqualTo(Version.State.DRAFT);
      assertThat(document.session(id(3)).orElseThrow().title()).isEqualTo("Other");
    }

    @Test
    void isFrozenOnce() {
      document.setTitle(id(3), "Other");
      document.setNotes(id(3), "n");

      assertThat(document.schedule().releases()).hasSize(1);
      assertThat(document.schedule().version().number()).isEqualTo("3");
    }

    @Test
    void comesBackByUndo() {
      document.setTitle(id(3), "Other");
      document.undo();

      assertThat(document.schedule()).isSameAs(approved);
    }

    @Test
    void comesBackByTypingBack() {
      document.setTitle(id(3), "Session");
      document.setTitle(id(3), "Session 3");

      assertThat(document.schedule()).isSameAs(approved);
    }

    @Test
    void isNotFrozenByAChangeOfNothing() {
      document.setDetails(details -> details.title(approved.title()));
      document.setDetails(s -> s.clusters(approved.clusters()));

      assertThat(document.schedule()).isSameAs(approved);
    }

    @Test
    void isNotFrozenByAWordOnItself() {
      Version dated =
          new Version(
              "2", LocalDate.of(2021, 7, 14), Version.State.APPROVED, null, UnknownMembers.NONE);
      document.setDetails(details -> details.version(dated));

      assertThat(document.schedule().version()).isEqualTo(dated);
      assertThat(document.schedule().releases()).isEmpty();
    }

    @Test
    void isFrozenBeforeTheNextOneIsGivenOut() {
      Version next = new Version("3", null, Version.State.RELEASED, null, UnknownMembers.NONE);
      document.setDetails(details -> details.version(next));

      assertThat(document.schedule().version()).isEqualTo(next);
      assertThat(document.schedule().releases()).containsExactly(Release.of(approved));
    }
  }

  @Nested
  class WhatIsSelected {

    @Test
    void staysThroughEditsMovesAndUndo() {
      document.selection().selectAll(List.of(id(2), id(6)));
      document.setTitle(id(2), "Other");
      document.reorder(Set.of(id(6)), 0);
      document.undo();
      document.undo();

      assertThat(document.selection().ids()).containsExactly(id(2), id(6));
    }

    @Test
    void goesWithItsSession() {
      UUID added = document.addSession(0);
      document.selection().selectAll(List.of(added, id(2)));
      document.undo();

      assertThat(document.selection().ids()).containsExactly(id(2));
    }

    @Test
    void goesWithItsSessionsWhereThereAreMany() {
      document.selection().selectAll(document.sessions().stream().map(Session::id).toList());
      UUID added = document.addSession(0);
      document.selection().selectAll(document.sessions().stream().map(Session::id).toList());
      document.undo();

      assertThat(document.selection().ids()).hasSize(10).doesNotContain(added);
    }

    @Test
    void isToldOnce() {
      List<List<UUID>> told = new ArrayList<>();
      document.selection().idsProperty().subscribe(ids -> told.add(ids));
      document.selection().select(id(2));
      document.selection().select(id(2));
      document.selection().toggle(id(3));
      document.selection().toggle(id(2));
      document.selection().clear();

      assertThat(told)
          .containsExactly(
              List.of(), List.of(id(2)), List.of(id(2), id(3)), List.of(id(3)), List.of());
    }

    @Test
    void hasTheLastAsPrimary() {
      document.selection().selectAll(List.of(id(2), id(6)));

      assertThat(document.selection().primary()).contains(id(6));
      assertThat(document.selection().contains(id(2))).isTrue();
    }
  }

  @Nested
  class Findings {

    private final List<Finding> found = List.of(Finding.of(Kind.NO_TITLE, id(3)));

    @Test
    void ofTheScheduleAsItIsAreShown() {
      document.setFindings(document.revisionProperty().get(), found);

      assertThat(document.findingsProperty().get()).isEqualTo(found);
    }

    @Test
    void thatComeTooLateAreIgnored() {
      long computedFor = document.revisionProperty().get();
      document.setStatus(id(3), Status.CANCELLED);
      document.setFindings(computedFor, found);

      assertThat(document.findingsProperty().get()).isEmpty();
    }

    @Test
    void ofARevisionThatWasUndoneAreIgnored() {
      document.setStatus(id(3), Status.CANCELLED);
      long computedFor = document.revisionProperty().get();
      document.undo();
      document.setFindings(computedFor, found);

      assertThat(document.findingsProperty().get()).isEmpty();
    }
  }

  @Test
  void theScheduleIsToldAfterItsSessions() {
    List<String> told = new ArrayList<>();
    document.sessions().addListener((ListChangeListener<Session>) change -> told.add("sessions"));
    document.scheduleProperty().subscribe((before, after) -> told.add("schedule"));
    document.setTitle(id(3), "Other");

    assertThat(told).containsExactly("sessions", "schedule");
  }
}
