package magenda;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
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
  private final Places places = Places.of(System::getProperty);
  private final Clock clock = Clock.system(ZoneId.systemDefault());
  private final Troubles troubles = new Troubles(clock);
  private final ScheduledExecutorService background = new BackgroundThreads(troubles::tellMistake);
  private final CompletableFuture<WhatWasRead> read;

  /**
   * What was read from the disk.
   *
   * @param settings the preferences
   * @param beginning what the window begins with
   */
  record WhatWasRead(SettingsStore settings, Beginning beginning) {}

  /**
   * Begins to lay it for a window.
   *
   * @param instance this start of the program among others
   * @param files that it is to open
   */
  Foundation(PlatformFolders folders, Instance instance, List<Path> files) {
    this.folders = folders;
    this.instance = instance;
    read = CompletableFuture.supplyAsync(() -> read(files), background);
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

  Instance instance() {
    return instance;
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
