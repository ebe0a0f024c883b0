package magenda.instance;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * This start of the program among those that are to share one window. It is one of three: the
 * running instance, which holds the lock until it is closed and is to {@linkplain #listen listen};
 * one that has handed its files over to that, and is to end; or one on its own, because the place
 * or the running instance failed it, which opens a window all the same.
 */
public final class Instance implements AutoCloseable {

  /** Also for the running instance to come so far that it listens. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final Duration PAUSE = Duration.ofMillis(20);

  private final @Nullable InstanceLock lock;
  private final @Nullable Path socket;
  private final boolean handedOver;

  private Instance(@Nullable InstanceLock lock, @Nullable Path socket, boolean handedOver) {
    this.lock = lock;
    this.socket = socket;
    this.handedOver = handedOver;
  }

  /** Becomes the running instance, or hands files over to it. */
  public static Instance begin(MeetingPlace place, List<Path> files) {
    return begin(place, files, PATIENCE);
  }

  /**
   * Tries both again and again: the running instance may only begin to listen, and then it answers,
   * or be about to end, and then this one follows it.
   */
  static Instance begin(MeetingPlace place, List<Path> files, Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    try {
      ByteBuffer message = Message.encode(files.stream().map(Path::toAbsolutePath).toList());
      for (long left = patience.toNanos(); left > 0; left = end - System.nanoTime()) {
        Optional<InstanceLock> lock = InstanceLock.attempt(place.lock());
        if (lock.isPresent()) {
          return new Instance(lock.get(), place.socket(), false);
        }
        if (handOver(message.rewind(), place.socket(), Duration.ofNanos(left))) {
          return new Instance(null, null, true);
        }
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    } catch (IOException | UnsupportedOperationException e) {
      // nothing is locked or no socket made here: no reason not to open a window
    }
    return alone();
  }

  /** An instance on its own. */
  public static Instance alone() {
    return new Instance(null, null, false);
  }

  private static boolean handOver(ByteBuffer message, Path socket, Duration limit) {
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        TimedChannel timed = new TimedChannel(channel, limit)) {
      timed.connect(UnixDomainSocketAddress.of(socket));
      timed.write(message);
      return timed.read(1).get() == Message.TAKEN;
    } catch (IOException e) {
      return false; // it does not listen yet, or no more, or has too much to do
    }
  }

  /** Whether the running instance has taken the files, and nothing is left to be done. */
  public boolean handedOver() {
    return handedOver;
  }

  /** Where this instance is to listen; empty unless it is the running one. */
  Optional<Path> socket() {
    return Optional.ofNullable(socket);
  }

  /**
   * Begins to listen, if this is the running instance. If it cannot, it gives that up, so that
   * other starts do not wait for it in vain.
   */
  public Optional<Listener> listen(Inbox inbox) {
    return socket().map(place -> new Listener(place, inbox, this::close));
  }

  /** Lets another start become the running instance. */
  @Override
  public void close() {
    if (lock != null) {
      try {
        lock.close();
      } catch (IOException e) {
        // the lock ends with this program in any case, in a moment
      }
    }
  }
}
