package magenda.ui.table;

import java.util.List;
import java.util.UUID;
import javafx.application.Platform;
import javafx.collections.ListChangeListener.Change;
import magenda.schedule.Session;
import org.jspecify.annotations.Nullable;

/**
 * The session without title and time that was put in last, as long as it waits to be written: it is
 * selected at once, or came back by an undo and is nothing to be written.
 */
final class BlankRow {

  private @Nullable UUID waiting;

  /** Looks whether a change of the sessions is one that puts in a blank one; goes through it. */
  void look(Change<? extends Session> change) {
    waiting = null;
    while (change.next()) {
      if (change.getRemovedSize() == 0 && change.getAddedSize() == 1) {
        Session added = change.getAddedSubList().getFirst();
        waiting = added.title().isEmpty() && added.when().empty() ? added.id() : null;
        Platform.runLater(() -> waiting = null);
      }
    }
    change.reset();
  }

  /** True if this selection is of the blank session, which then waits no more. */
  boolean isChosenBy(List<UUID> selected) {
    UUID id = waiting;
    if (id == null || !selected.equals(List.of(id))) {
      return false;
    }
    waiting = null;
    return true;
  }
}
