package magenda.ui.main;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import magenda.diagnostics.ProgramInfo;
import magenda.diagnostics.ZoneRules;
import magenda.document.ScheduleDocument;
import magenda.instance.Inbox;
import magenda.settings.PlatformFolders;
import magenda.settings.Settings;
import magenda.settings.Theme;
import magenda.testing.AnsweringDialogs;
import magenda.ui.kit.Appearance;
import magenda.workspace.Beginning;
import magenda.workspace.Places;
import magenda.workspace.Recovery;
import magenda.workspace.Workspace;

/** The whole window over a folder of a test, on 14 July 2021 with a reader in Fiji. */
final class OpenWindow implements AutoCloseable {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2021-07-14T09:00:00Z"), ZoneOffset.UTC);

  private static final ProgramInfo PROGRAM =
      new ProgramInfo(
          "test",
          "25",
          Optional.empty(),
          "Linux",
          new ZoneRules("2021a", Optional.of(LocalDate.of(2021, 1, 24))));

  final AnsweringDialogs dialogs;
  final Settings settings = new Settings();
  final Inbox inbox = new Inbox();
  final Background background = new Background();
  final Workspace workspace;
  final MainStage main;
  private final Stage stage;
  private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
  private final Recovery recovery;

  /**
   * A window, shown with the example, or with files.
   *
   * @param folder where recovery copies go
   */
  OpenWindow(Stage stage, Path folder, Path... files) {
    this(stage, new AnsweringDialogs(), new Places(List.of()), folder, files);
  }

  /**
   * A window, shown with the example, or with files.
   *
   * @param dialogs that may be asked at once
   * @param places where files are not kept
   * @param folder where recovery copies go
   */
  OpenWindow(Stage stage, AnsweringDialogs dialogs, Places places, Path folder, Path... files) {
    this(stage, dialogs, places, folder, Beginning.of(List.of(files), List.of(), places));
  }

  /** A window, shown with what it is to begin with. */
  OpenWindow(
      Stage stage, AnsweringDialogs dialogs, Places places, Path folder, Beginning beginning) {
    this.stage = stage;
    this.dialogs = dialogs;
    Appearance.loadFonts();
    settings.themeProperty().set(Theme.LIGHT);
    settings.readerZoneProperty().set(ZoneId.of("Pacific/Fiji"));
    recovery =
        new Recovery(folder.resolve("data"), executor, CLOCK, Duration.ofMillis(50), problem -> {});
    workspace = new Workspace(settings, recovery, places, CLOCK, executor, Platform::runLater);
    main =
        new MainStage(
            stage,
            new MainStage.Services(
                settings,
                workspace,
                recovery,
                inbox,
                background,
                CLOCK,
                ZoneOffset.UTC,
                Locale.ENGLISH,
                look -> dialogs,
                PROGRAM,
                new PlatformFolders(
                    folder.resolve("config"), folder.resolve("data"), folder.resolve("log"))),
            beginning);
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(1000);
    stage.setHeight(900);
    main.show(() -> {});
  }

  ScheduleDocument document() {
    return workspace.current().document();
  }

  /** Chooses an item of the menu by its words. */
  void choose(String item) {
    MenuBar bar = (MenuBar) stage.getScene().getRoot().lookup("#menu");
    bar.getMenus().stream()
        .flatMap(OpenWindow::items)
        .filter(found -> item.equals(words(found)))
        .findFirst()
        .orElseThrow()
        .fire();
  }

  /** What is read on an item, without the mark of its letter. */
  private static String words(MenuItem item) {
    return Objects.requireNonNullElse(item.getText(), "").replaceAll("_(.)", "$1");
  }

  private static Stream<MenuItem> items(MenuItem item) {
    return item instanceof Menu menu
        ? menu.getItems().stream().flatMap(OpenWindow::items)
        : Stream.of(item);
  }

  /** Does long work at once, unless a test holds it. */
  static final class Background implements Executor {

    private final List<Runnable> held = new ArrayList<>();
    private boolean holding;

    @Override
    public void execute(Runnable work) {
      if (holding) {
        held.add(work);
      } else {
        work.run();
      }
    }

    void hold() {
      holding = true;
    }

    void release() {
      holding = false;
      held.forEach(Runnable::run);
    }
  }

  @Override
  public void close() {
    workspace.close();
    recovery.close();
    executor.shutdownNow();
  }
}
