package magenda;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import magenda.cli.MagendaCommand;
import magenda.diagnostics.ProgramInfo;
import magenda.problem.Problem;
import magenda.settings.PlatformFolders;
import magenda.settings.SettingsStore;
import magenda.ui.kit.Appearance;
import magenda.ui.kit.Dialogs;
import magenda.ui.kit.Failures;
import magenda.ui.kit.FxDialogs;
import magenda.ui.main.MainStage;
import magenda.wording.Sentences;
import magenda.workspace.Places;
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

  private final Troubles troubles = new Troubles();
  private final ScheduledExecutorService background = new BackgroundThreads(troubles::tellMistake);
  private @Nullable SettingsStore settings;
  private @Nullable Recovery recovery;
  private @Nullable Workspace workspace;

  /** Made by JavaFX. */
  public MagendaApp() {}

  /**
   * Opens the window and returns when it is closed.
   *
   * @param files to be opened in it; the first one is
   */
  static void open(String... files) {
    launch(MagendaApp.class, files);
  }

  private static @Nullable String property(@Nullable String name) {
    return name == null ? null : System.getProperty(name);
  }

  @Override
  public void start(Stage stage) {
    Clock clock = Clock.system(ZoneId.systemDefault());
    ProgramInfo program = ProgramInfo.ofRuntime();
    try {
      open(stage, clock, program);
    } catch (RuntimeException | Error e) {
      stage.setScene(new Scene(new Pane())); // a dialog stands over one
      Appearance.LIGHT.applyBase();
      Dialogs dialogs = new FxDialogs(stage, LANGUAGE, () -> Appearance.LIGHT, () -> null);
      new Failures(dialogs, LANGUAGE, clock, program).showFailedStart(e);
      System.exit(MagendaCommand.REFUSED);
    }
  }

  private void open(Stage stage, Clock clock, ProgramInfo program) {
    PlatformFolders folders = PlatformFolders.ofProcess();
    Thread.setDefaultUncaughtExceptionHandler((thread, error) -> troubles.tellMistake(error));
    SettingsStore preferences = new SettingsStore(folders.config(), background, troubles);
    Recovery copies = new Recovery(folders.data(), background, clock, COPY_AFTER_EDIT, troubles);
    Workspace work =
        new Workspace(
            preferences.settings(),
            copies,
            Places.of(MagendaApp::property),
            clock,
            background,
            Platform::runLater);
    settings = preferences;
    recovery = copies;
    workspace = work;
    Appearance.loadFonts();
    MainStage window =
        new MainStage(
            stage,
            new MainStage.Services(
                preferences.settings(),
                work,
                copies,
                background,
                clock,
                ZoneId.systemDefault(),
                LANGUAGE,
                look -> {
                  Dialogs dialogs =
                      new FxDialogs(
                          stage, LANGUAGE, look, preferences.settings().lastFolderProperty()::get);
                  troubles.tellThrough(dialogs, new Failures(dialogs, LANGUAGE, clock, program));
                  return dialogs;
                },
                program,
                folders));
    window.show(getParameters().getRaw().stream().map(Path::of).toList());
  }

  @Override
  public void stop() {
    if (workspace != null) {
      workspace.close();
    }
    if (recovery != null) {
      recovery.close();
    }
    if (settings != null) {
      settings.close();
    }
    background.shutdown();
  }

  /**
   * Tells in the window what went wrong beside the work: what came before the window is told when
   * it is there.
   */
  private static final class Troubles implements Consumer<Problem> {

    private final Sentences sentences = new Sentences(LANGUAGE);
    private final List<Consumer<Window>> waiting = new ArrayList<>();
    private @Nullable Window window;

    private record Window(Dialogs dialogs, Failures failures) {}

    @Override
    public void accept(Problem problem) {
      tell(there -> there.dialogs().notice(sentences.of(problem)));
    }

    void tellMistake(Throwable error) {
      tell(there -> there.failures().showMistake(error));
    }

    void tellThrough(Dialogs dialogs, Failures failures) {
      window = new Window(dialogs, failures);
      waiting.forEach(this::tell);
      waiting.clear();
    }

    private void tell(Consumer<Window> words) {
      Platform.runLater(
          () -> {
            if (window == null) {
              waiting.add(words);
            } else {
              words.accept(window);
            }
          });
    }
  }
}
