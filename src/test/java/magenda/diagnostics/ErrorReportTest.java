package magenda.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import magenda.problem.ProblemCode;
import magenda.problem.ProblemException;
import org.junit.jupiter.api.Test;

class ErrorReportTest {

  private static final Instant MOMENT = Instant.parse("2026-11-28T00:50:12.345678Z");

  private static final ProgramInfo PROGRAM =
      new ProgramInfo(
          "0.9.0",
          "25.0.3 Maker",
          Optional.of("26.0.2"),
          "Linux 6.1 amd64",
          new ZoneRules("2026a", Optional.of(LocalDate.of(2026, 4, 21))));

  /** As in a package that finds problems. */
  private enum PaperProblem implements ProblemCode {
    NOT_FOUND
  }

  @Test
  void aProblemIsToldByCodeMomentAndVersionsOnly() {
    Exception problem = ProblemException.of(PaperProblem.NOT_FOUND, "/home/ada/secret.json");

    assertThat(ErrorReport.of(problem, MOMENT, PROGRAM).details())
        .isEqualTo(
            """
            paper.not-found
            2026-11-28T00:50:12.345Z
            Magenda 0.9.0
            Java 25.0.3 Maker
            JavaFX 26.0.2
            Linux 6.1 amd64
            tzdata 2026a\
            """);
  }

  @Test
  void aMistakeIsToldWithItsPlaceInTheProgramAndWithoutItsMessage() {
    Exception mistake = new IllegalStateException("typed by hand");

    ErrorReport report = ErrorReport.of(mistake, MOMENT, PROGRAM);

    assertThat(report.details())
        .startsWith(report.code())
        .contains("tzdata 2026a\n\njava.lang.IllegalStateException\n    at ")
        .contains("ErrorReportTest.aMistakeIsToldWithItsPlace")
        .doesNotContain("typed by hand");
  }

  @Test
  void withoutAWindowThereIsNoJavaFx() {
    ProgramInfo program =
        new ProgramInfo("0.9.0", "25", Optional.empty(), "Linux", PROGRAM.zoneRules());

    assertThat(program.lines())
        .containsExactly("Magenda 0.9.0", "Java 25", "Linux", "tzdata 2026a");
  }
}
