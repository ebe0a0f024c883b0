package magenda.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import magenda.exchange.SourceDocument.Cell;
import magenda.exchange.SourceDocument.Row;
import magenda.problem.Problem;
import magenda.schedule.Organizers;
import magenda.schedule.Session;
import magenda.schedule.SessionBuilder;
import magenda.schedule.Status;
import magenda.schedule.Tbc;
import magenda.schedule.When;
import magenda.schedule.expression.Reading;
import magenda.schedule.expression.TimeContext;
import magenda.schedule.expression.TimeExpressions;

/** Makes a session of a row. What a cell says beyond that is listed. */
final class RowReader {

  private final ScheduleTable table;
  private final TimeContext context;
  private final Clusters clusters;
  private final Instant modified;
  private final List<Unplaced> unplaced;

  RowReader(
      ScheduleTable table,
      TimeContext context,
      Clusters clusters,
      Instant modified,
      List<Unplaced> unplaced) {
    this.table = table;
    this.context = context;
    this.clusters = clusters;
    this.modified = modified;
    this.unplaced = unplaced;
  }

  /**
   * Reads a row.
   *
   * @param number its number in what could not be placed
   */
  Session read(Row row, int number, UUID id) {
    SessionBuilder session = new SessionBuilder(id, modified);
    EnumSet<Tbc> open = EnumSet.noneOf(Tbc.class);
    Set<String> memberOf = new LinkedHashSet<>();
    readWhen(row, number, session, open);
    readWords(row, session, open, memberOf);
    readPlace(row, session, open);
    TbcMark organizers = TbcMark.inLines(text(row, Column.ORGANIZERS));
    mark(organizers.marked(), Tbc.ORGANIZERS, open);
    session.organizers(Organizers.of(organizers.text(), OrganizerParties.in(organizers.text())));
    for (String name : text(row, Column.CLUSTER).split("[,;/\\n]")) {
      if (!name.isBlank()) {
        memberOf.add(clusters.idOf(name.strip().replaceAll("^\\[|\\]$", "")));
      }
    }
    readStatus(row, number, session);
    session.fields(fields(row, number));
    return session
        .number(text(row, Column.NUMBER))
        .clusters(List.copyOf(memberOf))
        .tbc(open)
        .source(row.cells().stream().map(Cell::source).toList())
        .build();
  }

  private String text(Row row, Column column) {
    return table.cell(row, column).text();
  }

  private static void mark(boolean marked, Tbc field, Set<Tbc> open) {
    if (marked) {
      open.add(field);
    }
  }

  private void readWhen(Row row, int number, SessionBuilder session, Set<Tbc> open) {
    String words = table.timeWords(row);
    if (words.isEmpty()) {
      return;
    }
    switch (TimeExpressions.parse(words, context)) {
      case Reading.Understood(_, When when, Set<Tbc> tbc) -> {
        session.when(when);
        open.addAll(tbc);
      }
      case Reading.Several several -> {
        session.when(When.words(words));
        timeUnplaced(
            words, number, Problem.of(ExchangeProblem.SEVERAL_TIMES, several.parts().size()));
      }
      case Reading.Ambiguous ambiguous -> {
        session.when(When.words(words));
        timeUnplaced(words, number, ambiguous.question());
      }
      case Reading.Refused refused -> {
        session.when(refused.partly().when());
        open.addAll(refused.partly().tbc());
        timeUnplaced(words, number, refused.reason());
      }
    }
  }

  private void timeUnplaced(String words, int number, Problem why) {
    unplaced.add(new Unplaced(number, table.timeHeader(), words, why));
  }

  private void readWords(Row row, SessionBuilder session, Set<Tbc> open, Set<String> memberOf) {
    String words = text(row, Column.SESSION);
    String title = text(row, Column.TITLE);
    boolean apart = table.has(Column.TITLE);
    DescriptionCell cell = DescriptionCell.read(apart ? title : words, clusters::known);
    List<String> more = new ArrayList<>();
    if (apart && !words.isEmpty()) {
      more.add(words);
    }
    if (!text(row, Column.DESCRIPTION).isEmpty()) {
      more.add(text(row, Column.DESCRIPTION));
    }
    if (!apart && !table.has(Column.SESSION)) {
      // a table with a description and no title has the title in its first line
      cell = DescriptionCell.read(text(row, Column.DESCRIPTION), clusters::known);
      more.clear();
    }
    DescriptionCell further = DescriptionCell.description(String.join("\n", more));
    String description =
        cell.description().isEmpty() || further.description().isEmpty()
            ? cell.description() + further.description()
            : cell.description() + "\n\n" + further.description();
    cell.tags().forEach(tag -> memberOf.add(clusters.idOf(tag)));
    mark(cell.titleOpen(), Tbc.TITLE, open);
    mark(cell.descriptionOpen() || further.descriptionOpen(), Tbc.DESCRIPTION, open);
    session.title(cell.title()).description(description);
  }

  private void readPlace(Row row, SessionBuilder session, Set<Tbc> open) {
    PlatformCell platform = PlatformCell.read(text(row, Column.PLATFORM));
    TbcMark link = TbcMark.inLines(text(row, Column.LINK));
    mark(platform.open(), Tbc.PLATFORMS, open);
    mark(platform.linkOpen() || link.marked(), Tbc.LINK, open);
    List<String> platforms = new ArrayList<>(platform.platforms());
    String address = platform.link();
    if (!link.text().isEmpty()) {
      if (!address.isEmpty()) {
        platforms.add(address);
      }
      address = link.text().replace('\n', ' ');
    }
    session.platforms(platforms).link(address);
  }

  private void readStatus(Row row, int number, SessionBuilder session) {
    String words = text(row, Column.STATUS);
    switch (words.toLowerCase(Locale.ROOT)) {
      case "", "planned", "confirmed", "prévu", "confirmé", "previsto", "confirmado" ->
          session.status(Status.PLANNED);
      case "postponed", "reporté", "aplazado", "pospuesto" -> session.status(Status.POSTPONED);
      case "cancelled", "canceled", "annulé", "cancelado" -> session.status(Status.CANCELLED);
      default ->
          unplaced.add(
              new Unplaced(
                  number,
                  table.columns().get(table.indexOf(Column.STATUS)).header(),
                  words,
                  Problem.of(ExchangeProblem.STATUS_NOT_UNDERSTOOD)));
    }
  }

  private Map<String, String> fields(Row row, int number) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < row.cells().size(); i++) {
      ScheduleTable.Place place = table.columns().get(i);
      String words = row.cell(i).text();
      if (place.column() != null || words.isEmpty()) {
        continue;
      }
      if (place.placed()) {
        fields.put(place.header(), words);
      } else {
        unplaced.add(new Unplaced(number, "", words, Problem.of(ExchangeProblem.NO_COLUMN)));
      }
    }
    return fields;
  }
}
