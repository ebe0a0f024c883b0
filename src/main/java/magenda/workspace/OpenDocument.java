package magenda.workspace;

import java.time.Instant;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import magenda.document.ScheduleDocument;
import org.jspecify.annotations.Nullable;

/**
 * A document, where it comes from, and what became of its file.
 *
 * <p>Not safe for use by several threads: the user interface uses it from its own.
 */
public final class OpenDocument {

  private final ScheduleDocument document;
  private final ReadOnlyObjectWrapper<Origin> origin;
  private final ReadOnlyObjectWrapper<DiskState> disk = new ReadOnlyObjectWrapper<>(DiskState.SAME);
  private final ReadOnlyObjectWrapper<@Nullable Instant> copied = new ReadOnlyObjectWrapper<>();

  OpenDocument(ScheduleDocument document, Origin origin) {
    this.document = document;
    this.origin = new ReadOnlyObjectWrapper<>(origin);
  }

  /** The document. */
  public ScheduleDocument document() {
    return document;
  }

  /** Where it comes from; another one after it was saved elsewhere. */
  public Origin origin() {
    return origin.get();
  }

  /** Where it comes from; another one after it was saved elsewhere. */
  public ReadOnlyObjectProperty<Origin> originProperty() {
    return origin.getReadOnlyProperty();
  }

  /** What became of its file since it was read or written last, as far as was noticed. */
  public ReadOnlyObjectProperty<DiskState> diskProperty() {
    return disk.getReadOnlyProperty();
  }

  /** When its recovery copy was written; null while there is none, as all is saved. */
  public ReadOnlyObjectProperty<@Nullable Instant> copiedProperty() {
    return copied.getReadOnlyProperty();
  }

  /** True if it may be looked at, but not saved: a newer version of the program wrote it. */
  public boolean readOnly() {
    return origin() instanceof Origin.Kept kept && kept.notice().isPresent();
  }

  void savedAs(Origin.Kept kept) {
    origin.set(kept);
    disk.set(DiskState.SAME);
  }

  /** Takes the same file with another notion of its place. */
  void stays(Origin.Kept kept) {
    origin.set(kept);
  }

  void copiedAt(@Nullable Instant time) {
    copied.set(time);
  }

  void foundOnDisk(DiskState state) {
    disk.set(state);
    if (state != DiskState.SAME) {
      document.markUnsaved();
    }
  }
}
