package magenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import magenda.diagnostics.ProgramInfo;
import magenda.file.FileProblem;
import magenda.problem.Problem;
import magenda.testing.AnsweringDialogs;
import magenda.ui.kit.Failures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TroublesTest {

  private static final Problem MISSING =
      Problem.of(FileProblem.NOT_FOUND, Path.of("a.json").toString());
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-28T10:00:00Z"));

  private final IllegalStateException mistake = new IllegalStateException("made for a test");
  private final LoggedMistakes logged = new LoggedMistakes();
  private final AnsweringDialogs dialogs = new AnsweringDialogs();
  private final Deque<Runnable> userInterface = new ArrayDeque<>();
  private final Troubles troubles = new Troubles(CLOCK);

  @AfterEach
  void close() {
    logged.close();
  }

  private void openWindow() {
    Failures failures = new Failures(dialogs, Locale.ENGLISH, CLOCK, ProgramInfo.ofRuntime());
    troubles.tellThrough(userInterface::add, dialogs, failures, Locale.ENGLISH);
  }

  private void runUserInterface() {
    while (!userInterface.isEmpty()) {
      userInterface.remove().run();
    }
  }

  @Test
  void whatWentWrongBeforeTheWindowIsToldInItInOrder() {
    troubles.accept(MISSING);
    troubles.tellMistake(mistake);
    assertThat(dialogs.said).isEmpty();

    openWindow();
    runUserInterface();

    assertThat(dialogs.said).hasSize(2);
    assertThat(dialogs.said.getFirst()).startsWith("The file “a.json” is not there.");
    assertThat(dialogs.said.getLast()).startsWith("Something went wrong: Magenda made a mistake.");
  }

  @Test
  void whatGoesWrongLaterIsToldInTheThreadOfTheWindow() {
    openWindow();
    troubles.accept(MISSING);
    assertThat(dialogs.said).isEmpty();

    runUserInterface();

    assertThat(dialogs.said).singleElement().asString().contains("a.json");
  }

  @Test
  void whatGoesWrongInAnotherThreadIsTold() {
    openWindow();
    CompletableFuture.runAsync(() -> troubles.tellMistake(mistake)).join();

    runUserInterface();

    assertThat(dialogs.said).singleElement().asString().startsWith("Something went wrong");
  }

  @Test
  void aMistakeIsLoggedBeforeThereIsAWindow() {
    troubles.tellMistake(mistake);

    assertThat(logged.errors).containsExactly(mistake);
  }

  @Test
  void aMistakeIsLoggedWhenTheWindowTellsNothingAnyMore() {
    openWindow();
    troubles.tellMistake(mistake);

    assertThat(logged.errors).containsExactly(mistake);
    assertThat(dialogs.said).isEmpty();
  }

  @Test
  void aMistakeThatGoesOnIsToldOnce() {
    openWindow();
    troubles.tellMistake(mistake);
    troubles.tellMistake(mistake);

    runUserInterface();

    assertThat(dialogs.said).hasSize(1);
    assertThat(logged.errors).hasSize(1);
  }
}
