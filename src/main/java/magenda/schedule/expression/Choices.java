package magenda.schedule.expression;

import java.util.List;
import magenda.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What some words can mean: one value, several with the question which, or none with the reason.
 *
 * @param values the likeliest first
 * @param problem null only where there is one value
 */
record Choices<T>(List<T> values, @Nullable Problem problem) {

  Choices {
    values = List.copyOf(values);
  }

  static <T> Choices<T> one(T value) {
    return new Choices<>(List.of(value), null);
  }

  static <T> Choices<T> none(Problem reason) {
    return new Choices<>(List.of(), reason);
  }

  /** These values, each once; the question is asked only where there are several. */
  static <T> Choices<T> among(List<T> values, Problem question) {
    List<T> distinct = values.stream().distinct().toList();
    return new Choices<>(distinct, distinct.size() == 1 ? null : question);
  }

  boolean clear() {
    return problem == null;
  }
}
