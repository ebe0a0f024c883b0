package magenda.workspace;

import magenda.problem.ProblemCode;

/**
 * Why a document needs another place before it is saved first. The argument is the name of the
 * document.
 */
public enum PlaceProblem implements ProblemCode {
  /** It was never saved. */
  NEW,
  /** It is a copy of the example. */
  EXAMPLE,
  /** It was imported, and the document it came from stays as it is. */
  IMPORT,
  /** Its file lies in a folder that is emptied without asking, such as that of an attachment. */
  TEMPORARY,
  /** Its file or folder may not be written. */
  READ_ONLY
}
