package magenda.ui.main;

import magenda.document.ScheduleDocument;

/** Where a row comes that is added: behind the session that is looked at, or at the end. */
final class NextRow {

  private NextRow() {}

  /** The place in the schedule, from 0 on. */
  static int in(ScheduleDocument document) {
    return document
        .selection()
        .primary()
        .map(id -> document.schedule().sessions().indexOf(id) + 1)
        .orElse(document.sessions().size());
  }
}
