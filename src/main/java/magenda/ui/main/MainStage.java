package magenda.ui.main;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import magenda.diagnostics.ProgramInfo;
import magenda.document.ScheduleDocument;
import magenda.instance.Inbox;
import magenda.schedule.Schedule;
import magenda.settings.PlatformFolders;
import magenda.settings.Settings;
import magenda.settings.Theme;
import magenda.ui.kit.ActionFactory;
import magenda.ui.kit.Appearance;
import magenda.ui.kit.BackgroundTasks;
import magenda.ui.kit.Dialogs;
import magenda.ui.kit.Dialogs.Choice;
import magenda.ui.kit.Failures;
import magenda.ui.kit.UiContext;
import magenda.wording.Texts;
import magenda.workspace.Beginning;
import magenda.workspace.FoundCopy;
import magenda.workspace.OpenDocument;
import magenda.workspace.Recovery;
import magenda.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * The window of the program: built once from the services below, and closed when they are to end.
 */
public final class MainStage {

  /**
   * What the window stands on.
   *
   * @param inbox what other starts of the program hand over
   * @param background runs long work
   * @param systemZone the zone of the computer, for a reader who chose none
   * @param dialogs how to ask, over a window of a given look
   * @param program which program it is, and on what it runs
   * @param folders where it keeps its own files
   */
  public record Services(
      Settings settings,
      Workspace workspace,
      Recovery recovery,
      Inbox inbox,
      Executor background,
      Clock clock,
      ZoneId systemZone,
      Locale locale,
      Function<Supplier<Appearance>, Dialogs> dialogs,
      ProgramInfo program,
      PlatformFolders folders) {}

  private final Stage stage;
  private final Services services;
  private final Texts texts;
  private final UiContext context;
  private final Failures failures;
  private final Opening opening;
  private final FileController files;
  private final FileActions actions;
  private final MainWindow window;
  private final ZoneRulesNotice zoneRules;
  private final Beginning beginning;
  private final StagePlace place;
  private final HandedOverFiles handedOver;
  private @Nullable ChecksRunner checks;

  /**
   * Builds the window, not yet shown.
   *
   * @param beginning what is shown in it first; the example, if that is nothing
   */
  public MainStage(Stage stage, Services services, Beginning beginning) {
    this.stage = stage;
    this.services = services;
    Locale locale = services.locale();
    Settings settings = services.settings();
    Workspace workspace = services.workspace();
    texts = Texts.of(MainStage.class, locale);
    StackPane root = new StackPane();
    place = new StagePlace(settings.windowProperty());
    Scene scene = new Scene(root, place.size().getWidth(), place.size().getHeight());
    AppearanceSwitch look = new AppearanceSwitch(settings.themeProperty(), scene);
    SimpleObjectProperty<ZoneId> readerZone = new SimpleObjectProperty<>(services.systemZone());
    readerZone.bind(settings.readerZoneProperty().orElse(services.systemZone()));
    context =
        new UiContext(
            locale, services.clock(), readerZone, services.dialogs().apply(look::appearance));
    ObservableValue<OpenDocument> shown = workspace.currentProperty();
    ObservableValue<ScheduleDocument> document = shown.map(OpenDocument::document);
    BackgroundTasks tasks = new BackgroundTasks(services.background());
    failures = new Failures(context.dialogs(), locale, services.clock(), services.program());
    opening =
        new Opening(
            tasks, context.dialogs().askingProperty(), this::refuseWaiting, this::tellNotOpened);
    files = new FileController(workspace, context, opening, failures, this::commitEditors);
    this.beginning = beginning;
    beginning
        .loaded()
        .ifPresentOrElse(
            workspace::show, beginning.later().isEmpty() ? files::showExample : () -> {});
    ActionFactory factory = new ActionFactory(texts);
    actions =
        new FileActions(
            factory,
            files,
            new ImportController(texts, context, opening, failures, files),
            new ExportController(
                document, context, tasks, failures, files::withoutEnding, this::commitEditors),
            new RowController(document, context, failures),
            settings.recentFiles(),
            this::quit);
    handedOver =
        new HandedOverFiles(
            services.inbox(),
            context.dialogs().askingProperty(),
            this::toFront,
            actions::openFirst,
            files::tellNotOpened);
    zoneRules = new ZoneRulesNotice(services.program().zoneRules(), settings, context);
    Banner banner = new Banner();
    DocumentStatus status = new DocumentStatus(shown, services.clock(), locale);
    window =
        new MainWindow(
            new MainWindow.Model<>(
                document,
                status.originProperty(),
                status.savedProperty(),
                settings.readerZoneProperty()::set,
                settings.themeProperty(),
                List.of(Theme.values())),
            context,
            tasks,
            new PaneLayout(settings),
            actions,
            new HelpActions(factory, texts, context, services.program(), services.folders()),
            banner);
    new DiskWatcher(shown, banner, files, locale);
    root.getChildren().add(window.view());
    checks = new ChecksRunner(document.getValue(), services.background());
    document.addListener(
        (observable, old, now) -> checks = new ChecksRunner(now, services.background()));
    nameStage(document);
    place.place(stage);
    stage.setScene(scene);
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          quit();
        });
    stage
        .focusedProperty()
        .addListener(
            (observable, old, now) -> {
              if (now) {
                workspace.checkDisk();
              }
            });
  }

  /**
   * Shows the window: offers what a run before left behind, tells why the schedule to begin with
   * could not be read, and opens what was not read beforehand.
   *
   * @param drawn is run once when all of it was drawn for the first time
   */
  public void show(Runnable drawn) {
    FirstFrame.then(
        stage.getScene(),
        () -> {
          drawn.run();
          giveIcons(); // reading pictures takes time, and the desktop takes them later too
          zoneRules.tellOnceIfOld();
        });
    stage.show();
    Platform.runLater(handedOver::begin);
    if (offerRecovery()) {
      if (!beginning.wanted().isEmpty()) {
        files.tellNotOpened(beginning.wanted());
      }
      return;
    }
    List<Path> wanted = beginning.wanted();
    if (wanted.size() > 1) {
      files.tellNotOpened(wanted.subList(1, wanted.size()));
    }
    beginning.failure().ifPresent(failed -> files.tellNotOpened(failed.file(), failed.reason()));
    beginning.later().ifPresent(actions::openAny);
  }

  /** How the window asks and tells. */
  public Dialogs dialogs() {
    return context.dialogs();
  }

  /** How the window tells what failed. */
  public Failures failures() {
    return failures;
  }

  private boolean offerRecovery() {
    DateTimeFormatter time =
        DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", services.locale())
            .withZone(services.systemZone());
    for (FoundCopy copy : services.recovery().found()) {
      String name = copy.name().isBlank() ? texts.get("title.untitled") : copy.name();
      Optional<Integer> answer =
          context
              .dialogs()
              .choose(
                  texts.get("recovery.title"),
                  texts.get("recovery.question", name, time.format(copy.written())),
                  List.of(choice("recovery.restore"), choice("recovery.discard")));
      if (answer.equals(Optional.of(0))) {
        services.workspace().recover(copy);
        return true;
      }
      if (answer.equals(Optional.of(1))) {
        services.recovery().discard(copy);
      }
    }
    return false;
  }

  private void toFront() {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  private Choice choice(String key) {
    return new Choice(texts.get(key), texts.get(key + ".explanation"));
  }

  private void commitEditors() {
    window.commitEditors();
  }

  private void refuseWaiting() {
    handedOver.refuseWaiting();
  }

  private void tellNotOpened(List<Path> given) {
    files.tellNotOpened(given);
  }

  private void quit() {
    if (files.mayQuit() && handedOver.end()) {
      opening.stop();
      place.keep(stage);
      window.dispose();
      stage.close();
    }
  }

  private void nameStage(ObservableValue<ScheduleDocument> document) {
    ObservableValue<String> title =
        document.flatMap(ScheduleDocument::scheduleProperty).map(Schedule::title);
    ObservableValue<Boolean> unsaved = document.flatMap(ScheduleDocument::unsavedProperty);
    Runnable name =
        () ->
            stage.setTitle(
                texts.get(
                    unsaved.getValue() ? "window.title.unsaved" : "window.title",
                    title.getValue().isBlank() ? texts.get("title.untitled") : title.getValue()));
    title.addListener((observable, old, now) -> name.run());
    unsaved.addListener((observable, old, now) -> name.run());
    name.run();
  }

  private void giveIcons() {
    for (String size : List.of("16", "32", "48", "64", "128", "256")) {
      var icon = MainStage.class.getResource("/magenda/icon/magenda-" + size + ".png");
      if (icon != null) {
        stage.getIcons().add(new Image(icon.toExternalForm()));
      }
    }
  }
}
