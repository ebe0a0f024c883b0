package magenda;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import magenda.instance.Inbox;
import magenda.instance.Listener;
import magenda.problem.Problem;
import magenda.settings.PlatformFolders;
import magenda.settings.SettingsStore;
import magenda.ui.kit.Appearance;
import magenda.ui.kit.Dialogs;
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

  /** The name of the parameter with the socket: JavaFX, which makes this object, hands on words. */
  private static final String SOCKET = "socket";

  private static final Duration COPY_AFTER_EDIT = Duration.ofSeconds(2);

  private final ScheduledExecutorService background =
      Executors.newScheduledThreadPool(
          2, Thread.ofPlatform().daemon().name("magenda-background-", 0).factory());
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
    LogFile.begin(Launcher.folders().data().resolve("log"));
    List<String> arguments = new ArrayList<>();
    socket.ifPresent(place -> arguments.add("--" + SOCKET + "=" + place));
    files.forEach(file -> arguments.add(file.toString()));
    launch(MagendaApp.class, arguments.toArray(String[]::new));
  }

  /** Listens before the window is there: other starts wait for it. */
  @Override
  public void init() {
    String socket = getParameters().getNamed().get(SOCKET);
    if (socket != null) {
      listener = new Listener(Path.of(socket), inbox);
    }
  }

  @Override
  public void start(Stage stage) {
    PlatformFolders folders = Launcher.folders();
    Clock clock = Clock.system(ZoneId.systemDefault());
    Troubles troubles = new Troubles();
    SettingsStore preferences = new SettingsStore(folders.config(), background, troubles);
    Recovery copies = new Recovery(folders.data(), background, clock, COPY_AFTER_EDIT, troubles);
    Workspace work =
        new Workspace(
            preferences.settings(),
            copies,
            Places.of(Launcher::property),
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
                inbox,
                background,
                clock,
                ZoneId.systemDefault(),
                LANGUAGE,
                look -> {
                  Dialogs dialogs =
                      new FxDialogs(
                          stage, LANGUAGE, look, preferences.settings().lastFolderProperty()::get);
                  troubles.tellThrough(dialogs);
                  return dialogs;
                },
                ResourceBundle.getBundle("magenda.build", Locale.ROOT).getString("version")));
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, error) -> Platform.runLater(() -> window.tellMistake(error)));
    window.show(getParameters().getUnnamed().stream().map(Path::of).toList());
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
    background.shutdown();
  }

  /**
   * Tells in the window what went wrong beside the work: what came before the window is told when
   * it is there.
   */
  private static final class Troubles implements Consumer<Problem> {

    private final Sentences sentences = new Sentences(LANGUAGE);
    private final List<Problem> waiting = new ArrayList<>();
    private @Nullable Dialogs dialogs;

    @Override
    public void accept(Problem problem) {
      Platform.runLater(() -> tell(problem));
    }

    void tellThrough(Dialogs window) {
      dialogs = window;
      waiting.forEach(this::tell);
      waiting.clear();
    }

    private void tell(Problem problem) {
      if (dialogs == null) {
        waiting.add(problem);
      } else {
        dialogs.notice(sentences.of(problem));
      }
    }
  }
}
