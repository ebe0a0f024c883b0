package magenda.ui.main;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import magenda.instance.Inbox;

/**
 * Opens what other starts of the program hand over, as if it was dropped on the window, and nothing
 * while a question is open. Of what has come until then the latest is opened, so that the person is
 * asked once.
 */
final class HandedOverFiles {

  private final Inbox inbox;
  private final ObservableValue<Boolean> asking;
  private final Runnable toFront;
  private final Consumer<List<Path>> open;
  private final Consumer<List<Path>> refuse;

  /**
   * The files of an inbox.
   *
   * @param asking whether a question is open
   * @param toFront brings the window before all others
   * @param open takes at least one file, the one that is to be shown first
   * @param refuse takes at least one file that is not opened
   */
  HandedOverFiles(
      Inbox inbox,
      ObservableValue<Boolean> asking,
      Runnable toFront,
      Consumer<List<Path>> open,
      Consumer<List<Path>> refuse) {
    this.inbox = inbox;
    this.asking = asking;
    this.toFront = toFront;
    this.open = open;
    this.refuse = refuse;
  }

  /** Opens what waits already, and from now on what comes; the window is there. */
  void begin() {
    asking.addListener((observable, old, now) -> Platform.runLater(this::openLatest));
    inbox.whenFilled(() -> Platform.runLater(this::arrived));
  }

  /** Takes nothing more; false if something still waits, which is opened then. */
  boolean end() {
    return inbox.closeIfEmpty();
  }

  /** Opens nothing of what waits: the person keeps what is shown. */
  void refuseWaiting() {
    giveTo(refuse);
  }

  private void arrived() {
    toFront.run();
    openLatest();
  }

  private void openLatest() {
    if (!asking.getValue()) {
      giveTo(open);
    }
  }

  private void giveTo(Consumer<List<Path>> taker) {
    List<Path> latestFirst = new ArrayList<>();
    for (var files = inbox.next(); files.isPresent(); files = inbox.next()) {
      latestFirst.addAll(0, files.get());
    }
    if (!latestFirst.isEmpty()) {
      taker.accept(latestFirst.stream().distinct().toList());
    }
  }
}
