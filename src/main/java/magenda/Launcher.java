package magenda;

import magenda.cli.MagendaCommand;
import magenda.cli.Streams;

/**
 * Where the program starts: on the command line if a command or an option is given, else in the
 * window. Not a JavaFX application itself, so that a plain class path is enough and a command loads
 * nothing of JavaFX.
 */
public final class Launcher {

  private Launcher() {}

  public static void main(String[] args) {
    LogConfiguration.begin();
    if (!MagendaCommand.opensWindow(args)) {
      System.exit(MagendaCommand.run(Streams.ofProcess(), args));
    }
    try {
      MagendaApp.open(args);
    } catch (RuntimeException | Error e) {
      System.exit(MagendaCommand.windowFailed(Streams.ofProcess(), e));
    }
  }
}
