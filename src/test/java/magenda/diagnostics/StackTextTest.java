package magenda.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StackTextTest {

  private static final String TYPED = "Opening ceremony, typed by hand";

  @Test
  void classesAndPlacesAreTold() {
    String text = StackText.of(new IllegalStateException(TYPED));

    assertThat(text.lines().toList().getFirst()).isEqualTo("java.lang.IllegalStateException");
    assertThat(text.lines().toList().get(1))
        .startsWith("    at ")
        .contains("magenda.diagnostics.StackTextTest.classesAndPlacesAreTold(StackTextTest.java:");
  }

  @Test
  void causesAndWhatWasSuppressedAreTold() {
    Exception error = new IllegalStateException(TYPED, new NumberFormatException(TYPED));
    error.addSuppressed(new java.io.IOException(TYPED));

    assertThat(StackText.of(error))
        .contains("\nCaused by: java.lang.NumberFormatException\n")
        .contains("\n    Suppressed: java.io.IOException\n");
  }

  @Test
  void noMessageIsTold() {
    Exception error = new IllegalStateException(TYPED, new NumberFormatException(TYPED));
    error.addSuppressed(new java.io.IOException(TYPED, new IllegalArgumentException(TYPED)));

    assertThat(StackText.of(error)).doesNotContain(TYPED);
  }

  @Test
  void causesInACircleAreToldOnce() {
    Exception first = new IllegalStateException();
    Exception second = new IllegalArgumentException(first);
    first.initCause(second);

    assertThat(StackText.of(first))
        .endsWith("Caused by: java.lang.IllegalStateException (see above)\n");
  }

  @Test
  void aMethodThatCallsItselfWithoutEndIsCutShort() {
    Exception error = new IllegalStateException();
    StackTraceElement[] frames = new StackTraceElement[1024];
    java.util.Arrays.fill(frames, new StackTraceElement("magenda.A", "again", "A.java", 1));
    error.setStackTrace(frames);

    assertThat(StackText.of(error).lines()).hasSize(102).last().isEqualTo("    ...");
  }
}
