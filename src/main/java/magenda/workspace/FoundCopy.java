package magenda.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import magenda.store.RecoveryCopy;

/**
 * A document that was being edited when the program ended, and not saved.
 *
 * @param place where the copy lies
 * @param content what it holds
 * @param saved when its file was written last; empty where it has none, or it is gone
 * @param fileUnchanged whether its file holds what it held when the copy was made; false where it
 *     has none
 */
public record FoundCopy(
    Path place, RecoveryCopy content, Optional<Instant> saved, boolean fileUnchanged) {

  static FoundCopy of(Path place, RecoveryCopy content) {
    Optional<Path> file = content.file();
    boolean unchanged =
        file.isPresent()
            && content
                .opened()
                .map(opened -> new DiskCheck(file.get(), opened).check(true))
                .filter(DiskState.SAME::equals)
                .isPresent();
    return new FoundCopy(place, content, file.flatMap(FoundCopy::timeOf), unchanged);
  }

  /** What the document was called; empty for a new one. */
  public String name() {
    return content.name();
  }

  /** When the copy was made. */
  public Instant written() {
    return content.written();
  }

  /** True if the copy holds more than the file, because nothing was saved to that since. */
  public boolean newerThanFile() {
    return fileUnchanged || saved.map(time -> time.isBefore(written())).orElse(true);
  }

  private static Optional<Instant> timeOf(Path file) {
    try {
      return Optional.of(Files.getLastModifiedTime(file).toInstant());
    } catch (IOException e) {
      return Optional.empty(); // it is gone, or its disk is
    }
  }
}
