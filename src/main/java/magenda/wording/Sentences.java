package magenda.wording;

import java.util.Locale;
import magenda.problem.Problem;

/**
 * Says what went wrong, in whole sentences: what happened, to which file or cell, and what to do.
 */
public final class Sentences {

  private final Locale locale;

  /** Sentences in one language. */
  public Sentences(Locale locale) {
    this.locale = locale;
  }

  /** The sentence for a problem, from the bundle named after the package that found it. */
  public String of(Problem problem) {
    return Texts.named("magenda.wording." + problem.code().area(), locale)
        .get(problem.code().key(), problem.arguments().toArray());
  }
}
