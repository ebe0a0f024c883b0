package magenda.ui.table;

import static magenda.testing.DraftSchedule.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.event.EventType;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import magenda.check.Finding;
import magenda.document.History;
import magenda.document.ScheduleDocument;
import magenda.schedule.ClockTime;
import magenda.schedule.EdtfDate;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.schedule.Tbc;
import magenda.testing.DraftSchedule;
import magenda.testing.ManySessions;
import magenda.testing.TestWindow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class SessionTableTest {

  private ScheduleDocument document;
  private SessionTable table;
  private TableView<Session> rows;
  private Stage stage;

  @Start
  @SuppressWarnings("unchecked") // the table is made for sessions
  void start(Stage stage) {
    this.stage = stage;
    document = new ScheduleDocument(History.of(DraftSchedule.create(), true), TestWindow.CLOCK);
    table = new SessionTable(document, TestWindow.context());
    TestWindow.show(stage, table.view(), 980, 700);
    rows = (TableView<Session>) table.view().lookup("#session-table");
  }

  @AfterEach
  void dispose(FxRobot robot) {
    robot.interact(table::dispose);
  }

  // ---- what is shown

  @Test
  void theNumbersOfALongScheduleHaveRoom(FxRobot robot) {
    TableColumn<Session, ?> numbers = rows.getColumns().getFirst();
    double few = numbers.getWidth();

    robot.interact(
        () ->
            document.setDetails(
                details -> details.sessions(ManySessions.schedule(10_000).sessions())));

    assertThat(numbers.getWidth()).isGreaterThan(few + 7);
    assertThat(numbers.getMinWidth()).isEqualTo(numbers.getWidth());
  }

  @Test
  void whereThereIsLittleRoomTheColumnsShareItAndTakeTheirWidthBack(FxRobot robot) {
    List<Double> wide = rows.getColumns().stream().map(TableColumn::getWidth).toList();

    robot.interact(() -> stage.setWidth(640));
    assertThat(rows.getColumns().stream().mapToDouble(TableColumn::getWidth).sum())
        .isLessThanOrEqualTo(640);

    robot.interact(() -> stage.setWidth(980));
    assertThat(rows.getColumns()).extracting(TableColumn::getWidth).isEqualTo(wide);
  }

  @Test
  void aWidthThatWasGivenToAColumnIsTakenBackToo(FxRobot robot) {
    TableColumn<Session, ?> organizers = rows.getColumns().getLast();
    robot.interact(() -> rows.resizeColumn(organizers, 60));
    double given = organizers.getWidth();

    robot.interact(() -> stage.setWidth(640));
    assertThat(organizers.getWidth()).isLessThan(given);

    robot.interact(() -> stage.setWidth(980));
    assertThat(organizers.getWidth()).isEqualTo(given);
  }

  @Test
  void aRowShowsTheWordsOfItsTimeTheTitleItsTagAndWhatIsOpen(FxRobot robot) {
    assertThat(textsOf(robot, 3))
        .contains("31 August TBC", "CD", "TBC time")
        .contains("Youth engagement webinar: introduction to Internet governance");
  }

  @Test
  void bulletsAreRendered(FxRobot robot) {
    robot.interact(() -> table.reveal(id(10)));
    assertThat(textsOf(robot, 10)).contains("•", "Environmental sustainability and climate change");
  }

  @Test
  void aLongDescriptionSaysHowMuchIsNotShown(FxRobot robot) {
    robot.interact(() -> table.reveal(id(8)));
    assertThat(textsOf(robot, 8)).anyMatch(text -> text.endsWith("more lines"));
  }

  @Test
  void aPossibleClashStandsInAPill(FxRobot robot) {
    robot.interact(
        () ->
            document.setFindings(
                document.revisionProperty().get(),
                List.of(
                    Finding.among(
                        Finding.Kind.POSSIBLE_CLASH, id(1), List.of(id(13), id(15)), false))));
    assertThat(textsOf(robot, 1)).contains("possible clash with 13, 15");
  }

  @Test
  void aFurtherColumnOfTheScheduleIsAColumn(FxRobot robot) {
    robot.interact(
        () -> {
          document.setDetails(schedule -> schedule.columns(List.of("Moderator")));
          document.edit(id(1)).setField("Moderator", "Ms A");
        });
    assertThat(rows.getColumns()).extracting(TableColumn::getText).contains("Moderator");
    assertThat(textsOf(robot, 1)).contains("Ms A");
  }

  @Test
  void anEmptyScheduleSaysHowToBegin(FxRobot robot) {
    robot.interact(() -> document.rows().delete(ids()));
    assertThat(placeholder()).isEqualTo("There are no sessions yet.");
  }

  @Test
  void aSearchWithoutMatchesSaysSo(FxRobot robot) {
    robot.interact(() -> table.filterProperty().set(session -> false));
    assertThat(placeholder()).isEqualTo("No session matches the search.");
  }

  // ---- times

  @Test
  void aTypedTimeIsShownWithItsMeaningAndTaken(FxRobot robot) {
    robot.interact(() -> table.editTime(id(1)));
    typeTime(robot, "4 Oct 15:00 UTC");
    assertThat(meaning()).isNotEmpty();
    robot.type(KeyCode.ENTER);

    Session session = session(1);
    assertThat(session.when().date()).isEqualTo(EdtfDate.day(2021, 10, 4));
    assertThat(session.when().time()).isEqualTo(ClockTime.at(LocalTime.of(15, 0), ClockTime.UTC));
    assertThat(textsOf(robot, 1)).contains("4 Oct 15:00 UTC");
    assertThat(editor()).isNull();
  }

  @Test
  void justTypingOnARowBeginsATime(FxRobot robot) {
    select(robot, 2);
    robot.write("5");
    assertThat(editorText()).isEqualTo("5");
  }

  @Test
  void theSecondKeystrokeFollowsTheFirst(FxRobot robot) {
    select(robot, 2);
    robot.write("5 Nov");
    assertThat(editorText()).isEqualTo("5 Nov");
  }

  @Test
  void enterTwiceKeepsWordsThatAreNotUnderstood(FxRobot robot) {
    robot.interact(() -> table.editTime(id(1)));
    typeTime(robot, "when the moon is full");
    robot.type(KeyCode.ENTER);
    assertThat(editorText()).isEqualTo("when the moon is full");
    assertThat(meaning()).anyMatch(text -> text.startsWith("Press Enter once more"));
    robot.type(KeyCode.ENTER);

    assertThat(session(1).when().understood()).isFalse();
    assertThat(session(1).when().text()).isEqualTo("when the moon is full");
  }

  @Test
  void anAmbiguousZoneIsChosenByKeyboard(FxRobot robot) {
    robot.interact(() -> table.editTime(id(1)));
    typeTime(robot, "4 October 15:00 CST");
    robot.type(KeyCode.DOWN).type(KeyCode.ENTER);

    assertThat(session(1).when().time())
        .isNotNull()
        .extracting(ClockTime::start)
        .isEqualTo(LocalTime.of(15, 0));
    assertThat(session(1).when().understood()).isTrue();
  }

  @Test
  void severalTimesBecomeSeveralSessionsInOneStep(FxRobot robot) {
    robot.interact(() -> table.editTime(id(2)));
    typeTime(robot, "8 October 12:00 UTC and 22:00 UTC");
    robot.type(KeyCode.DOWN).type(KeyCode.ENTER);

    assertThat(document.sessions()).hasSize(25);
    assertThat(document.sessions().get(2).repeatOf()).isEqualTo(id(2));
    robot.interact(document::undo);
    assertThat(document.sessions()).hasSize(24);
  }

  @Test
  void escapeTakesNothing(FxRobot robot) {
    Schedule before = document.schedule();
    robot.interact(() -> table.editTime(id(1)));
    typeTime(robot, "4 Oct");
    robot.type(KeyCode.ESCAPE);

    assertThat(document.schedule()).isSameAs(before);
    assertThat(editor()).isNull();
  }

  @Test
  void goingToAnotherRowTakesWhatWasTyped(FxRobot robot) {
    robot.interact(() -> table.editTime(id(1)));
    typeTime(robot, "TBC November");
    click(robot, 5, "session-cell");

    assertThat(session(1).when().date()).isEqualTo(EdtfDate.month(2021, 11));
    assertThat(session(1).tbc()).contains(Tbc.DATE);
    assertThat(document.selection().ids()).containsExactly(id(5));
  }

  // ---- texts

  @Test
  void aTitleIsTypedInItsCell(FxRobot robot) {
    robot.interact(() -> table.editTitle(id(1)));
    robot.write("Another title").type(KeyCode.ENTER);

    assertThat(session(1).title()).isEqualTo("Another title");
  }

  @Test
  void organizersAreTypedInTheirCellAndTheirPartiesStay(FxRobot robot) {
    List<String> parties = session(1).organizers().parties();
    doubleClick(robot, 1, "organizers-cell");
    robot.write("DCCG").type(KeyCode.ENTER);

    assertThat(session(1).organizers().text()).isEqualTo("DCCG");
    assertThat(session(1).organizers().parties()).isEqualTo(parties);
  }

  @Test
  void tabTakesATextAndGoesToTheNextCell(FxRobot robot) {
    robot.interact(() -> table.editTitle(id(1)));
    robot.write("Another title").type(KeyCode.TAB);
    robot.write("Zoom, YouTube").type(KeyCode.ENTER);

    assertThat(session(1).title()).isEqualTo("Another title");
    assertThat(session(1).platforms()).containsExactly("Zoom", "YouTube");
  }

  @Test
  void justTypingInTheColumnOfTheSessionsBeginsATitle(FxRobot robot) {
    click(robot, 2, "session-cell");
    robot.write("Another title").type(KeyCode.ENTER);
    assertThat(session(2).title()).isEqualTo("Another title");
  }

  @Test
  void theTitleOfANewSessionIsTypedAtOnce(FxRobot robot) {
    select(robot, 4);
    UUID added = addSession(robot, 4);
    robot.write("A new session").type(KeyCode.ENTER);
    assertThat(document.session(added).orElseThrow().title()).isEqualTo("A new session");
    assertThat(editor()).isNull();
  }

  @Test
  void theTitleOfTheFirstSessionIsTypedAtOnce(FxRobot robot) {
    robot.interact(() -> document.rows().delete(ids()));
    UUID added = addSession(robot, 0);
    robot.write("The first").type(KeyCode.ENTER);
    assertThat(document.session(added).orElseThrow().title()).isEqualTo("The first");
  }

  @Test
  void aSessionThatIsAddedWhileATitleIsTypedTakesWhatWasTyped(FxRobot robot) {
    robot.interact(() -> table.editTitle(id(2)));
    robot.write("Another title");
    UUID added = addSession(robot, 2);
    robot.write("A new session").type(KeyCode.ENTER);
    assertThat(session(2).title()).isEqualTo("Another title");
    assertThat(document.session(added).orElseThrow().title()).isEqualTo("A new session");
  }

  @Test
  void duplicatingTakesWhatWasTypedFirst(FxRobot robot) {
    robot.interact(() -> table.editTitle(id(2)));
    robot.write("Another title");
    robot.press(KeyCode.CONTROL).type(KeyCode.D).release(KeyCode.CONTROL);
    assertThat(session(2).title()).isEqualTo("Another title");
    assertThat(editor()).isNull();
  }

  @Test
  void theWordsOfATimeStayOnTheirRowHoweverMuchIsSaidOfThem(FxRobot robot) {
    robot.interact(() -> table.reveal(id(5)));
    int last = lastRow() - 1;
    robot.interact(() -> table.editTime(rows.getItems().get(last).id()));
    typeTime(robot, "4 October 15:00 CST");
    WaitForAsyncUtils.waitForFxEvents();
    double words = top(table.view().lookup("#time-editor"));
    double row = top(cell(robot, last + 1, "time-cell"));
    assertThat(words).isCloseTo(row, within(6.0));
  }

  @Test
  void theChoicesOfAnAmbiguousZoneNameTheirCities(FxRobot robot) {
    robot.interact(() -> table.editTime(id(1)));
    typeTime(robot, "4 October 15:00 CST");
    assertThat(choices()).hasSize(3).allMatch(choice -> choice.contains("("));
  }

  // ---- selection

  @Test
  void aClickSelectsInTheDocument(FxRobot robot) {
    click(robot, 3, "session-cell");
    assertThat(document.selection().ids()).containsExactly(id(3));
  }

  @Test
  void aSelectionMadeElsewhereIsSelectedAndBroughtIntoView(FxRobot robot) {
    robot.interact(() -> document.selection().select(id(22)));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(rows.getSelectionModel().getSelectedItems())
        .extracting(Session::id)
        .containsExactly(id(22));
    assertThat(row(robot, 22)).isNotNull();
  }

  @Test
  void undoAndRedoKeepSelectionAndScroll(FxRobot robot) {
    robot.interact(() -> document.edit(id(12)).setTitle("Another title"));
    robot.interact(() -> document.selection().selectAll(List.of(id(11), id(12))));
    robot.interact(() -> rows.scrollTo(8));
    int first = firstRow();

    robot.interact(document::undo);
    robot.interact(document::redo);

    assertThat(firstRow()).isEqualTo(first).isGreaterThan(0);
    assertThat(document.selection().ids()).containsExactly(id(11), id(12));
    assertThat(rows.getSelectionModel().getSelectedItems())
        .extracting(Session::id)
        .containsExactlyInAnyOrder(id(11), id(12));
  }

  @Test
  void anotherRowAboveDoesNotChangeWhatIsSelected(FxRobot robot) {
    select(robot, 5);
    robot.interact(() -> document.rows().reorder(Set.of(id(20)), 0));
    assertThat(document.selection().ids()).containsExactly(id(5));
    assertThat(rows.getSelectionModel().getSelectedIndex()).isEqualTo(5);
  }

  @Test
  void numbersFollowTheOrderOfTheDocument(FxRobot robot) {
    robot.interact(() -> document.rows().reorder(Set.of(id(20)), 0));
    assertThat(textsOf(robot, 20)).contains("1");
    assertThat(textsOf(robot, 1)).contains("2");
  }

  // ---- rows

  @Test
  void altDownMovesTheSelectedRowsTogether(FxRobot robot) {
    select(robot, 1);
    robot.interact(() -> document.selection().selectAll(List.of(id(1), id(2))));
    robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
    assertThat(ids().subList(0, 3)).containsExactly(id(3), id(1), id(2));
    robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
    assertThat(ids().subList(0, 3)).containsExactly(id(1), id(2), id(3));
  }

  @Test
  void theNumberOfARowIsAHandleByWhichItIsDragged(FxRobot robot) {
    Node handle = cell(robot, 1, "number-cell");
    Node target = cell(robot, 4, "number-cell");
    robot.moveTo(handle).press(MouseButton.PRIMARY);
    robot.moveTo(target).moveBy(0, 14).release(MouseButton.PRIMARY);
    assertThat(ids().subList(0, 5)).containsExactly(id(2), id(3), id(4), id(1), id(5));
  }

  @Test
  void theHandleOfARowSaysWhatItIsFor(FxRobot robot) {
    Node handle = cell(robot, 1, "number-cell");

    robot.moveTo(handle);

    assertThat(handle.getCursor()).isEqualTo(Cursor.OPEN_HAND);
    assertThat(((Control) handle).getTooltip().getText()).contains("Drag this number");
  }

  @Test
  void escapeGivesUpDraggingARow(FxRobot robot) {
    List<UUID> before = ids();
    Node handle = cell(robot, 1, "number-cell");
    Node target = cell(robot, 4, "number-cell");
    robot.moveTo(handle).press(MouseButton.PRIMARY);
    robot.moveTo(target).moveBy(0, 14);
    assertThat(robot.lookup(".insertion-line").query().isVisible()).isTrue();

    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    assertThat(robot.lookup(".insertion-line").query().isVisible()).isFalse();
    robot.moveBy(0, 20).release(MouseButton.PRIMARY);
    assertThat(ids()).isEqualTo(before);
  }

  @Test
  void deleteAndDuplicateAreStepsOfTheDocument(FxRobot robot) {
    select(robot, 2);
    robot.press(KeyCode.CONTROL).type(KeyCode.D).release(KeyCode.CONTROL);
    assertThat(document.sessions().get(2).title()).isEqualTo(session(2).title());
    robot.type(KeyCode.DELETE);
    assertThat(document.sessions()).hasSize(24);
  }

  @Test
  void afterDeletingInASortedTableTheRowBelowIsSelected(FxRobot robot) {
    sortBy(robot, "session");
    UUID going = table.shown().get(3).id();
    UUID below = table.shown().get(4).id();
    robot.interact(() -> document.selection().select(going));
    robot.interact(() -> table.commands().delete());
    assertThat(document.selection().ids()).containsExactly(below);
  }

  @Test
  void afterDeletingTheLastRowShownTheOneAboveIsSelected(FxRobot robot) {
    sortBy(robot, "session");
    UUID going = table.shown().getLast().id();
    UUID above = table.shown().get(table.shown().size() - 2).id();
    robot.interact(() -> document.selection().select(going));
    robot.interact(() -> table.commands().delete());
    assertThat(document.selection().ids()).containsExactly(above);
  }

  // ---- order and search

  @Test
  void aSortedTableWithASelectedRowCanBeLetGo(FxRobot robot) {
    click(robot, 1, "session-cell");
    sortBy(robot, "session");
    List<Throwable> failures = new ArrayList<>();
    robot.interact(
        () -> {
          // what fails in a listener is said to the thread only
          Thread thread = Thread.currentThread();
          Thread.UncaughtExceptionHandler usual = thread.getUncaughtExceptionHandler();
          thread.setUncaughtExceptionHandler((where, failure) -> failures.add(failure));
          table.dispose();
          thread.setUncaughtExceptionHandler(usual);
        });
    assertThat(failures).isEmpty();
    assertThat(rows.getItems()).isEmpty();
    assertThat(document.selection().ids()).containsExactly(id(1));
  }

  @Test
  void sortingLeavesTheOrderOfTheDocument(FxRobot robot) {
    List<UUID> before = ids();
    sortBy(robot, "time");
    assertThat(table.shown()).extracting(Session::id).isNotEqualTo(before);
    assertThat(ids()).isEqualTo(before);
    assertThat(table.shown().getFirst().id()).isEqualTo(id(1));

    robot.clickOn("#end-sorting");
    assertThat(table.shown()).extracting(Session::id).isEqualTo(before);
  }

  @Test
  void sortedRowsAreNotMoved(FxRobot robot) {
    List<UUID> before = ids();
    sortBy(robot, "time");
    select(robot, 2);
    robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
    assertThat(ids()).isEqualTo(before);
    assertThat(table.commands().reorderableBinding().get()).isFalse();
  }

  @Test
  void sortingKeepsTheSelection(FxRobot robot) {
    select(robot, 4);
    sortBy(robot, "session");
    assertThat(document.selection().ids()).containsExactly(id(4));
    assertThat(rows.getSelectionModel().getSelectedItem().id()).isEqualTo(id(4));
  }

  @Test
  void aSearchShowsItsMatchesWithTheirNumbers(FxRobot robot) {
    robot.interact(() -> table.filterProperty().set(session -> session.title().contains("LACIGF")));
    assertThat(table.shown()).extracting(Session::id).containsExactly(id(6));
    assertThat(textsOf(robot, 6)).contains("6");
  }

  @Test
  void anEditedSessionStaysInViewUntilTheNextSearch(FxRobot robot) {
    robot.interact(() -> table.filterProperty().set(session -> session.title().contains("LACIGF")));
    robot.interact(() -> document.edit(id(6)).setTitle("Another title"));
    assertThat(table.shown()).extracting(Session::id).containsExactly(id(6));
  }

  @Test
  void whatIsSelectedStaysSelectedWhileASearchHidesIt(FxRobot robot) {
    select(robot, 4);
    robot.interact(() -> table.filterProperty().set(session -> session.title().contains("LACIGF")));
    robot.interact(() -> table.filterProperty().set(session -> true));
    assertThat(document.selection().ids()).containsExactly(id(4));
    assertThat(rows.getSelectionModel().getSelectedItem().id()).isEqualTo(id(4));
  }

  // ---- how the tests look and act

  private Session session(int row) {
    return document.session(id(row)).orElseThrow();
  }

  private List<UUID> ids() {
    return document.sessions().stream().map(Session::id).toList();
  }

  private void select(FxRobot robot, int row) {
    robot.interact(
        () -> {
          document.selection().select(id(row));
          rows.requestFocus();
        });
  }

  private void typeTime(FxRobot robot, String words) {
    robot.interact(() -> ((TextField) table.view().lookup("#time-editor")).setText(words));
  }

  private UUID addSession(FxRobot robot, int index) {
    robot.interact(() -> document.rows().add(index));
    return document.sessions().get(index).id();
  }

  private List<String> choices() {
    return table.view().lookupAll(".choice").stream()
        .map(node -> ((Button) node).getText())
        .toList();
  }

  private static double top(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMinY();
  }

  private @Nullable Node editor() {
    return table.view().lookup(".cell-editor");
  }

  private String editorText() {
    return ((TextField) table.view().lookup("#time-editor")).getText();
  }

  private List<String> meaning() {
    return table.view().lookupAll(".meaning .label").stream()
        .map(node -> ((Label) node).getText())
        .toList();
  }

  private String placeholder() {
    return ((Label) table.view().lookup(".placeholder-title")).getText();
  }

  private TableRow<?> row(FxRobot robot, int row) {
    robot.interact(() -> rows.layout());
    return rows.lookupAll(".table-row-cell").stream()
        .map(node -> (TableRow<?>) node)
        .filter(shown -> shown.getItem() instanceof Session s && s.id().equals(id(row)))
        .filter(SessionTableTest::visible)
        .findFirst()
        .orElseThrow();
  }

  /** The table measures rows with one that nobody sees. */
  private static boolean visible(@Nullable Node node) {
    return node == null || (node.isVisible() && visible(node.getParent()));
  }

  private Node cell(FxRobot robot, int row, String styleClass) {
    return row(robot, row).lookup("." + styleClass);
  }

  private void click(FxRobot robot, int row, String styleClass) {
    robot.clickOn(cell(robot, row, styleClass));
  }

  private void doubleClick(FxRobot robot, int row, String styleClass) {
    robot.doubleClickOn(cell(robot, row, styleClass));
  }

  private List<String> textsOf(FxRobot robot, int row) {
    List<String> texts = new ArrayList<>();
    collect(row(robot, row), texts);
    return texts;
  }

  private static void collect(Node node, List<String> texts) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Text text) {
      texts.add(text.getText());
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
    }
  }

  /** Clicks a header; not by the robot, whose clicks claim to ask for a menu. */
  private void sortBy(FxRobot robot, String column) {
    Node header =
        rows.lookupAll(".column-header").stream()
            .filter(node -> (column + "-column").equals(node.getId()))
            .findFirst()
            .orElseThrow();
    robot.interact(
        () -> {
          header.fireEvent(mouse(MouseEvent.MOUSE_PRESSED));
          header.fireEvent(mouse(MouseEvent.MOUSE_RELEASED));
        });
  }

  private static MouseEvent mouse(EventType<MouseEvent> type) {
    boolean down = type.equals(MouseEvent.MOUSE_PRESSED);
    return new MouseEvent(
        type,
        20,
        10,
        20,
        10,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        down,
        false,
        false,
        false,
        false,
        true,
        null);
  }

  private int lastRow() {
    return ((VirtualFlow<?>) rows.lookup(".virtual-flow")).getLastVisibleCell().getIndex();
  }

  private int firstRow() {
    return ((VirtualFlow<?>) rows.lookup(".virtual-flow")).getFirstVisibleCell().getIndex();
  }
}
