package magenda.ui.main;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.scene.control.Menu;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import magenda.chart.ZoomLevel;
import magenda.document.ScheduleDocument;
import magenda.schedule.Schedule;
import magenda.ui.kit.ActionFactory;
import magenda.ui.kit.BackgroundTasks;
import magenda.ui.kit.UiContext;
import magenda.wording.Texts;
import org.controlsfx.control.action.Action;

/** Puts menu, tools, panes and status together around the document that is shown. */
final class MainWindow {

  private static final KeyCombination REDO_TOO = KeyCombination.valueOf("Shortcut+Y");

  private static final double LEAST_UNDO_WIDTH = 150;

  /** Of the longest step that is shown. */
  private static final double MOST_UNDO_WIDTH = 400;

  private final Texts texts;
  private final UiContext context;
  private final PaneLayout layout;
  private final SearchBox search;
  private final MainView view;
  private final EditActions edit;
  private final ContextMenus menus;
  private final ReadOnlyObjectWrapper<DocumentPanes> panes;

  /**
   * What the window shows and what it can be told to do.
   *
   * @param document the document that is shown
   * @param origin where it comes from, in words, or empty for a file
   * @param saved whether it is saved and when, in words
   * @param chooseZone takes the reader's zone
   * @param theme the appearance that was chosen
   */
  record Model<T extends Enum<T>>(
      ObservableValue<ScheduleDocument> document,
      ObservableValue<String> origin,
      ObservableValue<String> saved,
      Consumer<ZoneId> chooseZone,
      ObjectProperty<T> theme,
      List<T> themes) {}

  MainWindow(
      Model<?> model,
      UiContext context,
      BackgroundTasks tasks,
      PaneLayout layout,
      FileActions files,
      HelpActions help,
      Banner banner) {
    this.context = context;
    this.layout = layout;
    texts = Texts.of(MainWindow.class, context.locale());
    ObservableValue<ScheduleDocument> document = model.document();
    ObservableValue<Schedule> schedule = document.flatMap(ScheduleDocument::scheduleProperty);
    search = new SearchBox(texts, schedule);
    panes = new ReadOnlyObjectWrapper<>(panesOf(document.getValue()));
    ActionFactory actions = new ActionFactory(texts);
    edit =
        new EditActions(
            actions,
            context.locale(),
            document,
            () -> panes.get().table().commands(),
            panes
                .flatMap(shown -> shown.table().commands().reorderableBinding())
                .map(movable -> !movable));
    Action find = actions.of("find", "Shortcut+F", null, search::focus);
    Action editTime =
        actions.of(
            "editTime",
            null,
            null,
            edit.nothingSelected,
            () ->
                document
                    .getValue()
                    .selection()
                    .primary()
                    .ifPresent(id -> panes.get().table().editTime(id)));
    ZoneChooser zones =
        new ZoneChooser(texts, context.clock(), schedule, context.readerZone(), model.chooseZone());
    Action readerZone = actions.of("readerZone", null, null, zones::open);
    ViewActions views = new ViewActions(texts);
    PanesZoom zoom = new PanesZoom();
    ToolLine tools =
        new ToolLine()
            .text(files.open)
            .text(files.save)
            .line()
            .framed(edit.add, "add-session")
            .node(views.zoom(zoom))
            .words(zones.view())
            .line()
            .icon(edit.undo)
            .icon(edit.redo)
            .wordsOf(edit.undo, "undo", LEAST_UNDO_WIDTH, MOST_UNDO_WIDTH)
            .space()
            .node(search.view())
            .menu(texts, "export", files.exports());
    MainMenu menu = new MainMenu(texts);
    menus =
        new ContextMenus(
            edit, editTime, files.paste, () -> menu.menu("zoom", views.zoomItems(zoom)));
    files.addTo(menu);
    menu.add(
        "edit", edit.undo, edit.redo, null, files.copy, files.paste, edit.selectAll, null, find);
    menu.add(
        "session",
        edit.add,
        edit.duplicate,
        editTime,
        null,
        edit.moveUp,
        edit.moveDown,
        null,
        edit.delete);
    menu.add("schedule", files.details);
    menu.add(
        "view",
        views.pane("showTimeline", "Shortcut+1", layout.timelineShown()),
        views.pane("showTable", "Shortcut+2", layout.tableShown()),
        views.pane("showInspector", "Shortcut+3", layout.inspectorShown()),
        views.pane("showFindings", "Shortcut+4", layout.findingsShown()),
        null,
        menu.menu("zoom", views.zoomItems(zoom)),
        themes(menu, model),
        readerZone);
    menu.add("help", help.shortcuts, help.about);
    StatusLine status =
        new StatusLine(
            texts,
            document,
            tasks,
            new LastStep(context.locale(), document).saidProperty(),
            model.saved(),
            () -> layout.findingsShown().set(!layout.findingsShown().get()));
    TitleLine title = new TitleLine(context.locale(), schedule, model.origin());
    view = new MainView(menu.view(), title.view(), tools.view(), banner.view(), status.view());
    layout.follow(view.view().widthProperty());
    new FileDrop(view.view(), texts, files::openFirst);
    view.view().addEventHandler(KeyEvent.KEY_PRESSED, this::redoToo);
    document.addListener((observable, old, now) -> show(now));
    showPanes();
  }

  StackPane view() {
    return view.view();
  }

  /** Brings open editors to their end, as a change of focus does. */
  void commitEditors() {
    panes.get().commitEdits();
    view.view().requestFocus();
  }

  void dispose() {
    panes.get().dispose();
  }

  /** Redo by the other key that many are used to. */
  private void redoToo(KeyEvent event) {
    if (REDO_TOO.match(event) && !edit.redo.isDisabled()) {
      edit.redo.handle(new ActionEvent());
      event.consume();
    }
  }

  private void show(ScheduleDocument document) {
    panes.get().dispose();
    panes.set(panesOf(document));
    showPanes();
  }

  private DocumentPanes panesOf(ScheduleDocument document) {
    return new DocumentPanes(document, context, search.filterProperty(), layout);
  }

  private void showPanes() {
    DocumentPanes shown = panes.get();
    shown.table().setContextMenu(menus.ofSession());
    shown.timeline().setContextMenus(menus.ofSession(), menus.ofPlace());
    view.show(shown.view());
  }

  private static <T extends Enum<T>> Menu themes(MainMenu menu, Model<T> model) {
    return menu.choice("theme", model.themes(), model.theme());
  }

  /** Zooms the timeline that is shown. */
  private final class PanesZoom implements ViewActions.ZoomSwitch {

    private final ObservableValue<ZoomLevel> level =
        panes.flatMap(shown -> shown.timeline().zoomLevelProperty());

    @Override
    public ObservableValue<ZoomLevel> levelProperty() {
      return level;
    }

    @Override
    public void zoomTo(ZoomLevel level) {
      panes.get().timeline().zoomTo(level);
    }
  }
}
