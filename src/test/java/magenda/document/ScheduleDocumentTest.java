package magenda.document;

import static magenda.document.Documents.document;
import static magenda.document.Documents.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import magenda.check.Finding;
import magenda.check.Finding.Kind;
import magenda.schedule.Cluster;
import magenda.schedule.Release;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.schedule.Status;
import magenda.schedule.UnknownMembers;
import magenda.schedule.Version;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ScheduleDocumentTest {

  private final ScheduleDocument document = document(10);

  private Session session(int number) {
    return document.session(id(number)).orElseThrow();
  }

  private int steps() {
    return document.history().position();
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
    void theSameClustersAreNoStep() {
      document.setDetails(s -> s.clusters(document.schedule().clusters()));

      assertThat(steps()).isZero();
    }
  }

  @Nested
  class Typing {

    @Test
    void textTypedIntoOneFieldIsOneStep() {
      document.edit(id(3)).setTitle("R");
      document.edit(id(3)).setTitle("Ro");
      document.edit(id(3)).setTitle("Roa");

      assertThat(steps()).isEqualTo(1);
      document.undo();
      assertThat(session(3).title()).isEqualTo("Session 3");
      document.redo();
      assertThat(session(3).title()).isEqualTo("Roa");
    }

    @Test
    void anotherFieldIsAnotherStep() {
      document.edit(id(3)).setTitle("R");
      document.edit(id(3)).setNotes("n");
      document.edit(id(3)).setTitle("Ro");

      assertThat(steps()).isEqualTo(3);
    }

    @Test
    void anotherColumnIsAnotherStep() {
      document.edit(id(3)).setField("Moderator", "Ana");
      document.edit(id(3)).setField("Output", "Report");

      assertThat(steps()).isEqualTo(2);
    }

    @Test
    void anotherSessionIsAnotherStep() {
      document.edit(id(3)).setTitle("R");
      document.edit(id(4)).setTitle("R");

      assertThat(steps()).isEqualTo(2);
    }

    @Test
    void whatFollowsACommitIsAnotherStep() {
      document.edit(id(3)).setTitle("R");
      document.commitTyping();
      document.edit(id(3)).setTitle("Ro");

      assertThat(steps()).isEqualTo(2);
    }

    @Test
    void whatFollowsAnUndoIsAnotherStep() {
      document.edit(id(3)).setTitle("R");
      document.commitTyping();
      document.edit(id(3)).setTitle("Ro");
      document.undo();
      document.edit(id(3)).setTitle("Rx");

      assertThat(steps()).isEqualTo(2);
      assertThat(document.redoLabelProperty().get()).isNull();
    }

    @Test
    void typingBackToTheOriginalIsNoStep() {
      Schedule before = document.schedule();
      document.edit(id(3)).setTitle("Session");
      document.edit(id(3)).setTitle("Session 3");

      assertThat(steps()).isZero();
      assertThat(document.schedule()).isSameAs(before);
      assertThat(document.unsavedProperty().get()).isFalse();
    }

    @Test
    void theStepIsNamedAfterTheTitleAsItWas() {
      document.edit(id(3)).setTitle("R");
      document.edit(id(3)).setTitle("Ro");

      assertThat(document.undoLabelProperty().get())
          .isEqualTo(new EditLabel(EditKind.TITLE, "Session 3", 1));
    }

    @Test
    void aSavedStateIsNotTypedInto() {
      document.edit(id(3)).setTitle("R");
      document.markSaved(document.schedule());
      document.edit(id(3)).setTitle("Ro");
      document.edit(id(3)).setTitle("Roa");

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
      document.edit(id(3)).setStatus(Status.CANCELLED);
      assertThat(document.unsavedProperty().get()).isTrue();

      document.undo();
      assertThat(document.unsavedProperty().get()).isFalse();
    }

    @Test
    void undoingBehindTheSavedStateIsUnsaved() {
      document.edit(id(3)).setStatus(Status.CANCELLED);
      document.markSaved(document.schedule());
      document.undo();
      assertThat(document.unsavedProperty().get()).isTrue();

      document.redo();
      assertThat(document.unsavedProperty().get()).isFalse();
    }

    @Test
    void anotherEditFromBehindTheSavedStateIsUnsavedForGood() {
      document.edit(id(3)).setStatus(Status.CANCELLED);
      document.markSaved(document.schedule());
      document.undo();
      document.edit(id(3)).setStatus(Status.POSTPONED);

      assertThat(document.unsavedProperty().get()).isTrue();
      document.undo();
      assertThat(document.unsavedProperty().get()).isTrue();
    }

    @Test
    void aStateThatWasWrittenWhileTheEditingWentOnIsTheSavedOne() {
      document.edit(id(3)).setStatus(Status.CANCELLED);
      Schedule written = document.schedule();
      document.edit(id(4)).setStatus(Status.CANCELLED);
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
        document.edit(id(3)).setNotes("note " + i);
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
        document.edit(id(3)).setStatus(i % 2 == 0 ? Status.CANCELLED : Status.PLANNED);
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
      document.edit(id(3)).setStatus(Status.CANCELLED);
      document.undo();
      assertThat(document.redoLabelProperty().get())
          .isEqualTo(new EditLabel(EditKind.STATUS, "Session 3", 1));

      document.edit(id(4)).setStatus(Status.CANCELLED);

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
      document.edit(id(3)).setTitle("Other");

      assertThat(document.schedule().releases()).containsExactly(Release.of(approved));
      assertThat(document.schedule().version().number()).isEqualTo("3");
      assertThat(document.schedule().version().state()).isEqualTo(Version.State.DRAFT);
      assertThat(document.session(id(3)).orElseThrow().title()).isEqualTo("Other");
    }

    @Test
    void isFrozenOnce() {
      document.edit(id(3)).setTitle("Other");
      document.edit(id(3)).setNotes("n");

      assertThat(document.schedule().releases()).hasSize(1);
      assertThat(document.schedule().version().number()).isEqualTo("3");
    }

    @Test
    void comesBackByUndo() {
      document.edit(id(3)).setTitle("Other");
      document.undo();

      assertThat(document.schedule()).isSameAs(approved);
    }

    @Test
    void comesBackByTypingBack() {
      document.edit(id(3)).setTitle("Session");
      document.edit(id(3)).setTitle("Session 3");

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
      document.edit(id(3)).setStatus(Status.CANCELLED);
      document.setFindings(computedFor, found);

      assertThat(document.findingsProperty().get()).isEmpty();
    }

    @Test
    void ofARevisionThatWasUndoneAreIgnored() {
      document.edit(id(3)).setStatus(Status.CANCELLED);
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
    document.edit(id(3)).setTitle("Other");

    assertThat(told).containsExactly("sessions", "schedule");
  }
}
