package magenda;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import magenda.instance.Instance;
import magenda.settings.PlatformFolders;
import magenda.settings.SettingsStore;
import magenda.workspace.Beginning;
import magenda.workspace.Places;

/**
 * What the window stands on and what needs no JavaFX: laid while JavaFX starts, so that preferences
 * and the first schedule are read by the time there can be a window.
 */
final class Foundation {

  private final PlatformFolders folders;
  private final Instance instance;
  private final List<Path> files;
  private final Places places = Places.of(System::getProperty);
  private final Clock clock = Clock.system(ZoneId.systemDefault());
  private final Troubles troubles = new Troubles(clock);
  private final ScheduledExecutorService background = new BackgroundThreads(troubles::tellMistake);
  private final CompletableFuture<SettingsStore> settings;
  private final CompletableFuture<Beginning> beginning;

  /**
   * Begins to lay it for a window.
   *
   * @param instance this start of the program among others
   * @param files that it is to open
   */
  Foundation(PlatformFolders folders, Instance instance, List<Path> files) {
    this(folders, instance, files, Beginning::of);
  }

  /** Begins to lay it with another way to read. */
  Foundation(PlatformFolders folders, Instance instance, List<Path> files, Reading reading) {
    this.folders = folders;
    this.instance = instance;
    this.files = files;
    settings =
        CompletableFuture.supplyAsync(
            () -> new SettingsStore(folders.config(), background, troubles), background);
    beginning =
        settings.thenApplyAsync(
            store -> reading.read(files, store.settings().recentFiles(), places),
            Foundation::inThreadOfItsOwn);
  }

  /** How it is read what the window begins with. */
  @FunctionalInterface
  interface Reading {
    Beginning read(List<Path> wanted, List<Path> recent, Places places);
  }

  /** A disk that never answers does not take one of the background threads with it. */
  private static void inThreadOfItsOwn(Runnable work) {
    Thread.ofPlatform().daemon().name("magenda-beginning").start(work);
  }

  /** Waits for the preferences. */
  SettingsStore settings() {
    return settings.join();
  }

  /**
   * Waits for what the window begins with.
   *
   * @param limit how long the window may wait; after that it begins with what is not read yet
   */
  Beginning beginning(Duration limit) {
    Beginning unread = Beginning.unread(files, settings().settings().recentFiles());
    return beginning.completeOnTimeout(unread, limit.toNanos(), TimeUnit.NANOSECONDS).join();
  }

  PlatformFolders folders() {
    return folders;
  }

  Instance instance() {
    return instance;
  }

  /** The files that this start is to open. */
  List<Path> files() {
    return files;
  }

  Places places() {
    return places;
  }

  Clock clock() {
    return clock;
  }

  Troubles troubles() {
    return troubles;
  }

  ScheduledExecutorService background() {
    return background;
  }
}
