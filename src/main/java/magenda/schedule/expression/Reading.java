package magenda.schedule.expression;

import java.util.List;
import java.util.Set;
import magenda.problem.Problem;
import magenda.schedule.Tbc;
import magenda.schedule.When;

/**
 * What became of a time expression. Whatever it is, the words themselves are in {@link #text()}.
 */
public sealed interface Reading {

  /** The words as given. */
  String text();

  /**
   * Understood.
   *
   * @param when the value; its own text is {@link #text()}
   * @param tbc which of {@link Tbc#DATE} and {@link Tbc#TIME} the words mark as to be confirmed
   */
  record Understood(String text, When when, Set<Tbc> tbc) implements Reading {
    /** Copies the set. */
    public Understood {
      tbc = Set.copyOf(tbc);
    }
  }

  /**
   * The words mean several sessions, such as two hours on one day.
   *
   * @param parts what each of them would be, at least two, in the order of the words
   */
  record Several(String text, List<Understood> parts) implements Reading {
    /** Copies the list. */
    public Several {
      parts = List.copyOf(parts);
    }
  }

  /**
   * The words can be meant in more than one way, which only their author can tell.
   *
   * @param question what is to be asked
   * @param choices the possible readings, at least one, the likeliest first
   */
  record Ambiguous(String text, Problem question, List<Understood> choices) implements Reading {
    /** Copies the list. */
    public Ambiguous {
      choices = List.copyOf(choices);
    }
  }

  /**
   * Not understood.
   *
   * @param reason why, for a sentence
   * @param partly what was understood nevertheless: its {@link When#understood()} is false and its
   *     text is kept
   */
  record Refused(String text, Problem reason, Understood partly) implements Reading {}
}
