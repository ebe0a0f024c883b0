package magenda.settings;

import magenda.problem.ProblemCode;

/** What can be wrong with preferences. */
public enum SettingsProblem implements ProblemCode {
  /**
   * They could not be read, were put aside under the name in the second argument, and begin anew.
   */
  PUT_ASIDE
}
