package magenda.workspace;

import magenda.problem.ProblemCode;

/** What can be wrong with recovery copies. */
public enum RecoveryProblem implements ProblemCode {
  /** None can be written at the moment; the argument is the folder for them. */
  NOT_KEPT,
  /** Those that were left behind cannot be looked for; the argument is the folder. */
  NOT_FOUND,
  /** One cannot be read and was put aside; the arguments are its old and its new path. */
  UNREADABLE
}
