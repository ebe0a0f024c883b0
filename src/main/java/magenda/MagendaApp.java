package magenda;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
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

  /**
   * When the memory is given back that only the start needed, above all for the pictures of the
   * first frames. By itself the collector would come to it only once the heap is full, which may
   * take hours of work; and this soon after the start nobody feels that it stops the window for
   * some 50 ms.
   */
  private static final long GIVE_BACK_AFTER_SECONDS = 2;

  /** How long the window waits for the schedule to begin with. */
  private static final Duration WAIT_FOR_FILE = Duration.ofSeconds(2);

  /** Static because JavaFX makes the application itself, while the foundation is being laid. */
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
    // beside the start of JavaFX, which takes longer
    FOUNDATION.completeAsync(
        () -> lay(instance, files), Thread.ofPlatform().daemon().name("magenda-foundation")::start);
    launch(MagendaApp.class);
  }

  private static Foundation lay(Instance instance, List<Path> files) {
    Foundation foundation = new Foundation(PlatformFolders.ofProcess(), instance, files);
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, error) -> foundation.troubles().tellMistake(error));
    return foundation;
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
      openWindow(stage, program);
    } catch (RuntimeException | Error e) {
      List<Path> notOpened = giveUpOpening();
      stage.setScene(new Scene(new Pane())); // a dialog stands over one
      Appearance.LIGHT.applyBase();
      Dialogs dialogs = new FxDialogs(stage, LANGUAGE, () -> Appearance.LIGHT, () -> null);
      Failures failures = new Failures(dialogs, LANGUAGE, foundation.clock(), program);
      foundation.troubles().tellThrough(Platform::runLater, dialogs, failures, LANGUAGE);
      failures.showFailedStart(e, notOpened);
      System.exit(MagendaCommand.REFUSED);
    }
  }

  private void openWindow(Stage stage, ProgramInfo program) {
    CompletableFuture<Void> fonts =
        CompletableFuture.runAsync(Appearance::loadFonts, foundation.background());
    SettingsStore preferences = foundation.settings();
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
                foundation.clock().getZone(),
                LANGUAGE,
                look ->
                    new FxDialogs(
                        stage, LANGUAGE, look, preferences.settings().lastFolderProperty()::get),
                program,
                foundation.folders()),
            foundation.beginning(WAIT_FOR_FILE));
    foundation
        .troubles()
        .tellThrough(Platform::runLater, window.dialogs(), window.failures(), LANGUAGE);
    fonts.join();
    window.show(this::usable);
  }

  private void usable() {
    Logger.getLogger(MagendaApp.class.getName()).info("The window is ready");
    if (Rehearsal.isOne()) {
      Platform.exit();
    } else {
      CompletableFuture.delayedExecutor(
              GIVE_BACK_AFTER_SECONDS, TimeUnit.SECONDS, foundation.background())
          .execute(System::gc);
    }
  }

  /** Leaves other starts to themselves; gives the files that were to be opened in this one. */
  private List<Path> giveUpOpening() {
    endListening();
    foundation.instance().close(); // they need not wait until the error was read
    return Stream.concat(foundation.files().stream(), inbox.close().stream()).distinct().toList();
  }

  private void endListening() {
    if (listener != null) {
      listener.close();
    }
  }

  @Override
  public void stop() {
    endListening();
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
