package magenda.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import magenda.document.History;
import magenda.document.ScheduleDocument;
import magenda.file.Fingerprint;
import magenda.problem.Problem;
import magenda.problem.ProblemException;
import magenda.schedule.Schedule;
import magenda.settings.Settings;
import magenda.store.RecoveryCopy;
import magenda.store.ScheduleFile;
import magenda.workspace.SaveResult.ChangedOnDisk;
import magenda.workspace.SaveResult.Failed;
import magenda.workspace.SaveResult.NeedsPlace;
import magenda.workspace.SaveResult.Saved;

/**
 * The one document that a window shows: opens it, saves it, and minds its file and its recovery
 * copy meanwhile. Whatever is opened takes the place of what was open before; whether that may be
 * given up is asked beforehand, by whoever calls.
 *
 * <p>Not safe for use by several threads: the user interface uses it from its own, all but {@link
 * #load}.
 */
public final class Workspace implements AutoCloseable {

  private static final Duration LOOK = Duration.ofSeconds(2);

  private final Settings settings;
  private final Recovery recovery;
  private final Places places;
  private final Clock clock;
  private final Executor userInterface;
  private final FileWatch watch;
  private final ReadOnlyObjectWrapper<OpenDocument> current;
  private RecoveryKeeper keeper;
  private boolean closed;

  /**
   * A workspace with a new document.
   *
   * @param settings where recent files are remembered
   * @param recovery keeps copies; stays the caller's
   * @param places knows where files are not kept
   * @param clock gives the time of edits
   * @param executor looks after the file; stays the caller's
   * @param userInterface runs what concerns the user interface in its thread
   */
  public Workspace(
      Settings settings,
      Recovery recovery,
      Places places,
      Clock clock,
      ScheduledExecutorService executor,
      Executor userInterface) {
    this.settings = settings;
    this.recovery = recovery;
    this.places = places;
    this.clock = clock;
    this.userInterface = userInterface;
    this.watch = new FileWatch(executor, userInterface, LOOK);
    OpenDocument first = documentOf(empty(), new Origin.Unsaved(Origin.Kind.NEW, ""));
    this.current = new ReadOnlyObjectWrapper<>(first);
    this.keeper = recovery.keep(first, userInterface);
  }

  /** What is open. */
  public OpenDocument current() {
    return current.get();
  }

  /** What is open. */
  public ReadOnlyObjectProperty<OpenDocument> currentProperty() {
    return current.getReadOnlyProperty();
  }

  // ---- opening

  /** Begins an empty document. */
  public void newDocument() {
    become(documentOf(empty(), new Origin.Unsaved(Origin.Kind.NEW, "")));
  }

  /**
   * Reads a file, which changes nothing here yet. The one verb that any thread may use, because a
   * file can be large and its disk slow.
   *
   * @throws ProblemException with a {@link magenda.file.FileProblem} or {@link
   *     magenda.store.StoreProblem}
   */
  public LoadedFile load(Path file) throws ProblemException {
    return LoadedFile.read(file, places);
  }

  /** Opens a file that was read, or read again to give up what was edited here. */
  public void show(LoadedFile loaded) {
    remember(loaded.origin().path());
    become(documentOf(History.of(loaded.schedule(), true), loaded.origin()));
  }

  /** Opens a schedule that is in no file of its own, such as the example or an import. */
  public void openUnsaved(Schedule schedule, String name, Origin.Kind kind) {
    History history = History.of(schedule, kind == Origin.Kind.EXAMPLE);
    become(documentOf(history, new Origin.Unsaved(kind, name)));
  }

  /** Opens a document as it was when the program ended, with all that can be undone. */
  public void recover(FoundCopy copy) {
    RecoveryCopy content = copy.content();
    become(documentOf(StoredHistories.restored(content.history()), originOf(content)));
    if (keeper.flush()) {
      recovery.discard(copy);
    }
    watch.lookNow(true);
  }

  private void remember(Path file) {
    settings.addRecentFile(file);
    settings.lastFolderProperty().set(file.getParent());
  }

  private Origin originOf(RecoveryCopy copy) {
    Optional<Path> file = copy.file();
    Optional<Fingerprint> opened = copy.opened();
    if (file.isPresent() && opened.isPresent()) {
      return new Origin.Kept(file.get(), opened.get(), placeOf(file.get()), Optional.empty());
    }
    for (Origin.Kind kind : Origin.Kind.values()) {
      if (kind.name().equals(copy.kind())) {
        return new Origin.Unsaved(kind, copy.name());
      }
    }
    return new Origin.Unsaved(Origin.Kind.NEW, copy.name());
  }

  /** A file that is gone is not in a bad place for that. */
  private Optional<PlaceProblem> placeOf(Path file) {
    return Files.exists(file) ? places.problem(file) : Optional.empty();
  }

  private OpenDocument documentOf(History history, Origin origin) {
    return new OpenDocument(new ScheduleDocument(history, clock), origin);
  }

  private static History empty() {
    return History.of(Schedule.empty(UUID.randomUUID()), true);
  }

  private void become(OpenDocument next) {
    RecoveryKeeper former = keeper;
    keeper = recovery.keep(next, userInterface);
    former.close();
    watch.watch(next);
    current.set(next);
  }

  // ---- saving

  /**
   * Saves the document to its file, unless that has changed since, has a place where it cannot
   * stay, or does not exist yet.
   */
  public SaveResult save() {
    current().document().commitTyping();
    return switch (current().origin()) {
      case Origin.Unsaved unsaved -> needsPlace(placeProblem(unsaved.kind()), unsaved.name());
      case Origin.Kept kept when kept.notice().isPresent() ->
          new Failed(kept.notice().orElseThrow());
      case Origin.Kept kept when kept.place().isPresent() ->
          needsPlace(kept.place().orElseThrow(), kept.name());
      case Origin.Kept kept ->
          switch (watch.lookNow(true)) {
            case SAME -> write(kept.path());
            case CHANGED -> new ChangedOnDisk(kept.path(), false);
            case GONE -> new ChangedOnDisk(kept.path(), true);
          };
    };
  }

  /**
   * Saves the document to a file, which is from then on its own. What the file held before stays
   * beside it as a backup.
   */
  public SaveResult saveAs(Path file) {
    current().document().commitTyping();
    if (current().origin() instanceof Origin.Kept kept && kept.notice().isPresent()) {
      return new Failed(kept.notice().orElseThrow());
    }
    return write(file.toAbsolutePath().normalize());
  }

  /** Saves the document where it is although that is no place to keep it: the person chose it. */
  public SaveResult saveHere() {
    if (current().origin() instanceof Origin.Kept kept) {
      current().stays(kept.here());
    }
    return save();
  }

  /** A file beside that of the document, for saving without losing what another wrote there. */
  public Optional<Path> placeBeside() {
    return current().origin().file().map(FileName::beside);
  }

  /** A name for the file of the document, from its title and version. */
  public String suggestedName() {
    return FileName.of(current().document().schedule());
  }

  private SaveResult write(Path file) {
    Schedule schedule = current().document().schedule();
    try {
      Fingerprint written = ScheduleFile.write(file, schedule);
      current().savedAs(new Origin.Kept(file, written, Optional.empty(), Optional.empty()));
    } catch (ProblemException e) {
      return new Failed(e.problem());
    }
    watch.watch(current());
    current().document().markSaved(schedule);
    keepCopyNow();
    remember(file);
    return new Saved(file);
  }

  private NeedsPlace needsPlace(PlaceProblem reason, String name) {
    String suggestion =
        current().origin() instanceof Origin.Kept kept ? kept.name() : suggestedName();
    return new NeedsPlace(Problem.of(reason, name), suggestion);
  }

  private static PlaceProblem placeProblem(Origin.Kind kind) {
    return switch (kind) {
      case NEW -> PlaceProblem.NEW;
      case EXAMPLE -> PlaceProblem.EXAMPLE;
      case IMPORT -> PlaceProblem.IMPORT;
    };
  }

  // ---- meanwhile

  /** Looks at once whether the file has changed, as when the window gets the focus. */
  public DiskState checkDisk() {
    return watch.lookNow(false);
  }

  /**
   * Brings the recovery copy up to date at once, as before the computer is shut down.
   *
   * @return false if that failed, which is then told as the trouble of {@link Recovery}
   */
  public boolean keepCopyNow() {
    return keeper.flush();
  }

  /** Closes the document well: its recovery copy is removed. */
  @Override
  public void close() {
    if (!closed) {
      closed = true;
      watch.close();
      keeper.close();
    }
  }
}
