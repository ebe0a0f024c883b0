package magenda.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import magenda.problem.ProblemException;
import magenda.schedule.Schedule;

/** The schedule that comes with the program: the preparatory phase of IGF 2021, version 2. */
public final class Example {

  private static final String FILE = "igf-2021-preparatory-phase-draft-schedule-v2.txt";

  private Example() {}

  /** The example, read anew with the same ids each time. */
  public static Schedule schedule() {
    try (InputStream in = Objects.requireNonNull(Example.class.getResourceAsStream(FILE))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Imports.readText(text, FILE, ImportOptions.NONE).schedule();
    } catch (IOException e) {
      throw new UncheckedIOException("The example is part of the program", e);
    } catch (ProblemException e) {
      throw new IllegalStateException("The example can be read", e);
    }
  }
}
