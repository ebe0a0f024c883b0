package magenda.ui.kit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputDialog;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import javafx.stage.Screen;
import javafx.stage.Window;
import magenda.diagnostics.ErrorReport;
import magenda.wording.Texts;
import org.jspecify.annotations.Nullable;

/** Asks and tells in windows of their own over the main one. */
public final class FxDialogs implements Dialogs {

  private final Window owner;
  private final Supplier<Appearance> appearance;
  private final Supplier<@Nullable Path> folder;
  private final Texts texts;
  private final Notices notices;
  private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();

  /**
   * Dialogs over a window.
   *
   * @param appearance how they are to look
   * @param folder where file choosers begin, or null for the platform's own idea
   */
  public FxDialogs(
      Window owner,
      Locale locale,
      Supplier<Appearance> appearance,
      Supplier<@Nullable Path> folder) {
    this.owner = owner;
    this.appearance = appearance;
    this.folder = folder;
    this.texts = Texts.of(FxDialogs.class, locale);
    notices = new Notices(owner, appearance);
  }

  @Override
  public void error(String title, String message, ErrorReport report) {
    // the sentence stands in the dialog, and so not above it once more
    ask(new ErrorWindow(title, message, report, texts), texts.get("error.window"), title);
  }

  @Override
  public void tell(String title, String message) {
    Label sentence = new Label(message);
    Wrapping.of(sentence);
    Alert alert = new Alert(Alert.AlertType.INFORMATION, "", ButtonType.OK);
    alert.getDialogPane().setContent(sentence);
    alert.setHeaderText(null);
    alert.setGraphic(null);
    ask(alert, title);
  }

  @Override
  public void notice(String message) {
    notices.show(message);
  }

  @Override
  public Optional<Integer> choose(String title, String message, List<Choice> choices) {
    return ask(new ChoiceForm(message, choices, texts.get("dialog.cancel")), title);
  }

  @Override
  public Optional<String> askText(String title, String message, String initial) {
    TextInputDialog dialog = new TextInputDialog(initial);
    dialog.setHeaderText(message);
    dialog.setGraphic(null);
    dialog.getEditor().setAccessibleText(message);
    return ask(dialog, title);
  }

  @Override
  public Optional<Path> openFile(String title, List<FileKind> kinds) {
    FileChooser chooser = chooser(title, kinds);
    return waitFor(() -> Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath));
  }

  @Override
  public Optional<Path> saveFile(String title, Path suggestion, List<FileKind> kinds) {
    FileChooser chooser = chooser(title, kinds);
    chooser.setInitialFileName(Objects.toString(suggestion.getFileName()));
    Path parent = suggestion.getParent();
    if (parent != null && Files.isDirectory(parent)) {
      chooser.setInitialDirectory(parent.toFile());
    }
    return waitFor(() -> Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath));
  }

  private FileChooser chooser(String title, List<FileKind> kinds) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    for (FileKind kind : kinds) {
      chooser
          .getExtensionFilters()
          .add(new FileChooser.ExtensionFilter(kind.name(), kind.patterns()));
    }
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(texts.get("dialog.allFiles"), "*.*"));
    Path start = folder.get();
    if (start != null && Files.isDirectory(start)) {
      chooser.setInitialDirectory(start.toFile());
    }
    return chooser;
  }

  @Override
  public <R> Optional<R> ask(Dialog<R> dialog, String title) {
    return ask(dialog, title, title);
  }

  /** Asks under a title, by a dialog that bears a name of its own for a screen reader. */
  private <R> Optional<R> ask(Dialog<R> dialog, String title, String name) {
    DialogPane pane = dialog.getDialogPane();
    appearance.get().applyTokens(pane.getStylesheets());
    pane.getStyleClass().add("magenda-dialog");
    pane.setAccessibleRole(AccessibleRole.DIALOG);
    pane.setAccessibleText(name);
    dialog.initOwner(owner);
    dialog.setTitle(title);
    dialog.setResizable(true);
    openAtPreferredHeight(dialog);
    dialog.addEventHandler(
        DialogEvent.DIALOG_SHOWN, event -> Platform.runLater(() -> bringOntoScreen(dialog)));
    return waitFor(dialog::showAndWait);
  }

  /** An answer may itself ask, and so only the outermost question ends the asking. */
  private <R> Optional<R> waitFor(Supplier<Optional<R>> answer) {
    boolean outermost = !asking.get();
    asking.set(true);
    try {
      return answer.get();
    } finally {
      asking.set(!outermost);
    }
  }

  @Override
  public ReadOnlyBooleanProperty askingProperty() {
    return asking.getReadOnlyProperty();
  }

  /**
   * A dialog pane that is laid out twice before its window has a height shrinks to its minimum, and
   * so the window was asked to be that small and at once to be larger: a window manager could
   * answer the first wish last. Until it is shown, its minimum is what it prefers.
   */
  private static void openAtPreferredHeight(Dialog<?> dialog) {
    DialogPane pane = dialog.getDialogPane();
    double minimum = pane.getMinHeight();
    pane.setMinHeight(Region.USE_PREF_SIZE);
    dialog.addEventHandler(
        DialogEvent.DIALOG_SHOWN, event -> Platform.runLater(() -> pane.setMinHeight(minimum)));
  }

  /** A dialog larger than its window is centred over it, which may put its head off the screen. */
  private static void bringOntoScreen(Dialog<?> dialog) {
    Screen.getScreensForRectangle(
            dialog.getX(), dialog.getY(), dialog.getWidth(), dialog.getHeight())
        .stream()
        .findFirst()
        .map(Screen::getVisualBounds)
        .ifPresent(
            screen -> {
              // set only where needed: a window manager may not have told yet where it is
              if (dialog.getX() < screen.getMinX()) {
                dialog.setX(screen.getMinX());
              }
              if (dialog.getY() < screen.getMinY()) {
                dialog.setY(screen.getMinY());
              }
            });
  }
}
