package magenda.testing;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import magenda.diagnostics.ErrorReport;
import magenda.ui.kit.Dialogs;

/**
 * Answers at once what a test laid down beforehand, and keeps what was said. A question without an
 * answer is closed.
 */
public class AnsweringDialogs implements Dialogs {

  /** What was told and asked, in order. */
  public final List<String> said = new ArrayList<>();

  /** The reports of what failed, in order. */
  public final List<ErrorReport> reports = new ArrayList<>();

  /** The answers to questions with choices. */
  public final Deque<Integer> choices = new ArrayDeque<>();

  /** The files that are chosen. */
  public final Deque<Path> files = new ArrayDeque<>();

  /** The texts that are typed. */
  public final Deque<String> texts = new ArrayDeque<>();

  /** What is done to the forms before they are agreed to. */
  public final Deque<Consumer<Dialog<?>>> filling = new ArrayDeque<>();

  /** What happens while the next question is open. */
  public Runnable meanwhile = () -> {};

  /** Whether somebody is being asked; said by a test. */
  public final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();

  @Override
  public ReadOnlyBooleanProperty askingProperty() {
    return asking.getReadOnlyProperty();
  }

  @Override
  public void error(String title, String message, ErrorReport report) {
    reports.add(report);
    said.add(title + ": " + message);
  }

  @Override
  public void tell(String title, String message) {
    said.add(title + ": " + message);
  }

  @Override
  public void notice(String message) {
    said.add(message);
  }

  @Override
  public Optional<Integer> choose(String title, String message, List<Choice> offered) {
    said.add(title + ": " + message);
    Runnable event = meanwhile;
    meanwhile = () -> {};
    boolean asked = asking.get();
    asking.set(true);
    event.run();
    asking.set(asked);
    return Optional.ofNullable(choices.poll());
  }

  @Override
  public Optional<String> askText(String title, String message, String initial) {
    said.add(title + ": " + message);
    return Optional.ofNullable(texts.poll());
  }

  /** Presses the button that agrees, with the form as it is or was filled. */
  @Override
  public <R> Optional<R> ask(Dialog<R> form, String title) {
    said.add(title);
    Optional.ofNullable(filling.poll()).ifPresent(hand -> hand.accept(form));
    ButtonType agreed =
        form.getDialogPane().getButtonTypes().stream()
            .filter(button -> button.getButtonData() == ButtonData.OK_DONE)
            .findFirst()
            .orElseThrow();
    return form.getResultConverter() == null
        ? Optional.empty()
        : Optional.ofNullable(form.getResultConverter().call(agreed));
  }

  @Override
  public Optional<Path> openFile(String title, List<FileKind> kinds) {
    return Optional.ofNullable(files.poll());
  }

  @Override
  public Optional<Path> saveFile(String title, Path suggestion, List<FileKind> kinds) {
    said.add("suggested " + suggestion.getFileName());
    return Optional.ofNullable(files.poll());
  }
}
