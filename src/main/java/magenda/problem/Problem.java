package magenda.problem;

import java.util.List;

/**
 * Something that is wrong, with what belongs into its sentence.
 *
 * @param code what is wrong
 * @param arguments the placeholders of the sentence in order: file names, cells, words, numbers
 */
public record Problem(ProblemCode code, List<Object> arguments) {

  /** Copies the arguments. */
  public Problem {
    arguments = List.copyOf(arguments);
  }

  /** A problem with its arguments. */
  public static Problem of(ProblemCode code, Object... arguments) {
    return new Problem(code, List.of(arguments));
  }
}
