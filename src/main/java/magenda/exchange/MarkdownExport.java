package magenda.exchange;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import magenda.schedule.Approval;
import magenda.schedule.ClockTime;
import magenda.schedule.Cluster;
import magenda.schedule.EdtfDate;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.schedule.Status;
import magenda.schedule.Version;
import magenda.schedule.When;
import magenda.schedule.expression.TimeContext;
import magenda.schedule.expression.TimeExpressions;
import magenda.wording.Texts;

/**
 * Writes a schedule as Markdown in the form of the documents: title, version, introduction,
 * clusters, one table, and the approval as a footnote. Tables and footnotes are those of GitHub
 * Flavored Markdown. Importing it gives the same sessions, with ids that follow from their words.
 *
 * <p>Beside the document's four columns there are such for numbers, clusters without a tag, status,
 * the local hour and the schedule's further columns, each where there is something in it.
 */
public final class MarkdownExport {

  private final Schedule schedule;
  private final List<Session> sessions;
  private final Texts texts;
  private final SessionCells cells;
  private final StringBuilder markdown = new StringBuilder();

  private MarkdownExport(Schedule schedule, ExportOptions options) {
    this.schedule = schedule;
    sessions = options.select(schedule);
    texts = Texts.of(MarkdownExport.class, Locale.forLanguageTag(schedule.language()));
    cells = new SessionCells(schedule);
  }

  /** The schedule as text, to be written in UTF-8. */
  public static String write(Schedule schedule, ExportOptions options) {
    MarkdownExport export = new MarkdownExport(schedule, options);
    export.writeHead();
    export.writeTable(export.columns(options));
    export.writeFootnote();
    return export.markdown.toString();
  }

  private record Column(String header, Function<Session, List<String>> lines) {}

  private void writeHead() {
    if (!schedule.title().isEmpty()) {
      paragraph("# " + MarkdownText.escapeInline(schedule.title().replace('\n', ' ')));
    }
    if (!schedule.subtitle().isEmpty()) {
      paragraph(MarkdownText.escape(schedule.subtitle().replace('\n', ' ')));
    }
    String version = versionLine();
    if (!version.isEmpty()) {
      paragraph(version + (footnote().isEmpty() ? "" : "[^1]"));
    }
    CellText.lines(schedule.introduction()).forEach(line -> paragraph(MarkdownText.escape(line)));
    if (schedule.clusters().isEmpty()) {
      return;
    }
    if (!DocumentHead.announcesClusters(schedule.introduction())) {
      paragraph(texts.get("clusters"));
    }
    for (Cluster cluster : schedule.clusters()) {
      String tag = cluster.tag().isEmpty() ? "" : " [" + cluster.tag() + "]";
      markdown.append("- ").append(MarkdownText.escape(cluster.name() + tag)).append('\n');
      for (String note : CellText.lines(cluster.note())) {
        markdown.setLength(markdown.length() - 1);
        markdown.append("\\\n  ").append(MarkdownText.escape("- " + note)).append('\n');
      }
    }
    markdown.append('\n');
  }

  private void paragraph(String words) {
    markdown.append(words).append("\n\n");
  }

  private String versionLine() {
    Version version = schedule.version();
    String date = version.date() == null ? "" : day(new EdtfDate.Day(version.date()));
    if (version.number().isEmpty()) {
      return date.isEmpty() ? "" : texts.get("asOf", date);
    }
    return texts.get("version", MarkdownText.escapeInline(version.number()), date).strip();
  }

  private String day(EdtfDate day) {
    TimeContext noPeriod =
        new TimeContext(
            null, schedule.zone(), schedule.language(), TimeContext.of(schedule).dateOrder());
    return TimeExpressions.format(When.of(day, null), Set.of(), noPeriod);
  }

  private String footnote() {
    Approval approval = schedule.version().approval();
    if (approval == null) {
      return "";
    }
    if (!approval.text().isBlank()) {
      return MarkdownText.escapeInline(String.join(" ", CellText.lines(approval.text())));
    }
    String date = approval.date() == null ? "" : day(new EdtfDate.Day(approval.date()));
    return texts.get(
        "approval", approval.by().isEmpty() ? 0 : 1, approval.by(), date.isEmpty() ? 0 : 1, date);
  }

  private void writeFootnote() {
    String footnote = footnote();
    if (!footnote.isEmpty() && !versionLine().isEmpty()) {
      markdown.append("\n[^1]: ").append(footnote).append('\n');
    }
  }

  private List<Column> columns(ExportOptions options) {
    List<Column> columns = new ArrayList<>();
    if (sessions.stream().anyMatch(s -> !s.number().isEmpty())) {
      columns.add(new Column(texts.get("number"), s -> escaped(List.of(s.number()))));
    }
    columns.add(new Column(timeHeader(), s -> escaped(cells.time(s))));
    ZoneId zone = options.zone();
    if (zone != null) {
      columns.add(
          new Column(
              texts.get("localTime", zone.getId()),
              s -> escaped(List.of(LocalHour.of(s.when(), zone)))));
    }
    columns.add(new Column(texts.get("session"), this::words));
    columns.add(new Column(texts.get("platform"), s -> escaped(cells.platforms(s))));
    columns.add(new Column(texts.get("organizers"), s -> escaped(cells.organizers(s))));
    if (sessions.stream().anyMatch(s -> !untagged(s).isEmpty())) {
      columns.add(new Column(texts.get("cluster"), s -> escaped(untagged(s))));
    }
    if (sessions.stream().anyMatch(s -> s.status() != Status.PLANNED)) {
      columns.add(
          new Column(texts.get("status"), s -> List.of(texts.get("status." + s.status().name()))));
    }
    for (String name : schedule.columns()) {
      columns.add(
          new Column(name, s -> escaped(CellText.lines(s.fields().getOrDefault(name, "")))));
    }
    return columns;
  }

  /** Hours without a zone are in that of the schedule, which the header names unless it is UTC. */
  private String timeHeader() {
    ZoneId zone = schedule.zone();
    if (zone.equals(ClockTime.UTC)) {
      return texts.get("time");
    }
    return texts.get("timeIn", zone instanceof ZoneOffset ? "UTC" + zone.getId() : zone.getId());
  }

  private List<String> untagged(Session session) {
    return session.clusters().stream()
        .flatMap(id -> schedule.cluster(id).stream())
        .filter(cluster -> cluster.tag().isEmpty())
        .map(Cluster::name)
        .toList();
  }

  private List<String> words(Session session) {
    List<String> lines = new ArrayList<>(escaped(cells.title(session)));
    lines.addAll(cells.description(session, MarkdownText.markdownLines(session.description())));
    return lines;
  }

  private static List<String> escaped(List<String> lines) {
    return lines.stream().map(MarkdownText::escape).toList();
  }

  private void writeTable(List<Column> columns) {
    writeRow(columns.stream().map(column -> MarkdownText.escapeInline(column.header())).toList());
    writeRow(columns.stream().map(_ -> "---").toList());
    for (Session session : sessions) {
      writeRow(
          columns.stream()
              .map(column -> String.join("<br>", column.lines().apply(session)))
              .toList());
    }
  }

  private void writeRow(List<String> values) {
    markdown.append(
        values.stream()
            .map(value -> value.replace("|", "\\|").replace('\n', ' '))
            .collect(Collectors.joining(" | ", "| ", " |\n")));
  }
}
