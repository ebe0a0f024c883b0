package magenda.problem;

import org.jspecify.annotations.Nullable;

/** Stops what was asked for because of a {@link Problem} that a person can do something about. */
public final class ProblemException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** Stops because of a problem. */
  public ProblemException(Problem problem) {
    this(problem, null);
  }

  /** Stops because of a problem that another exception brought to light. */
  public ProblemException(Problem problem, @Nullable Throwable cause) {
    super(problem.code().key() + " " + problem.arguments(), cause);
    this.problem = problem;
  }

  /** Stops because of a problem, given by its parts. */
  public static ProblemException of(ProblemCode code, Object... arguments) {
    return new ProblemException(Problem.of(code, arguments));
  }

  /** What is wrong. */
  public Problem problem() {
    return problem;
  }
}
