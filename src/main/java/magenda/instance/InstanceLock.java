package magenda.instance;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * An empty file that one program at a time has locked. The system lets go of the lock when the
 * program ends, however it ends: what a crash leaves behind is a file that is not locked.
 *
 * <p>The file stays when it is let go. If it were deleted, a start that had opened it before could
 * lock it without a name, while another makes and locks a new file of that name, and both would
 * believe to be the only one. Nor may the program that holds it open it a second time: on Unix,
 * closing a file gives up all locks that the process has on it.
 */
final class InstanceLock implements AutoCloseable {

  private final FileChannel channel;

  private InstanceLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Locks a file, which is made if need be; empty if another program has it.
   *
   * @throws IOException if files cannot be locked there
   */
  static Optional<InstanceLock> attempt(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, CREATE, WRITE);
    boolean held = false;
    try {
      held = channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      // by this very process, which is as good as by another
    } finally {
      if (!held) {
        channel.close();
      }
    }
    return held ? Optional.of(new InstanceLock(channel)) : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
