package magenda;

import magenda.cli.MagendaCommand;
import magenda.cli.Streams;
import magenda.problem.ProblemException;

/**
 * Where the program starts: on the command line if a command or an option is given, else in the
 * window. Not a JavaFX application itself, so that a plain class path is enough and a command loads
 * nothing of JavaFX.
 */
public final class Launcher {

  private Launcher() {}

  public static void main(String[] args) throws ProblemException {
    if (Rehearsal.isOne()) {
      MagendaApp.open(Rehearsal.begin());
    } else if (MagendaCommand.opensWindow(args)) {
      MagendaApp.open(args);
    } else {
      System.exit(MagendaCommand.run(Streams.ofProcess(), args));
    }
  }
}
