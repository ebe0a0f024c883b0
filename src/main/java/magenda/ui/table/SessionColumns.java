package magenda.ui.table;

import java.text.CollationKey;
import java.text.Collator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import magenda.document.ScheduleDocument;
import magenda.document.SessionVerbs;
import magenda.schedule.Session;
import magenda.ui.kit.Markdown;
import magenda.ui.kit.MarkdownView;
import magenda.wording.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The columns: number, time, session, platform, organizers, and the further ones of the schedule;
 * how each is shown, sorted, read as text and written.
 */
final class SessionColumns {

  private static final int DESCRIPTION_LINES = 4;
  private static final double LEAST_NUMBER = 36;
  private static final double DIGIT = 8;
  private static final int REMEMBERED_KEYS = 100_000;

  private final TableView<Session> table;
  private final ScheduleDocument document;
  private final RowFactsBook book;
  private final Texts texts;
  private final Collator collator;
  private final Map<String, CollationKey> collationKeys = new HashMap<>();
  private final Markdown markdown = new Markdown();
  private final Consumer<RowCell> handle;
  private final FlexibleColumn widths;
  private final TableColumn<Session, Session> number;
  private final TableColumn<Session, Session> time;
  private final TableColumn<Session, Session> session;
  private final Map<TableColumn<Session, Session>, CellText> editable = new LinkedHashMap<>();
  private final List<TableColumn<Session, Session>> further = new ArrayList<>();
  private final ObjectProperty<TableColumn<Session, Session>> active = new SimpleObjectProperty<>();

  /**
   * How the text of a cell is read and changed.
   *
   * @param write gives a session another text, by a verb of the document
   */
  record CellText(Function<Session, String> read, BiConsumer<SessionVerbs, String> write) {}

  /**
   * Adds the columns to a table.
   *
   * @param handle makes a cell the handle by which its row is moved
   */
  SessionColumns(
      TableView<Session> table,
      ScheduleDocument document,
      RowFactsBook book,
      Texts texts,
      Locale locale,
      Consumer<RowCell> handle) {
    this.table = table;
    this.document = document;
    this.book = book;
    this.texts = texts;
    this.handle = handle;
    collator = Collator.getInstance(locale);

    number = column("number", this::numberCell, 44, LEAST_NUMBER);
    number.setSortable(false);
    number.setText("");
    time = column("time", () -> new TimeCell(book), 176, 120);
    time.setComparator(byTime());
    session = column("session", this::sessionCell, 420, 220);
    TableColumn<Session, Session> platform =
        column("platform", () -> new WordsCell(book, SessionColumns::platforms), 92, 56);
    TableColumn<Session, Session> organizers =
        column("organizers", () -> new WordsCell(book, SessionColumns::organizers), 210, 100);

    text(session, Session::title, SessionColumns::writeTitle);
    text(platform, SessionColumns::platforms, SessionColumns::writePlatforms);
    text(organizers, SessionColumns::organizers, SessionColumns::writeOrganizers);
    table.getColumns().setAll(List.of(number, time, session, platform, organizers));
    active.set(time);
    widths = new FlexibleColumn(session);
    table.setColumnResizePolicy(widths);
    showFurther();
  }

  /** The column of times. */
  TableColumn<Session, Session> time() {
    return time;
  }

  /** The column of titles and descriptions. */
  TableColumn<Session, Session> session() {
    return session;
  }

  /** The column whose cell the keyboard acts on; at first that of the times. */
  ObjectProperty<TableColumn<Session, Session>> activeProperty() {
    return active;
  }

  /** The columns that can be typed into, from left to right. */
  List<TableColumn<Session, Session>> editable() {
    List<TableColumn<Session, Session>> columns = new ArrayList<>();
    columns.add(time);
    columns.addAll(editable.keySet());
    return columns;
  }

  /** How the text of a column is read and written; null for times and numbers. */
  @Nullable CellText text(TableColumn<Session, Session> column) {
    return editable.get(column);
  }

  /** Gives the numbers the room that the largest of them needs. */
  void fitNumbers() {
    int digits = String.valueOf(document.sessions().size()).length();
    double width = Math.max(LEAST_NUMBER, (digits + 1.5) * DIGIT);
    if (width != number.getMinWidth()) {
      number.setMinWidth(width);
      widths.share(table);
    }
  }

  /** Brings the further columns up to those of the schedule. */
  void showFurther() {
    List<String> names = document.schedule().columns();
    if (names.equals(further.stream().map(TableColumn::getText).toList())) {
      return;
    }
    table.getColumns().removeAll(further);
    further.forEach(editable::remove);
    further.clear();
    for (String name : names) {
      Function<Session, String> read = each -> each.fields().getOrDefault(name, "");
      TableColumn<Session, Session> column = new TableColumn<>(name);
      dress(column, "further", () -> new WordsCell(book, read), 120, 60);
      text(column, read, (verbs, text) -> verbs.setField(name, text.strip()));
      further.add(column);
    }
    table.getColumns().addAll(further);
  }

  private TableColumn<Session, Session> column(
      String name, Supplier<RowCell> cells, double width, double minWidth) {
    TableColumn<Session, Session> column = new TableColumn<>(texts.get("column." + name));
    dress(column, name, cells, width, minWidth);
    return column;
  }

  private void dress(
      TableColumn<Session, Session> column,
      String name,
      Supplier<RowCell> cells,
      double width,
      double minWidth) {
    column.setId(name + "-column");
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(
        owner -> {
          RowCell cell = cells.get();
          cell.getStyleClass().add(name + "-cell");
          cell.setActive(owner.equals(active.get()));
          return cell;
        });
    column.setReorderable(false);
    column.setMinWidth(minWidth);
    column.setPrefWidth(width);
  }

  private void text(
      TableColumn<Session, Session> column,
      Function<Session, String> read,
      BiConsumer<SessionVerbs, String> write) {
    editable.put(column, new CellText(read, write));
    column.setComparator(Comparator.comparing(each -> collationKey(read.apply(each))));
  }

  /** Comparing keys made once is many times faster than comparing texts in a language's order. */
  private CollationKey collationKey(String text) {
    if (collationKeys.size() > REMEMBERED_KEYS) {
      collationKeys.clear();
    }
    return collationKeys.computeIfAbsent(text, collator::getCollationKey);
  }

  private RowCell numberCell() {
    RowCell cell = new NumberCell(book, texts);
    handle.accept(cell);
    return cell;
  }

  private RowCell sessionCell() {
    MarkdownView description = new MarkdownView(markdown, lines -> texts.get("more", lines));
    description.setMaxLines(DESCRIPTION_LINES);
    return new SessionCell(book, description, document, texts.get("untitled"));
  }

  private Comparator<Session> byTime() {
    return Comparator.comparing(
        each -> each.when().earliest(document.schedule().zone()),
        Comparator.nullsLast(Comparator.<Instant>naturalOrder()));
  }

  private static String platforms(Session session) {
    return String.join(", ", session.platforms());
  }

  private static String organizers(Session session) {
    return session.organizers().text();
  }

  private static void writeTitle(SessionVerbs verbs, String text) {
    verbs.setTitle(text.strip().replaceAll("\\s*[\\t\\n\\r]\\s*", " "));
  }

  private static void writePlatforms(SessionVerbs verbs, String text) {
    verbs.setPlatforms(
        Arrays.stream(text.split("[,;\n]"))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList());
  }

  private static void writeOrganizers(SessionVerbs verbs, String text) {
    verbs.setOrganizers(text.strip());
  }
}
