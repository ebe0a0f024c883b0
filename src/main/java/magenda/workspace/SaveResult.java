package magenda.workspace;

import java.nio.file.Path;
import magenda.problem.Problem;

/** What came of saving. */
public sealed interface SaveResult {

  /** The document stands in this file. */
  record Saved(Path file) implements SaveResult {}

  /**
   * Nothing was written: the file is not the one that was opened any more.
   *
   * @param file which
   * @param gone whether it was removed; otherwise it holds something else
   */
  record ChangedOnDisk(Path file, boolean gone) implements SaveResult {}

  /**
   * Nothing was written: a place has to be chosen.
   *
   * @param reason why, with its arguments
   * @param name a name for the file
   */
  record NeedsPlace(Problem reason, String name) implements SaveResult {}

  /** Nothing was written. */
  record Failed(Problem problem) implements SaveResult {}
}
