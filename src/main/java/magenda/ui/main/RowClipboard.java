package magenda.ui.main;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import magenda.document.ScheduleDocument;
import magenda.problem.ProblemException;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.schedule.expression.TimeContext;
import magenda.schedule.expression.TimeExpressions;
import magenda.store.ScheduleJson;

/**
 * Rows on the clipboard: whole for Magenda, and as tab-separated text for word processors and
 * spreadsheets.
 */
final class RowClipboard {

  /** The file format of Magenda, holding the copied sessions only. */
  private static final DataFormat ROWS = new DataFormat("application/x-magenda-schedule");

  private RowClipboard() {}

  /** Copies the selected sessions, in document order. */
  static void copy(ScheduleDocument document) {
    Set<UUID> selected = new HashSet<>(document.selection().ids());
    Schedule schedule = document.schedule();
    List<Session> rows =
        schedule.sessions().stream().filter(session -> selected.contains(session.id())).toList();
    Schedule only = schedule.toBuilder().sessions(rows).releases(List.of()).build();
    ClipboardContent content = new ClipboardContent();
    content.put(ROWS, ScheduleJson.write(only));
    content.putString(
        rows.stream().map(session -> line(session, schedule)).collect(Collectors.joining("\n")));
    Clipboard.getSystemClipboard().setContent(content);
  }

  /**
   * The sessions that were copied in Magenda, or empty where something else is on the clipboard.
   */
  static Optional<Schedule> copied() throws ProblemException {
    Object content = Clipboard.getSystemClipboard().getContent(ROWS);
    return content instanceof byte[] bytes
        ? Optional.of(ScheduleJson.read(bytes, "clipboard").schedule())
        : Optional.empty();
  }

  private static String line(Session session, Schedule schedule) {
    String when =
        session.when().understood()
            ? TimeExpressions.format(session.when(), session.tbc(), TimeContext.of(schedule))
            : session.when().text();
    return String.join(
        "\t",
        oneLine(when),
        oneLine(session.title()),
        oneLine(String.join(", ", session.platforms())),
        oneLine(session.organizers().text()));
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\t\\r\\n]+", " ").strip();
  }
}
