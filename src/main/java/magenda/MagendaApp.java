package magenda;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import magenda.Foundation.WhatWasRead;
import magenda.cli.MagendaCommand;
import magenda.diagnostics.ProgramInfo;
import magenda.instance.Inbox;
import magenda.instance.Instance;
import magenda.instance.Listener;
import magenda.settings.PlatformFolders;
import magenda.settings.SettingsStore;
import magenda.ui.kit.Appearance;
import magenda.ui.kit.Dialogs;
import magenda.ui.kit.Failures;
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
   * @param instance this start of the program among others, for which it is to listen
   * @param files to be opened in it; the first one is
   */
  static void open(Instance instance, List<Path> files) {
    FOUNDATION.complete(new Foundation(PlatformFolders.ofProcess(), instance, files));
    launch(MagendaApp.class);
  }

  /** Listens before the window is there: other starts wait for it. */
  @Override
  public void init() {
    foundation.instance().listen(inbox).ifPresent(begun -> listener = begun);
  }

  @Override
  public void start(Stage stage) {
    ProgramInfo program = ProgramInfo.ofRuntime();
    try {
      open(stage, program);
    } catch (RuntimeException | Error e) {
      stage.setScene(new Scene(new Pane())); // a dialog stands over one
      Appearance.LIGHT.applyBase();
      Dialogs dialogs = new FxDialogs(stage, LANGUAGE, () -> Appearance.LIGHT, () -> null);
      failures(dialogs, program).showFailedStart(e);
      System.exit(MagendaCommand.REFUSED);
    }
  }

  private Failures failures(Dialogs dialogs, ProgramInfo program) {
    return new Failures(dialogs, LANGUAGE, foundation.clock(), program);
  }

  private void open(Stage stage, ProgramInfo program) {
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, error) -> foundation.troubles().tellMistake(error));
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
                  foundation.troubles().tellThrough(dialogs, failures(dialogs, program), LANGUAGE);
                  return dialogs;
                },
                program,
                foundation.folders()),
            read.beginning());
    fonts.join();
    window.show(this::usable);
  }

  private void usable() {
    Logger.getLogger(MagendaApp.class.getName()).info("The window is ready");
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
