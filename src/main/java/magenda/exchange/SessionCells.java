package magenda.exchange;

import java.util.ArrayList;
import java.util.List;
import magenda.schedule.Cluster;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.schedule.Tbc;
import magenda.schedule.expression.DateOrder;
import magenda.schedule.expression.TimeContext;
import magenda.schedule.expression.TimeExpressions;

/**
 * The cells of a session as the documents have them: what {@link RowReader} reads. Each cell is a
 * list of lines.
 */
final class SessionCells {

  private static final String TBC = "TBC";

  private final Schedule schedule;
  private final TimeContext context;

  SessionCells(Schedule schedule) {
    this.schedule = schedule;
    // a reader of the document knows the years in its head, and not the period of the schedule
    this.context =
        new TimeContext(
            ImportYears.ofHead(schedule.title(), schedule.subtitle(), schedule.version()),
            schedule.zone(),
            schedule.language(),
            DateOrder.ASK);
  }

  /** The time. */
  List<String> time(Session session) {
    return CellText.lines(TimeExpressions.format(session.when(), session.tbc(), context));
  }

  /**
   * The title behind the tags of its clusters.
   *
   * @return one line, or none where there is neither title nor mark
   */
  List<String> title(Session session) {
    StringBuilder title = new StringBuilder();
    for (String id : session.clusters()) {
      schedule
          .cluster(id)
          .map(Cluster::tag)
          .filter(tag -> !tag.isEmpty())
          .ifPresent(tag -> title.append('[').append(tag).append("] "));
    }
    title.append(session.title().replace('\n', ' '));
    return marked(List.of(title.toString().strip()), session, Tbc.TITLE);
  }

  /**
   * The lines of the description with its mark.
   *
   * @param lines the description, line by line, in the writing of the export
   */
  List<String> description(Session session, List<String> lines) {
    return marked(lines, session, Tbc.DESCRIPTION);
  }

  /** The platforms, and the link on a line of its own. */
  List<String> platforms(Session session) {
    List<String> lines =
        new ArrayList<>(
            marked(
                session.platforms().isEmpty()
                    ? List.of()
                    : List.of(String.join(", ", session.platforms())),
                session,
                Tbc.PLATFORMS));
    if (!session.link().isEmpty()) {
      lines.add(session.link());
    }
    if (session.tbc().contains(Tbc.LINK)) {
      lines.add("Link: " + TBC);
    }
    return lines;
  }

  /** The organizers in their own words, else the parties. */
  List<String> organizers(Session session) {
    String text = session.organizers().text();
    String words = text.isEmpty() ? String.join("/", session.organizers().parties()) : text;
    return marked(CellText.lines(words), session, Tbc.ORGANIZERS);
  }

  private static List<String> marked(List<String> lines, Session session, Tbc field) {
    List<String> marked = new ArrayList<>(lines);
    marked.removeIf(String::isEmpty);
    if (session.tbc().contains(field)) {
      marked.add(marked.isEmpty() ? TBC : marked.removeLast() + " – " + TBC);
    }
    return marked;
  }
}
