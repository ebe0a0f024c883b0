package magenda.instance;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes what other starts hand over into an inbox, in a thread of its own and one caller after the
 * other. A caller that says something else, or takes too long, is sent away; one that has gone
 * before it could be answered is not heard.
 */
public final class Listener implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Listener.class.getName());

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Path socket;
  private final Inbox inbox;
  private final Runnable failed;
  private final Duration patience;
  private @Nullable ServerSocketChannel server;
  private boolean closed;

  /**
   * Listens from now on. Only the instance that holds the lock does: it replaces a socket that was
   * left behind.
   *
   * @param failed called in any thread if nobody can be listened to, or no longer
   */
  Listener(Path socket, Inbox inbox, Runnable failed) {
    this(socket, inbox, failed, PATIENCE);
  }

  Listener(Path socket, Inbox inbox, Runnable failed, Duration patience) {
    this.socket = socket;
    this.inbox = inbox;
    this.failed = failed;
    this.patience = patience;
    Thread.ofPlatform().daemon().name("magenda-instance").start(this::listen);
  }

  private void listen() {
    try (ServerSocketChannel channel = open()) {
      while (channel.isOpen()) {
        serve(channel.accept());
      }
    } catch (ClosedChannelException e) {
      // the program ends
    } catch (IOException | UnsupportedOperationException e) {
      LOG.log(Level.WARNING, "Other starts of the program open windows of their own", e);
      close();
      failed.run();
    }
  }

  private synchronized ServerSocketChannel open() throws IOException {
    ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    if (closed) {
      channel.close();
    } else {
      Files.deleteIfExists(socket);
      channel.bind(UnixDomainSocketAddress.of(socket));
      server = channel;
    }
    return channel;
  }

  private void serve(SocketChannel caller) {
    try (caller;
        TimedChannel timed = new TimedChannel(caller, patience)) {
      int length = timed.read(Integer.BYTES).getInt();
      if (length < 0 || length > Message.LONGEST) {
        return;
      }
      List<Path> files = Message.decode(timed.read(length));
      // one that has lost its patience opens them itself
      if (!timed.ended() && inbox.put(files)) {
        timed.write(ByteBuffer.wrap(new byte[] {Message.TAKEN}));
      }
    } catch (CharacterCodingException e) {
      LOG.log(Level.INFO, "A caller was not understood", e);
    } catch (IOException e) {
      LOG.log(Level.INFO, "A caller went away or took too long: {0}", e.toString());
    }
  }

  /** Listens no more and removes the socket. Comes before the lock is let go. */
  @Override
  public synchronized void close() {
    closed = true;
    if (server != null) {
      try (ServerSocketChannel _ = server) {
        Files.deleteIfExists(socket);
      } catch (IOException e) {
        LOG.log(Level.INFO, "The socket stays until the next start replaces it", e);
      }
      server = null;
    }
  }
}
