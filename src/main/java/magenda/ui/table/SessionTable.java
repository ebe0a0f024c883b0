package magenda.ui.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import magenda.document.ScheduleDocument;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.schedule.expression.TimeContext;
import magenda.ui.kit.TimeField;
import magenda.ui.kit.UiContext;
import magenda.wording.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The sessions as rows of a table. Sorting and filtering are a matter of this view only; the
 * document keeps its order.
 */
public final class SessionTable {

  private final ScheduleDocument document;
  private final Texts texts;
  private final RowFactsBook book;
  private final FilteredList<Session> filtered;
  private final SortedList<Session> rows;
  private final ObjectProperty<Predicate<Session>> filter =
      new SimpleObjectProperty<>(session -> true);
  private final Set<UUID> keptInView = new HashSet<>();
  private final ReadOnlyBooleanWrapper sorted = new ReadOnlyBooleanWrapper();
  private final TableView<Session> table = new TableView<>();
  private final RowFinder finder = new RowFinder(table);
  private final BlankRow blank = new BlankRow();
  private final Overlay overlay = new Overlay();
  private final BorderPane view = new BorderPane();
  private final SessionColumns columns;
  private final RowCommands commands;
  private final SelectionSync selectionSync;
  private final CellEditor editor;
  private final CellEditing editing;
  private final ListChangeListener<Session> sessionsChanging = this::sessionsChange;
  private final List<Subscription> subscriptions = new ArrayList<>();
  private boolean documentChanging;

  /** A table of a document's sessions. */
  public SessionTable(ScheduleDocument document, UiContext context) {
    this.document = document;
    Locale locale = context.locale();
    texts = Texts.of(SessionTable.class, locale);
    book = new RowFactsBook(document, locale, context.readerZone().get());
    document.sessions().addListener(sessionsChanging);
    filtered = new FilteredList<>(document.sessions(), session -> true);
    rows = new SortedList<>(filtered);
    commands = new RowCommands(document, rows, sorted.getReadOnlyProperty());
    RowDrag drag = new RowDrag(table, finder, overlay, document.selection(), commands);
    columns = new SessionColumns(table, document, book, texts, locale, drag::attach);
    TimeField timeField = new TimeField(locale, context.readerZone());
    editor = new CellEditor(overlay, timeField, table::requestFocus);
    layOut();
    columns.fitNumbers();
    rows.comparatorProperty().bind(table.comparatorProperty());
    table.setItems(rows);
    editing = new CellEditing(table, finder, columns, commands, document, book, editor, timeField);
    selectionSync = new SelectionSync(table, document.selection(), this::revealPrimary);
    subscriptions.add(document.selection().idsProperty().subscribe(this::selectionChanged));
    table.setSortPolicy(this::sort);
    listen(context);
  }

  /** The node to be shown. */
  public Node view() {
    return view;
  }

  /** Which sessions are shown; all at first. A session that is edited stays until this is set. */
  public ObjectProperty<Predicate<Session>> filterProperty() {
    return filter;
  }

  /** What can be done to the rows. */
  public RowCommands commands() {
    return commands;
  }

  /** Sets the menu of the rows, or takes it away. */
  public void setContextMenu(@Nullable ContextMenu menu) {
    table.setContextMenu(menu);
  }

  /** The sessions in the order in which they are shown, without those filtered out. */
  public List<Session> shown() {
    return List.copyOf(rows);
  }

  /** Scrolls to a session, unless it is in view or filtered out. */
  public void reveal(UUID id) {
    finder.reveal(finder.indexOf(id));
  }

  /** Lets the time of a session be typed; nothing where it is filtered out. */
  public void editTime(UUID id) {
    editing.edit(id, columns.time());
  }

  /** Lets the title of a session be typed; nothing where it is filtered out. */
  public void editTitle(UUID id) {
    editing.edit(id, columns.session());
  }

  /** Takes what is being typed, before a save, an export or an undo. */
  public void commitEdits() {
    editor.commit();
  }

  /** Shows the rows in the document's order again. */
  public void endSorting() {
    table.getSortOrder().clear();
  }

  /** Lets the document go. */
  public void dispose() {
    editor.commit();
    subscriptions.forEach(Subscription::unsubscribe);
    // while there are an order and a selection, a table looks for its selected rows in the new list
    endSorting();
    selectionSync.dispose();
    table.getSelectionModel().clearSelection();
    document.sessions().removeListener(sessionsChanging);
    table.setItems(FXCollections.observableArrayList());
  }

  // ---- the view

  private void layOut() {
    view.getStyleClass().add("session-table");
    view.getStylesheets().add(String.valueOf(SessionTable.class.getResource("table.css")));
    table.setId("session-table");
    table.setAccessibleText(texts.get("table"));
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    view.setCenter(new StackPane(table, overlay));

    SortedBar bar = new SortedBar(texts, this::endSorting);
    rows.comparatorProperty()
        .subscribe(
            comparator -> {
              sorted.set(comparator != null);
              view.setTop(comparator == null ? null : bar.node());
              bar.name(table.getSortOrder());
            });
    showPlaceholder();
  }

  private void showPlaceholder() {
    table.setPlaceholder(
        document.sessions().isEmpty() ? Placeholder.empty(texts) : Placeholder.nothing(texts));
  }

  // ---- keeping up with the document

  private void listen(UiContext context) {
    subscriptions.add(document.scheduleProperty().subscribe(this::scheduleChanged));
    subscriptions.add(
        document
            .findingsProperty()
            .subscribe(
                () -> {
                  book.findingsChanged();
                  refreshCells();
                }));
    subscriptions.add(
        context
            .readerZone()
            .subscribe(
                zone -> {
                  book.setReaderZone(zone);
                  refreshCells();
                }));
    subscriptions.add(filter.subscribe(wanted -> refilter()));
    subscriptions.add(
        columns
            .activeProperty()
            .subscribe(
                column ->
                    finder
                        .cells()
                        .forEach(cell -> cell.setActive(column.equals(cell.getTableColumn())))));
  }

  /** Runs before the rows hear of the change. */
  private void sessionsChange(ListChangeListener.Change<? extends Session> change) {
    if (!documentChanging) {
      documentChanging = true;
      selectionSync.hold();
    }
    blank.look(change);
    boolean moved = false;
    while (change.next()) {
      moved |= change.wasPermutated() || change.getAddedSize() != change.getRemovedSize();
      for (int i = 0; i < change.getAddedSize(); i++) {
        UUID id = change.getAddedSubList().get(i).id();
        moved = moved || !change.getRemoved().get(i).id().equals(id);
        keptInView.add(id);
      }
    }
    if (moved) {
      book.orderChanged();
      showPlaceholder();
    }
  }

  private void scheduleChanged(Schedule before, Schedule now) {
    boolean words = !TimeContext.of(before).equals(TimeContext.of(now));
    boolean clusters = !before.clusters().equals(now.clusters());
    if (words || clusters) {
      book.scheduleChanged();
    }
    columns.showFurther();
    columns.fitNumbers();
    if (documentChanging) {
      documentChanging = false;
      selectionSync.release();
    }
    if (words || clusters || book.orderWasChanged()) {
      refreshCells();
    }
  }

  /** A session that was put in to be written is written at once. */
  private void selectionChanged(List<UUID> before, List<UUID> now) {
    editing.selectionChanged(now);
    if (view.getScene() != null && blank.isChosenBy(now)) {
      table.layout();
      editTitle(now.getFirst());
    }
  }

  private void refilter() {
    keptInView.clear();
    Predicate<Session> wanted = filter.get();
    selectionSync.hold();
    filtered.setPredicate(session -> wanted.test(session) || keptInView.contains(session.id()));
    selectionSync.release();
  }

  private Boolean sort(TableView<Session> sortedTable) {
    editor.commit();
    selectionSync.hold();
    try {
      return TableView.DEFAULT_SORT_POLICY.call(sortedTable);
    } finally {
      selectionSync.release();
    }
  }

  private void refreshCells() {
    finder.cells().forEach(RowCell::refresh);
  }

  private void revealPrimary() {
    document.selection().primary().ifPresent(this::reveal);
  }
}
