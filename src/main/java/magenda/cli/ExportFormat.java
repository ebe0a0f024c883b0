package magenda.cli;

import java.util.Locale;
import magenda.problem.ProblemException;

/** What a schedule can be exported as; the names are the endings of the files. */
enum ExportFormat {
  /** A calendar, RFC 5545. */
  ICS,
  /** The document as Markdown. */
  MD,
  /** The sessions as comma-separated values, RFC 4180. */
  CSV;

  /**
   * The format that was asked for, else the one the name of the target tells.
   *
   * @param asked the value of {@code --to}, or empty
   */
  static ExportFormat of(String asked, Target target) throws ProblemException {
    if (!asked.isEmpty()) {
      return Values.choice("--to", asked, ExportFormat.class);
    }
    if (target.standardOutput()) {
      throw ProblemException.of(CliProblem.FORMAT_MISSING, Values.choices(ExportFormat.class));
    }
    String name = target.name().toLowerCase(Locale.ROOT);
    for (ExportFormat format : values()) {
      if (name.endsWith("." + Values.word(format))) {
        return format;
      }
    }
    throw ProblemException.of(
        CliProblem.FORMAT_UNKNOWN, target.name(), Values.choices(ExportFormat.class));
  }
}
