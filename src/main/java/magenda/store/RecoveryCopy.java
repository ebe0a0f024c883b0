package magenda.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import magenda.file.Fingerprint;

/**
 * A document as it was being edited, kept for the case that the program ends before it is saved.
 *
 * @param kind where the document came from, as the name of a constant
 * @param name what the document was called on the screen
 * @param file the file it was opened from or saved to last
 * @param opened what that file held then
 * @param written when this copy was made
 * @param history the document with all states that undo and redo can reach
 */
public record RecoveryCopy(
    String kind,
    String name,
    Optional<Path> file,
    Optional<Fingerprint> opened,
    Instant written,
    StoredHistory history) {}
