package magenda.ui.main;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import magenda.instance.Inbox;

/**
 * Opens what other starts of the program hand over, as if it was dropped on the window: one after
 * the other, and nothing while a question is open.
 */
final class HandedOverFiles {

  private final Inbox inbox;
  private final ObservableValue<Boolean> asking;
  private final Runnable toFront;
  private final Consumer<List<Path>> open;

  /**
   * The files of an inbox.
   *
   * @param asking whether a question is open
   * @param toFront brings the window before all others
   * @param open takes at least one file
   */
  HandedOverFiles(
      Inbox inbox, ObservableValue<Boolean> asking, Runnable toFront, Consumer<List<Path>> open) {
    this.inbox = inbox;
    this.asking = asking;
    this.toFront = toFront;
    this.open = open;
  }

  /** Opens what waits already, and from now on what comes; the window is there. */
  void begin() {
    asking.addListener((observable, old, now) -> Platform.runLater(this::openNext));
    inbox.whenFilled(() -> Platform.runLater(this::arrived));
  }

  /** Takes nothing more; false if something still waits, which is opened then. */
  boolean end() {
    return inbox.closeIfEmpty();
  }

  private void arrived() {
    toFront.run();
    openNext();
  }

  private void openNext() {
    if (!asking.getValue()) {
      inbox
          .next()
          .ifPresent(
              files -> {
                if (!files.isEmpty()) {
                  open.accept(files);
                }
                Platform.runLater(this::openNext);
              });
    }
  }
}
