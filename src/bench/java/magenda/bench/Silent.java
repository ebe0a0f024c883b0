package magenda.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Dialog;
import magenda.diagnostics.ErrorReport;
import magenda.ui.kit.Dialogs;

/** Asks nobody and tells nothing. */
final class Silent implements Dialogs {

  private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();

  @Override
  public ReadOnlyBooleanProperty askingProperty() {
    return asking.getReadOnlyProperty();
  }

  @Override
  public void error(String title, String message, ErrorReport report) {}

  @Override
  public void tell(String title, String message) {}

  @Override
  public void notice(String message) {}

  @Override
  public Optional<Integer> choose(String title, String message, List<Choice> choices) {
    return Optional.empty();
  }

  @Override
  public Optional<String> askText(String title, String message, String initial) {
    return Optional.empty();
  }

  @Override
  public <R> Optional<R> ask(Dialog<R> form, String title) {
    return Optional.empty();
  }

  @Override
  public Optional<Path> openFile(String title, List<FileKind> kinds) {
    return Optional.empty();
  }

  @Override
  public Optional<Path> saveFile(String title, Path suggestion, List<FileKind> kinds) {
    return Optional.empty();
  }
}
