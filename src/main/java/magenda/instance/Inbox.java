package magenda.instance;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What other starts of the program have handed over and the window has not taken up yet. What is
 * put in is taken up, or given back where there will be no window. It takes nothing more from when
 * it is closed. Safe for use by several threads.
 */
public final class Inbox {

  private final Deque<List<Path>> waiting = new ArrayDeque<>();
  private Runnable listener = () -> {};
  private boolean closed;

  /** An empty one. */
  public Inbox() {}

  /**
   * Keeps the files of another start until they are taken up.
   *
   * @param files absolute; none if the window is only to come to the front
   * @return false if it is closed, and so another instance has to open them
   */
  public synchronized boolean put(List<Path> files) {
    if (closed) {
      return false;
    }
    waiting.add(List.copyOf(files));
    listener.run();
    return true;
  }

  /**
   * Has a listener told of what comes, and now if something is there already.
   *
   * @param listener called in any thread; must not wait
   */
  public synchronized void whenFilled(Runnable listener) {
    this.listener = listener;
    if (!waiting.isEmpty()) {
      listener.run();
    }
  }

  /** Takes what came first; empty where nothing waits. */
  public synchronized Optional<List<Path>> next() {
    return Optional.ofNullable(waiting.poll());
  }

  /** Closes it, unless something waits to be taken up. */
  public synchronized boolean closeIfEmpty() {
    closed |= waiting.isEmpty();
    return closed;
  }

  /** Closes it and gives back the files that waited, which nobody takes up any more. */
  public synchronized List<Path> close() {
    closed = true;
    List<Path> left = waiting.stream().flatMap(List::stream).toList();
    waiting.clear();
    return left;
  }
}
