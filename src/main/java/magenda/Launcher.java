package magenda;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import magenda.cli.MagendaCommand;
import magenda.cli.Streams;
import magenda.instance.Instance;
import magenda.instance.MeetingPlace;
import magenda.problem.ProblemException;
import magenda.settings.PlatformFolders;

/**
 * Where the program starts: on the command line if a command or an option is given, else in the
 * window. Not a JavaFX application itself, so that a plain class path is enough, and neither a
 * command nor a start that hands its files over to a window loads anything of JavaFX.
 */
public final class Launcher {

  private Launcher() {}

  public static void main(String[] args) throws ProblemException {
    LogConfiguration.begin();
    if (Rehearsal.isOfCommands(args)) {
      Rehearsal.runCommands();
      return;
    }
    if (Rehearsal.isOne()) {
      openWindow(List.of(Rehearsal.schedule()));
      return;
    }
    if (!MagendaCommand.opensWindow(args)) {
      System.exit(MagendaCommand.run(Streams.ofProcess(), args));
    }
    List<Path> files;
    try {
      files = MagendaCommand.files(args);
    } catch (InvalidPathException e) {
      System.exit(MagendaCommand.refuseName(Streams.ofProcess(), e.getInput()));
      return;
    }
    try {
      openWindow(files);
    } catch (RuntimeException | Error e) {
      System.exit(MagendaCommand.windowFailed(Streams.ofProcess(), e));
    }
  }

  private static void openWindow(List<Path> files) {
    try (Instance instance = instance(files)) {
      if (!instance.handedOver()) {
        MagendaApp.open(instance, files);
      }
    }
  }

  private static Instance instance(List<Path> files) {
    PlatformFolders folders = PlatformFolders.ofProcess();
    return MeetingPlace.find(
            List.of(folders.config(), folders.data()),
            folders.data(),
            System.getenv(),
            System::getProperty)
        .map(place -> Instance.begin(place, files))
        .orElseGet(Instance::alone);
  }
}
