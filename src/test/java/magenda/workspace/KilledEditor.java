package magenda.workspace;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import magenda.settings.Settings;

/**
 * A program of its own that edits, saves and keeps copies as fast as it can, until it is killed. It
 * says what it has done when it has done it: {@code begin N}, {@code saved N}, {@code kept N},
 * where N is the number in the title.
 */
final class KilledEditor {

  private KilledEditor() {}

  /** Arguments: the file, the folder for data, a seed. */
  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[0]);
    Random random = new Random(Long.parseLong(arguments[2]));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    ScheduledExecutorService executor = Executors.newScheduledThreadPool(2);
    Recovery recovery =
        new Recovery(
            Path.of(arguments[1]),
            executor,
            Clock.systemUTC(),
            Duration.ofMillis(5),
            problem -> {
              throw new AssertionError(problem.toString());
            });
    Workspace workspace =
        new Workspace(
            new Settings(),
            recovery,
            new Places(List.of()),
            Clock.systemUTC(),
            executor,
            Runnable::run);
    List<FoundCopy> found = recovery.found();
    if (!found.isEmpty() && found.getFirst().fileUnchanged()) {
      workspace.recover(found.getFirst());
    } else if (Files.exists(file)) {
      workspace.show(workspace.load(file));
    } else {
      workspace.saveAs(file);
    }
    recovery.found().forEach(recovery::discard);
    int number = numberIn(workspace);
    out.println("begin " + number);
    while (true) {
      number++;
      String title = "State " + number;
      workspace.current().document().setDetails(details -> details.title(title));
      switch (random.nextInt(3)) {
        case 0 -> {
          SaveResult result = workspace.save();
          out.println((result instanceof SaveResult.Saved ? "saved " : result + " ") + number);
        }
        case 1 -> out.println((workspace.keepCopyNow() ? "kept " : "failed ") + number);
        default -> {}
      }
    }
  }

  static int numberIn(Workspace workspace) {
    return numberIn(workspace.current().document().schedule().title());
  }

  static int numberIn(String title) {
    return title.isEmpty() ? 0 : Integer.parseInt(title.substring("State ".length()));
  }
}
