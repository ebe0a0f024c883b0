package magenda.instance;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * A program of its own that is the running instance until it is killed. It says {@code running},
 * and then each list of files that is handed over to it.
 */
final class RunningInstance {

  private RunningInstance() {}

  /** Arguments: the lock file, the socket. */
  public static void main(String[] arguments) throws InterruptedException {
    MeetingPlace place = new MeetingPlace(Path.of(arguments[0]), Path.of(arguments[1]));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Inbox inbox = new Inbox();
    inbox.whenFilled(() -> inbox.next().ifPresent(out::println));
    try (Instance instance = Instance.begin(place, List.of());
        Listener _ = instance.listen(inbox).orElseThrow()) {
      out.println("running");
      new CountDownLatch(1).await();
    }
  }
}
