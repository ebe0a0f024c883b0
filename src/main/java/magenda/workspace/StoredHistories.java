package magenda.workspace;

import java.util.List;
import magenda.document.EditKind;
import magenda.document.EditLabel;
import magenda.document.History;
import magenda.store.StoredHistory;
import magenda.store.StoredLabel;

/** Histories as they are stored: the file knows nothing of documents. */
final class StoredHistories {

  private StoredHistories() {}

  static StoredHistory stored(History history) {
    List<StoredLabel> labels =
        history.labels().stream()
            .map(label -> new StoredLabel(label.kind().name(), label.subject(), label.count()))
            .toList();
    return new StoredHistory(history.states(), labels, history.position(), history.saved());
  }

  /** A step of a kind that this version does not have goes by the most general one. */
  static History restored(StoredHistory history) {
    List<EditLabel> labels =
        history.labels().stream()
            .map(label -> new EditLabel(kind(label.kind()), label.subject(), label.count()))
            .toList();
    return new History(history.states(), labels, history.position(), history.saved());
  }

  private static EditKind kind(String name) {
    for (EditKind kind : EditKind.values()) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    return EditKind.DETAILS;
  }
}
