package magenda;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import magenda.Foundation.WhatWasRead;
import magenda.instance.Inbox;
import magenda.instance.Listener;
import magenda.settings.PlatformFolders;
import magenda.settings.SettingsStore;
import magenda.ui.kit.Appearance;
import magenda.ui.kit.Dialogs;
import magenda.ui.kit.FxDialogs;
import magenda.ui.main.MainStage;
import magenda.workspace.Recovery;
import magenda.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * The window as a program: makes the parts, hands them to each other, and ends them in the reverse
 * order.
 */
public final class MagendaApp extends Application {

  private static final Logger LOG = Logger.getLogger(MagendaApp.class.getName());
  private static final Locale LANGUAGE = Locale.ENGLISH;

  private static final Duration COPY_AFTER_EDIT = Duration.ofSeconds(2);

  /** Static because JavaFX makes the application itself, when the foundation is already laid. */
  private static final CompletableFuture<Foundation> FOUNDATION = new CompletableFuture<>();

  private final Foundation foundation = FOUNDATION.join();
  private final Inbox inbox = new Inbox();
  private @Nullable Listener listener;
  private @Nullable SettingsStore settings;
  private @Nullable Recovery recovery;
  private @Nullable Workspace workspace;

  /** Made by JavaFX. */
  public MagendaApp() {}

  /**
   * Opens the window and returns when it is closed.
   *
   * @param socket where it is to listen for other starts of the program; empty if it is not to
   * @param files to be opened in it; the first one is
   */
  static void open(Optional<Path> socket, List<Path> files) {
    PlatformFolders folders = Launcher.folders();
    FOUNDATION.complete(Foundation.begin(folders, socket, files));
    LogFile.begin(folders.data().resolve("log"));
    launch(MagendaApp.class);
  }

  /** Listens before the window is there: other starts wait for it. */
  @Override
  public void init() {
    foundation.socket().ifPresent(socket -> listener = new Listener(socket, inbox));
  }

  @Override
  public void start(Stage stage) {
    CompletableFuture<Void> fonts =
        CompletableFuture.runAsync(Appearance::loadFonts, foundation.background());
    WhatWasRead read = foundation.read();
    SettingsStore preferences = read.settings();
    Recovery copies =
        new Recovery(
            foundation.folders().data(),
            foundation.background(),
            foundation.clock(),
            COPY_AFTER_EDIT,
            foundation.troubles());
    Workspace work =
        new Workspace(
            preferences.settings(),
            copies,
            foundation.places(),
            foundation.clock(),
            foundation.background(),
            Platform::runLater);
    settings = preferences;
    recovery = copies;
    workspace = work;
    MainStage window =
        new MainStage(
            stage,
            new MainStage.Services(
                preferences.settings(),
                work,
                copies,
                inbox,
                foundation.background(),
                foundation.clock(),
                ZoneId.systemDefault(),
                LANGUAGE,
                look -> {
                  Dialogs dialogs =
                      new FxDialogs(
                          stage, LANGUAGE, look, preferences.settings().lastFolderProperty()::get);
                  foundation.troubles().tellThrough(dialogs, LANGUAGE);
                  return dialogs;
                },
                ResourceBundle.getBundle("magenda.build", Locale.ROOT).getString("version")),
            read.beginning());
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, error) -> Platform.runLater(() -> window.tellMistake(error)));
    fonts.join();
    window.show(this::usable);
  }

  private void usable() {
    LOG.info("The window is ready");
    if (Rehearsal.isOne()) {
      Platform.exit();
    }
  }

  @Override
  public void stop() {
    if (listener != null) {
      listener.close();
    }
    if (workspace != null) {
      workspace.close();
    }
    if (recovery != null) {
      recovery.close();
    }
    if (settings != null) {
      settings.close();
    }
    foundation.background().shutdown();
  }
}
