package magenda.ui.kit;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import magenda.schedule.Tbc;
import magenda.schedule.When;
import magenda.schedule.expression.Reading;
import magenda.schedule.expression.Reading.Understood;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of words typed as a time. Words that are understood are taken; others are asked
 * about once, and kept as words if their author insists or goes away: nothing typed is lost.
 */
public final class TimeEntry {

  private final String before;
  private final Function<String, Reading> reader;
  private @Nullable String askedAbout;

  /**
   * The words are about to be typed.
   *
   * @param before what stands in the field at first
   * @param reader reads time expressions in the context of the schedule
   */
  public TimeEntry(String before, Function<String, Reading> reader) {
    this.before = before.strip();
    this.reader = reader;
  }

  /** What the words mean so far; null where there are none or still the ones from before. */
  public @Nullable Reading reading(String typed) {
    return unchanged(typed) || typed.isBlank() ? null : reader.apply(typed.strip());
  }

  /** The author says that the words are complete. */
  public Outcome enter(String typed) {
    Reading reading = reading(typed);
    if (reading == null || reading instanceof Understood || typed.strip().equals(askedAbout)) {
      return leave(typed);
    }
    askedAbout = typed.strip();
    return new Outcome.Question(reading);
  }

  /** The author turns to something else. */
  public Outcome leave(String typed) {
    if (unchanged(typed)) {
      return new Outcome.Unchanged();
    }
    Reading reading = reading(typed);
    return reading == null ? new Outcome.Value(When.OPEN, Set.of()) : kept(reading);
  }

  /** The value that words have where nothing more is asked. */
  public static Outcome.Value kept(Reading reading) {
    return switch (reading) {
      case Understood understood -> new Outcome.Value(understood.when(), understood.tbc());
      case Reading.Refused refused ->
          new Outcome.Value(refused.partly().when(), refused.partly().tbc());
      case Reading.Ambiguous ambiguous -> new Outcome.Value(When.words(ambiguous.text()), Set.of());
      case Reading.Several several -> {
        Understood first = several.parts().getFirst();
        yield new Outcome.Value(first.when().notUnderstood(several.text()), first.tbc());
      }
    };
  }

  private boolean unchanged(String typed) {
    return typed.strip().equals(before);
  }

  /** What is to be done with the words. */
  public sealed interface Outcome {

    /** Nothing: they are the words from before. */
    record Unchanged() implements Outcome {}

    /** This is asked before they are taken. */
    record Question(Reading reading) implements Outcome {}

    /**
     * They are this time.
     *
     * @param tbc which of {@link Tbc#DATE} and {@link Tbc#TIME} are to be confirmed
     */
    record Value(When when, Set<Tbc> tbc) implements Outcome {
      /** Copies the set. */
      public Value {
        tbc = Set.copyOf(tbc);
      }
    }

    /** They are several sessions, and that is wanted. */
    record Split(List<Understood> parts) implements Outcome {
      /** Copies the list. */
      public Split {
        parts = List.copyOf(parts);
      }
    }
  }
}
