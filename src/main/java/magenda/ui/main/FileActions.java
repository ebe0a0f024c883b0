package magenda.ui.main;

import java.nio.file.Path;
import java.util.List;
import javafx.collections.ObservableList;
import magenda.ui.kit.ActionFactory;
import magenda.workspace.Beginning;
import org.controlsfx.control.action.Action;
import org.kordamp.ikonli.feather.Feather;

/** The commands about files, documents and the clipboard. */
final class FileActions {

  private final FileController files;
  private final ImportController imports;
  private final ObservableList<Path> recent;

  final Action newSchedule;
  final Action open;
  final Action example;
  final Action importFile;
  final Action importClipboard;
  final Action save;
  final Action saveAs;
  final Action calendar;
  final Action markdown;
  final Action csv;
  final Action quit;
  final Action copy;
  final Action paste;
  final Action details;

  FileActions(
      ActionFactory actions,
      FileController files,
      ImportController imports,
      ExportController exports,
      RowController rows,
      ObservableList<Path> recent,
      Runnable quitting) {
    this.files = files;
    this.imports = imports;
    this.recent = recent;
    newSchedule = actions.of("new", "Shortcut+N", Feather.FILE_PLUS, files::newSchedule);
    open = actions.of("open", "Shortcut+O", Feather.FOLDER, files::askAndOpen);
    example = actions.of("openExample", null, null, files::openExample);
    importFile = actions.of("import", "Shortcut+I", Feather.LOG_IN, this::askAndImport);
    importClipboard =
        actions.of("importClipboard", "Shortcut+Shift+V", Feather.CLIPBOARD, imports::clipboard);
    save = actions.of("save", "Shortcut+S", Feather.SAVE, files::save);
    saveAs = actions.of("saveAs", "Shortcut+Shift+S", null, files::saveAs);
    calendar = actions.of("exportCalendar", "Shortcut+E", Feather.CALENDAR, exports::calendar);
    markdown = actions.of("exportMarkdown", null, null, exports::markdown);
    csv = actions.of("exportCsv", null, null, exports::csv);
    quit = actions.of("quit", "Shortcut+Q", null, quitting);
    copy = actions.of("copy", "Shortcut+C", null, rows::copy);
    paste = actions.of("paste", "Shortcut+V", null, rows::paste);
    details = actions.of("details", "Shortcut+Comma", Feather.SETTINGS, rows::details);
  }

  /** The exports, for the tool bar. */
  List<Action> exports() {
    return List.of(calendar, markdown, csv);
  }

  /** Adds the menu of files. */
  void addTo(MainMenu menu) {
    menu.add(
        "file",
        newSchedule,
        open,
        menu.recent(recent, files::open),
        example,
        null,
        importFile,
        importClipboard,
        null,
        save,
        saveAs,
        menu.menu("export", calendar, markdown, csv),
        null,
        quit);
  }

  /** Opens the first of several files and tells which others are not opened; at least one. */
  void openFirst(List<Path> wanted) {
    if (wanted.size() > 1) {
      files.tellNotOpened(wanted.subList(1, wanted.size()));
    }
    openAny(wanted.getFirst());
  }

  /** Opens a schedule or imports a document, whichever the file is. */
  void openAny(Path file) {
    if (Beginning.isSchedule(file)) {
      files.open(file);
    } else {
      imports.file(file);
    }
  }

  private void askAndImport() {
    files.askDocument().ifPresent(imports::file);
  }
}
