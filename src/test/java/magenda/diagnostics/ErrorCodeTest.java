package magenda.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import magenda.problem.ProblemCode;
import magenda.problem.ProblemException;
import org.junit.jupiter.api.Test;

class ErrorCodeTest {

  /** As in a package that finds problems. */
  private enum PaperProblem implements ProblemCode {
    NOT_FOUND
  }

  private static Exception from(Exception error, String... frames) {
    error.setStackTrace(
        List.of(frames).stream().map(ErrorCodeTest::frame).toArray(StackTraceElement[]::new));
    return error;
  }

  private static StackTraceElement frame(String place) {
    String[] parts = place.split("[#:]");
    return new StackTraceElement(parts[0], parts[1], "X.java", Integer.parseInt(parts[2]));
  }

  @Test
  void aProblemIsNamedByItsOwnCode() {
    assertThat(ErrorCode.of(ProblemException.of(PaperProblem.NOT_FOUND, "secret.json")))
        .isEqualTo("paper.not-found");
  }

  @Test
  void theSameMistakeHasTheSameCodeWhateverWasTyped() {
    String first = ErrorCode.of(from(new IllegalStateException("a"), "magenda.ui.A#move:10"));
    String again = ErrorCode.of(from(new IllegalStateException("b"), "magenda.ui.A#move:10"));

    assertThat(again).isEqualTo(first).matches("mistake\\.[0-9a-f]{6}");
  }

  @Test
  void theCodeDependsOnTheFirstMethodOfMagendaOnly() {
    String one =
        ErrorCode.of(
            from(
                new IllegalStateException(),
                "java.util.ArrayList#get:427",
                "magenda.ui.A#lambda$move$3:10",
                "javafx.event.Event#fire:5"));
    String other =
        ErrorCode.of(
            from(new IllegalStateException(), "magenda.ui.A$Part#move:12", "magenda.ui.B#up:1"));

    assertThat(one).isEqualTo(other);
  }

  @Test
  void whatALibraryPutAroundAMistakeDoesNotChangeItsCode() {
    Exception mistake = from(new IllegalStateException(), "magenda.ui.A#move:10");
    Exception around = from(new RuntimeException(mistake), "javafx.Launcher#launch:5");

    assertThat(ErrorCode.of(around)).isEqualTo(ErrorCode.of(mistake));
  }

  @Test
  void anotherClassOrAnotherMethodIsAnotherMistake() {
    String one = ErrorCode.of(from(new IllegalStateException(), "magenda.ui.A#move:10"));

    assertThat(one)
        .isNotEqualTo(ErrorCode.of(from(new NullPointerException(), "magenda.ui.A#move:10")))
        .isNotEqualTo(ErrorCode.of(from(new IllegalStateException(), "magenda.ui.A#drop:10")));
  }
}
