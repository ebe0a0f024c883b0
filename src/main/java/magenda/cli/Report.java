package magenda.cli;

import java.io.PrintStream;
import magenda.problem.Problem;
import magenda.wording.Sentences;
import magenda.wording.Texts;

/** Says on the standard error what was done, and what is to be known of it. */
final class Report {

  private final PrintStream err;
  private final Sentences sentences;
  private final Texts texts;

  Report(Streams streams) {
    this.err = streams.err();
    this.sentences = new Sentences(streams.locale());
    this.texts = Texts.of(Report.class, streams.locale());
  }

  /** A line from the bundle of the command line. */
  void line(String key, Object... arguments) {
    say(texts.get(key, arguments));
  }

  /** The sentence of a problem. */
  void problem(Problem problem) {
    say(sentence(problem));
  }

  /** A line as it is. */
  void say(String line) {
    err.println(line);
  }

  String sentence(Problem problem) {
    return sentences.of(problem);
  }

  String text(String key, Object... arguments) {
    return texts.get(key, arguments);
  }
}
