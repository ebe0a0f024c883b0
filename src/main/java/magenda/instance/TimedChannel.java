package magenda.instance;

import java.io.EOFException;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.InterruptedByTimeoutException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;

/** Connects, reads and writes for a limited time, however slow the other side is. */
final class TimedChannel implements AutoCloseable {

  private final SocketChannel channel;
  private final Selector selector;
  private final SelectionKey key;
  private final long end;

  /**
   * A connection, which does not wait from now on unless it is told to here.
   *
   * @param limit for all that is done on it together
   */
  TimedChannel(SocketChannel channel, Duration limit) throws IOException {
    this.channel = channel;
    end = System.nanoTime() + limit.toNanos();
    channel.configureBlocking(false);
    selector = Selector.open();
    key = channel.register(selector, 0);
  }

  /**
   * Connects, and waits for that where it is not done at once, as on Windows.
   *
   * @throws IOException if nobody listens there, or too many wait there already
   */
  void connect(UnixDomainSocketAddress address) throws IOException {
    boolean connected = channel.connect(address);
    while (!connected) {
      await(SelectionKey.OP_CONNECT);
      connected = channel.finishConnect();
    }
  }

  /**
   * Fills a buffer and makes it ready to be read.
   *
   * @throws IOException if the other side ends before, or takes too long
   */
  ByteBuffer read(int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length);
    while (buffer.hasRemaining()) {
      int count = channel.read(buffer);
      if (count < 0) {
        throw new EOFException();
      }
      if (count == 0) {
        await(SelectionKey.OP_READ);
      }
    }
    return buffer.flip();
  }

  /** Whether the other side has gone. All that it has to say was read before. */
  boolean ended() throws IOException {
    return channel.read(ByteBuffer.allocate(1)) < 0;
  }

  /**
   * Writes all of a buffer.
   *
   * @throws IOException if the other side does not take it, or takes too long
   */
  void write(ByteBuffer buffer) throws IOException {
    while (buffer.hasRemaining()) {
      if (channel.write(buffer) == 0) {
        await(SelectionKey.OP_WRITE);
      }
    }
  }

  private void await(int operation) throws IOException {
    long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
    if (left <= 0) {
      throw new InterruptedByTimeoutException();
    }
    key.interestOps(operation);
    selector.select(left);
    selector.selectedKeys().clear();
  }

  /** Leaves the connection open. */
  @Override
  public void close() throws IOException {
    selector.close();
  }
}
