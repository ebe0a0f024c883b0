package magenda.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import magenda.diagnostics.ErrorReport;
import magenda.diagnostics.ProgramInfo;
import magenda.file.FileProblem;
import magenda.problem.ProblemException;
import magenda.testing.AnsweringDialogs;
import org.junit.jupiter.api.Test;

class FailuresTest {

  private static final String TYPED = "typed by hand";
  private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");

  private final AnsweringDialogs dialogs = new AnsweringDialogs();
  private final Failures failures =
      new Failures(dialogs, Locale.ENGLISH, () -> NOW, ProgramInfo.ofRuntime());

  private final AnsweringDialogs waiting =
      new AnsweringDialogs() {
        @Override
        public void error(String title, String message, ErrorReport report) {
          super.error(title, message, report);
          nested.run();
        }
      };
  private final Failures over =
      new Failures(waiting, Locale.ENGLISH, () -> NOW, ProgramInfo.ofRuntime());
  private Runnable nested = () -> {};

  private static IllegalStateException mistake() {
    return new IllegalStateException(TYPED);
  }

  @Test
  void aProblemIsToldInItsSentenceAndTheDetailsDoNotNameTheFile() {
    failures.show("Not opened", ProblemException.of(FileProblem.NOT_FOUND, "secret.json"));

    assertThat(dialogs.said)
        .singleElement()
        .asString()
        .startsWith("Not opened: The file “secret.json” is not there.");
    ErrorReport report = dialogs.reports.getFirst();
    assertThat(report.code()).isEqualTo("file.not-found");
    assertThat(report.details()).contains("2026-11-28T10:00:00Z").doesNotContain("secret");
  }

  @Test
  void aMistakeSaysWhatToDoAndTheDetailsDoNotSayWhatWasTyped() {
    failures.showMistake(mistake());

    assertThat(dialogs.said)
        .singleElement()
        .asString()
        .startsWith("Something went wrong: Magenda made a mistake.")
        .contains("save under another name")
        .doesNotContain(TYPED, "Exception");
    assertThat(dialogs.reports.getFirst().details())
        .contains("java.lang.IllegalStateException", "FailuresTest.mistake")
        .doesNotContain(TYPED);
  }

  @Test
  void aMistakeMetWhileAnotherIsToldOpensNoSecondWindow() {
    nested = () -> over.showMistake(new NumberFormatException(TYPED));

    over.showMistake(mistake());

    assertThat(waiting.said).hasSize(1);
  }

  @Test
  void aMistakeMetWhileAFailedStartIsToldOpensNoSecondWindow() {
    nested = () -> over.showMistake(new NumberFormatException(TYPED));

    over.showFailedStart(mistake(), List.of());

    assertThat(waiting.said).hasSize(1);
  }

  @Test
  void aWindowThatDoesNotOpenSaysThatNothingWasTouched() {
    failures.showFailedStart(mistake(), List.of());

    assertThat(dialogs.said)
        .singleElement()
        .asString()
        .startsWith("Magenda could not open its window: ")
        .contains("Your schedules were not touched")
        .doesNotContain("Not opened");
  }

  @Test
  void aWindowThatDoesNotOpenNamesTheFilesThatWereToBeOpenedButNotInTheDetails() {
    failures.showFailedStart(mistake(), List.of(Path.of("in", "a.json"), Path.of("b.json")));

    assertThat(dialogs.said).singleElement().asString().contains("Not opened: a.json, b.json.");
    assertThat(dialogs.reports.getFirst().details()).doesNotContain("a.json", "b.json");
  }
}
