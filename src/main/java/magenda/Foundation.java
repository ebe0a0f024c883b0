package magenda;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import magenda.settings.PlatformFolders;
import magenda.settings.SettingsStore;
import magenda.workspace.Beginning;
import magenda.workspace.Places;
import org.jspecify.annotations.Nullable;

/**
 * What the window stands on and what needs no JavaFX: laid while JavaFX starts, so that preferences
 * and the first schedule are read by the time there can be a window.
 */
final class Foundation {

  private final PlatformFolders folders;
  private final Places places = Places.of(Foundation::property);
  private final Clock clock = Clock.system(ZoneId.systemDefault());
  private final Troubles troubles = new Troubles();
  private final ScheduledExecutorService background =
      Executors.newScheduledThreadPool(
          2, Thread.ofPlatform().daemon().name("magenda-background-", 0).factory());
  private final CompletableFuture<WhatWasRead> read;

  /**
   * What was read from the disk.
   *
   * @param settings the preferences
   * @param beginning what the window begins with
   */
  record WhatWasRead(SettingsStore settings, Beginning beginning) {}

  private Foundation(PlatformFolders folders, List<Path> files) {
    this.folders = folders;
    read = CompletableFuture.supplyAsync(() -> read(files), background);
  }

  /** Begins to lay it for a window that is to open files. */
  static Foundation begin(PlatformFolders folders, List<Path> files) {
    return new Foundation(folders, files);
  }

  /** Where programs keep their own files here. */
  static PlatformFolders platformFolders() {
    return PlatformFolders.of(System.getenv(), Foundation::property);
  }

  private static @Nullable String property(@Nullable String name) {
    return name == null ? null : System.getProperty(name);
  }

  private WhatWasRead read(List<Path> files) {
    SettingsStore settings = new SettingsStore(folders.config(), background, troubles);
    return new WhatWasRead(
        settings, Beginning.of(files, settings.settings().recentFiles(), places));
  }

  /** Waits for what is being read. */
  WhatWasRead read() {
    return read.join();
  }

  PlatformFolders folders() {
    return folders;
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
