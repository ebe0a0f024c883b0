package magenda.ui.table;

import java.util.StringJoiner;
import magenda.document.ScheduleDocument;
import magenda.schedule.Cluster;
import magenda.ui.kit.MarkdownView;

/** The tags, title, pills and description of a session. */
final class SessionCell extends RowCell {

  private final SessionBox box;
  private final ScheduleDocument document;
  private final String untitled;

  SessionCell(
      RowFactsBook book, MarkdownView description, ScheduleDocument document, String untitled) {
    this(book, new SessionBox(description), document, untitled);
  }

  private SessionCell(
      RowFactsBook book, SessionBox box, ScheduleDocument document, String untitled) {
    super(book, box);
    this.box = box;
    this.document = document;
    this.untitled = untitled;
  }

  @Override
  String show(RowFacts facts) {
    box.show(facts, document.schedule().clusters(), untitled);
    StringJoiner spoken = new StringJoiner(". ");
    spoken.add(facts.session().title().isEmpty() ? untitled : facts.session().title());
    for (Cluster cluster : facts.clusters()) {
      spoken.add(cluster.fullName());
    }
    facts.pills().forEach(pill -> spoken.add(pill.words()));
    return spoken.toString();
  }
}
