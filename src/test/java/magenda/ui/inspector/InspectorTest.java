package magenda.ui.inspector;

import static magenda.testing.DraftSchedule.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import magenda.check.Checks;
import magenda.document.History;
import magenda.document.ScheduleDocument;
import magenda.schedule.ClockTime;
import magenda.schedule.Cluster;
import magenda.schedule.EdtfDate;
import magenda.schedule.Session;
import magenda.schedule.Status;
import magenda.schedule.Tbc;
import magenda.schedule.UnknownMembers;
import magenda.testing.DraftSchedule;
import magenda.testing.TestWindow;
import magenda.ui.kit.MarkdownView;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class InspectorTest {

  private ScheduleDocument document;
  private Inspector inspector;

  @SuppressWarnings("NullAway.Init")
  private Stage stage;

  @Start
  void start(Stage stage) {
    this.stage = stage;
    document = new ScheduleDocument(History.of(DraftSchedule.create(), true), TestWindow.CLOCK);
    inspector = new Inspector(document, TestWindow.context());
    TestWindow.show(stage, inspector.view(), 380, 960);
  }

  @AfterEach
  void dispose(FxRobot robot) {
    robot.interact(inspector::dispose);
  }

  // ---- what is shown

  @Test
  void withoutASelectionItSaysHowToSelect() {
    assertThat(words()).contains("No session is selected.");
  }

  @Test
  void inANarrowWindowThatIsSaidInWholeWords(FxRobot robot) {
    robot.interact(() -> stage.setWidth(160));

    Labeled heading = robot.lookup(".nothing-title").queryLabeled();
    assertThat(heading.lookupAll(".text"))
        .singleElement()
        .extracting(text -> ((Text) text).getText().replaceAll("\\s+", " "))
        .isEqualTo("No session is selected.");
  }

  @Test
  void allFieldsOfTheSelectedSessionAreShown(FxRobot robot) {
    select(robot, 14);
    assertThat(text("inspector-title"))
        .isEqualTo("Dynamic Coalitions – public consultations on the DC paper");
    assertThat(text("inspector-time")).isEqualTo("TBC October 14:00 UTC");
    assertThat(text("inspector-organizers")).isEqualTo("IGF Secretariat/DCCG");
    assertThat(words()).contains("Zoom", "IGF Secretariat", "DCCG", "row 14");
  }

  @Test
  void theCellsOfTheDocumentAreShownAsTheyWere(FxRobot robot) {
    select(robot, 14);
    assertThat(text("inspector-source"))
        .isEqualTo(
            "TBC October ⏎ 14:00 UTC | Dynamic Coalitions – public consultations on the DC paper |"
                + " Zoom | IGF Secretariat/DCCG");
  }

  @Test
  void whatIsToBeConfirmedIsSaidInAWordAndASymbol(FxRobot robot) {
    select(robot, 14);
    assertThat(words()).contains("● date TBC", "○ time TBC");
  }

  @Test
  void whatItMayClashWithIsSaidInASentence(FxRobot robot) {
    select(robot, 14);
    robot.interact(
        () ->
            document.setFindings(
                document.revisionProperty().get(), Checks.run(document.schedule())));
    assertThat(words()).anyMatch(sentence -> sentence.startsWith("Possibly at the same time as"));
  }

  @Test
  void nothingIsWiderThanANarrowPane(FxRobot robot) {
    select(robot, 5);
    robot.interact(
        () -> {
          ((Region) inspector.view()).setMaxWidth(260);
          document.edit(id(5)).setOrganizers("BPF");
          document
              .edit(id(5))
              .setParties(List.of("BPF Cybersecurity and other forms of intersessional work"));
        });
    WaitForAsyncUtils.waitForFxEvents();
    double right = right(inspector.view());
    assertThat(
            all(inspector.view())
                .filter(node -> node instanceof ButtonBase || node instanceof TextInputControl)
                .filter(Node::isVisible)
                .filter(node -> right(node) > right))
        .isEmpty();
    assertThat(((Text) node("status-POSTPONED").lookup(".text")).getText()).isEqualTo("Postponed");
  }

  @Test
  void thePreviewIsAsHighAsItsText(FxRobot robot) {
    select(robot, 10);
    fire(robot, "description-preview");
    WaitForAsyncUtils.waitForFxEvents();
    MarkdownView preview = (MarkdownView) inspector.view().lookup(".description-preview");
    double lowest =
        preview.getChildrenUnmodifiable().stream()
            .filter(Node::isVisible)
            .mapToDouble(node -> node.getBoundsInParent().getMaxY())
            .max()
            .orElseThrow();
    assertThat(lowest).isGreaterThan(60);
    assertThat(preview.getHeight() - preview.getInsets().getBottom())
        .isGreaterThanOrEqualTo(lowest - 1);
  }

  @Test
  void theHourOfTheScheduleIsSaidOnceToAReaderInItsZone(FxRobot robot) {
    robot.interact(() -> document.setDetails(s -> s.zone(ZoneId.of("Pacific/Fiji"))));
    select(robot, 1);
    assertThat(words().stream().filter(said -> said.endsWith(" in Fiji"))).hasSize(1);
  }

  // ---- typing

  @Test
  void aClickBesideTheChipsBeginsToType(FxRobot robot) {
    select(robot, 1);
    Node field = input("inspector-platforms").getParent();
    Bounds bounds = field.localToScreen(field.getBoundsInLocal());
    robot.clickOn(bounds.getMaxX() - 4, bounds.getMaxY() - 4);
    assertThat(input("inspector-platforms").isFocused()).isTrue();
  }

  @Test
  void undoInAFieldIsThatOfTheDocumentAndNeverBringsTheWordsOfAnotherSession(FxRobot robot) {
    select(robot, 1);
    type(robot, "inspector-title", "Another title");
    select(robot, 2);
    robot.clickOn("#inspector-title").push(KeyCode.SHORTCUT, KeyCode.Z);

    assertThat(session(2).title()).isEqualTo("IGF 2021 at West African IGF");
    assertThat(session(1).title()).isEqualTo("IGF 2021 at St. Vincent and the Grenadines IGF");

    robot.push(KeyCode.SHORTCUT, KeyCode.Y);
    assertThat(session(1).title()).isEqualTo("Another title");
    assertThat(session(2).title()).isEqualTo("IGF 2021 at West African IGF");
  }

  @Test
  void typingATitleIsOneStep(FxRobot robot) {
    select(robot, 1);
    type(robot, "inspector-title", "Another title");
    assertThat(session(1).title()).isEqualTo("Another title");

    robot.interact(document::undo);
    assertThat(session(1).title()).isEqualTo("IGF 2021 at St. Vincent and the Grenadines IGF");
    assertThat(text("inspector-title")).isEqualTo(session(1).title());
    assertThat(document.undoLabelProperty().get()).isNull();
  }

  @Test
  void tabAndShiftTabLeaveTheTitleAndPutNothingIntoIt(FxRobot robot) {
    select(robot, 1);
    String before = session(1).title();
    robot.interact(() -> input("inspector-title").requestFocus());

    robot.push(KeyCode.TAB);
    assertThat(focused()).isNotEqualTo("inspector-title").isNotEmpty();

    robot.push(KeyCode.SHIFT, KeyCode.TAB);
    assertThat(focused()).isEqualTo("inspector-title");
    assertThat(session(1).title()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"inspector-organizers", "inspector-description", "inspector-notes"})
  void tabAndShiftTabLeaveAnAreaOfSeveralLines(String area, FxRobot robot) {
    select(robot, 1);
    String before = text(area);
    robot.interact(() -> input(area).requestFocus());

    robot.push(KeyCode.TAB);
    assertThat(focused()).isNotEqualTo(area).isNotEmpty();

    robot.push(KeyCode.SHIFT, KeyCode.TAB);
    assertThat(focused()).isEqualTo(area);
    assertThat(text(area)).isEqualTo(before);
  }

  @Test
  void pastedTabsAndLineBreaksAreSpacesInATitle(FxRobot robot) {
    select(robot, 1);
    robot.interact(
        () -> {
          input("inspector-title").selectAll();
          input("inspector-title").replaceSelection("One\ttitle\r\nof\nlines");
        });
    assertThat(session(1).title()).isEqualTo("One title of lines");
    assertThat(input("inspector-title").getCaretPosition()).isEqualTo(18);
  }

  @Test
  void aTitleIsAsHighAsItsLines(FxRobot robot) {
    select(robot, 14);
    WaitForAsyncUtils.waitForFxEvents();
    Node words = input("inspector-title").lookup(".text");
    assertThat(((Region) input("inspector-title")).getHeight())
        .isCloseTo(words.getLayoutBounds().getHeight() + 12, Offset.offset(2.0));
  }

  @Test
  void anEditElsewhereLeavesTheCaretWhereItWas(FxRobot robot) {
    select(robot, 1);
    robot.interact(() -> input("inspector-title").positionCaret(4));
    robot.interact(() -> document.edit(id(1)).setTitle(session(1).title() + " (again)"));
    assertThat(text("inspector-title")).endsWith(" (again)");
    assertThat(input("inspector-title").getCaretPosition()).isEqualTo(4);
  }

  @Test
  void aTimeIsTakenOnEnter(FxRobot robot) {
    select(robot, 1);
    type(robot, "inspector-time", "TBC November");
    robot.type(KeyCode.ENTER);
    assertThat(session(1).when().date()).isEqualTo(EdtfDate.month(2021, 11));
    assertThat(session(1).tbc()).containsExactly(Tbc.DATE);
    assertThat(words()).contains("● date TBC");
  }

  @Test
  void aTimeThatWasTypedIsTakenWhenAnotherSessionIsSelected(FxRobot robot) {
    select(robot, 1);
    type(robot, "inspector-time", "TBC November");
    select(robot, 2);
    assertThat(session(1).when().date()).isEqualTo(EdtfDate.month(2021, 11));
    assertThat(session(2).when().date()).isEqualTo(EdtfDate.day(2021, 7, 30));
    assertThat(text("inspector-time")).isEqualTo("30 July 09:30 UTC");
  }

  @Test
  void aConfirmedDateLosesTheWordsThatCalledItOpen(FxRobot robot) {
    select(robot, 14);
    fire(robot, "tbc-DATE");
    assertThat(session(14).tbc()).isEmpty();
    assertThat(session(14).when().text()).isEmpty();
    assertThat(text("inspector-time")).doesNotContain("TBC").contains("October");
  }

  @Test
  void theStatusIsOneOfThreeButtons(FxRobot robot) {
    select(robot, 1);
    fire(robot, "status-CANCELLED");
    assertThat(session(1).status()).isEqualTo(Status.CANCELLED);
    robot.interact(document::undo);
    assertThat(((ToggleButton) node("status-PLANNED")).isSelected()).isTrue();
  }

  @Test
  void aPlatformIsAddedAndTakenAway(FxRobot robot) {
    select(robot, 1);
    robot.interact(() -> input("inspector-platforms").requestFocus());
    robot.write("YouTube").type(KeyCode.ENTER);
    assertThat(session(1).platforms()).containsExactly("Zoom", "YouTube");
    robot.type(KeyCode.BACK_SPACE).type(KeyCode.BACK_SPACE);
    assertThat(session(1).platforms()).isEmpty();
  }

  @Test
  void onlyClustersOfTheScheduleCanBeAdded(FxRobot robot) {
    select(robot, 14);
    robot.interact(() -> input("inspector-clusters").requestFocus());
    robot.write("Nobody's").type(KeyCode.ENTER);
    assertThat(session(14).clusters()).isEmpty();
    robot.interact(() -> input("inspector-clusters").setText("youth track"));
    robot.type(KeyCode.ENTER);
    assertThat(session(14).clusters()).containsExactly("youth-track");
  }

  @Test
  void wordsThatAreNoClusterStayInTheirFieldAndThisIsSaid(FxRobot robot) {
    select(robot, 14);
    robot.interact(() -> input("inspector-clusters").requestFocus());
    robot.write("Foo cluster").push(KeyCode.TAB);
    assertThat(text("inspector-clusters")).isEqualTo("Foo cluster");
    assertThat(words()).contains("The schedule has no cluster “Foo cluster”.");

    select(robot, 13);
    assertThat(text("inspector-clusters")).isEmpty();
    assertThat(node("unknown-cluster").isVisible()).isFalse();

    select(robot, 14);
    assertThat(text("inspector-clusters")).isEqualTo("Foo cluster");
    assertThat(node("unknown-cluster").isVisible()).isTrue();
  }

  @Test
  void wordsThatAreNoClusterBecomeOneOnAClickInOneStep(FxRobot robot) {
    select(robot, 14);
    int before = document.schedule().clusters().size();
    robot.interact(() -> input("inspector-clusters").requestFocus());
    robot.write("Foo cluster").type(KeyCode.ENTER);

    fire(robot, "make-cluster");
    assertThat(session(14).clusters()).containsExactly("foo-cluster");
    assertThat(document.schedule().cluster("foo-cluster")).isPresent();
    assertThat(text("inspector-clusters")).isEmpty();

    robot.interact(document::undo);
    assertThat(document.schedule().clusters()).hasSize(before);
    assertThat(session(14).clusters()).isEmpty();
  }

  @Test
  void partiesInChangedWordsAreOfferedAndTakenOnAClickOnly(FxRobot robot) {
    select(robot, 14);
    type(robot, "inspector-organizers", "DCCG and Microsoft");
    assertThat(session(14).organizers().parties()).containsExactly("IGF Secretariat", "DCCG");
    assertThat(words()).contains("The words name: DCCG · Microsoft");

    fire(robot, "take-parties");
    assertThat(session(14).organizers().parties()).containsExactly("DCCG", "Microsoft");
    assertThat(session(14).organizers().text()).isEqualTo("DCCG and Microsoft");
  }

  @Test
  void theTitleOfANewSessionNeedsNoScrollBar(FxRobot robot) {
    robot.interact(() -> document.rows().add(0));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(node("inspector-title").lookupAll(".scroll-bar"))
        .isNotEmpty()
        .noneMatch(Node::isVisible);
  }

  @Test
  void aButtonSetsItsMarkAroundTheSelection(FxRobot robot) {
    select(robot, 1);
    robot.interact(() -> input("inspector-description").selectRange(0, 4));
    fire(robot, "mark-bold");
    assertThat(session(1).description()).isEqualTo("**Ways** of engagement in IGF 2021");
    assertThat(input("inspector-description").getSelectedText()).isEqualTo("Ways");
  }

  @ParameterizedTest
  @CsvSource({
    "not a url, true",
    "https://zoom.us/j/1, false",
    "www.intgovforum.org, true",
    "'', false"
  })
  void wordsThatAreNoAddressAreTakenAsALinkWithARemark(
      String link, boolean remarked, FxRobot robot) {
    select(robot, 1);
    robot.interact(() -> input("inspector-link").setText(link));
    assertThat(session(1).link()).isEqualTo(link);
    assertThat(node("link-remark").isVisible()).isEqualTo(remarked);
  }

  @Test
  void aFurtherColumnIsAField(FxRobot robot) {
    select(robot, 1);
    robot.interact(
        () -> {
          document.setDetails(schedule -> schedule.columns(List.of("Moderator")));
          document.edit(id(1)).setField("Moderator", "Ms A");
        });
    assertThat(words()).contains("Moderator", "Ms A");
  }

  @ParameterizedTest
  @ValueSource(strings = {"status-PLANNED", "status-POSTPONED", "tbc-TITLE", "description-preview"})
  void aButtonLooksOtherWhileItHasTheKeyboard(String id, FxRobot robot) {
    select(robot, 1);
    robot.interact(() -> input("inspector-title").requestFocus());
    List<Object> before = looks((Region) node(id));
    double width = ((Region) node(id)).getWidth();

    robot.interact(() -> node(id).requestFocus());
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(looks((Region) node(id))).isNotEqualTo(before);
    assertThat(((Region) node(id)).getWidth()).isEqualTo(width);
  }

  // ---- several

  @Test
  void ofSeveralItSaysHowMany(FxRobot robot) {
    robot.interact(() -> document.selection().selectAll(List.of(id(1), id(2), id(3))));
    assertThat(words()).contains("3 sessions selected");
  }

  @Test
  void anHourIsReadInTheZoneThatTheDetailsSayNow(FxRobot robot) {
    select(robot, 1);
    robot.interact(() -> document.setDetails(details -> details.zone(ZoneId.of("Asia/Tokyo"))));

    type(robot, "inspector-time", "5 Oct 2021 14:00");
    robot.push(KeyCode.ENTER);

    ClockTime time = Objects.requireNonNull(session(1).when().time());
    assertThat(time.zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
  }

  @Test
  void clustersWithoutANameAreKeptApart(FxRobot robot) {
    List<Cluster> clusters =
        List.of(cluster("cd", "", "CD"), cluster("nri", "", "NRI"), cluster("youth", "Youth", ""));
    robot.interact(
        () -> {
          document.setDetails(details -> details.clusters(clusters));
          document.edit(id(1)).setClusters(List.of("cd", "gone"));
        });
    select(robot, 1);

    type(robot, "inspector-clusters", "Youth");
    robot.push(KeyCode.ENTER);

    assertThat(session(1).clusters()).containsExactlyInAnyOrder("cd", "gone", "youth");
  }

  @Test
  void anotherSessionIsShownFromTheTop(FxRobot robot) {
    select(robot, 1);
    ScrollPane scroll = (ScrollPane) inspector.view().lookup(".inspector-scroll");
    robot.interact(() -> scroll.setVvalue(1));

    select(robot, 2);

    assertThat(scroll.getVvalue()).isZero();
  }

  @Test
  void theArrowKeysChangeTheStatus(FxRobot robot) {
    select(robot, 1);
    robot.interact(() -> node("status-PLANNED").requestFocus());

    robot.push(KeyCode.RIGHT);

    assertThat(session(1).status()).isEqualTo(Status.POSTPONED);
    assertThat(((ToggleButton) node("status-POSTPONED")).isSelected()).isTrue();
  }

  @Test
  void theStatusPressedOnceMoreStays(FxRobot robot) {
    select(robot, 1);
    fire(robot, "status-CANCELLED");

    fire(robot, "status-CANCELLED");

    assertThat(session(1).status()).isEqualTo(Status.CANCELLED);
    assertThat(((ToggleButton) node("status-CANCELLED")).isSelected()).isTrue();
  }

  @Test
  void theStatusOfSeveralIsSetInOneStep(FxRobot robot) {
    robot.interact(() -> document.selection().selectAll(List.of(id(1), id(2))));
    fire(robot, "status-POSTPONED");
    assertThat(List.of(session(1).status(), session(2).status())).containsOnly(Status.POSTPONED);
    robot.interact(document::undo);
    assertThat(List.of(session(1).status(), session(2).status())).containsOnly(Status.PLANNED);
  }

  @Test
  void aCheckBoxOfSeveralLooksOtherWhileItHasTheKeyboard(FxRobot robot) {
    robot.interact(() -> document.selection().selectAll(List.of(id(1), id(2))));
    Region box = (Region) node("several-DATE");
    robot.interact(() -> node("status-PLANNED").requestFocus());
    List<Object> before = looks(box);

    robot.interact(box::requestFocus);

    assertThat(looks(box)).isNotEqualTo(before);
  }

  @Test
  void whatOnlySomeHaveIsNeitherSetNorUnset(FxRobot robot) {
    robot.interact(() -> document.selection().selectAll(List.of(id(13), id(14))));
    CheckBox date = (CheckBox) node("several-DATE");
    assertThat(date.isIndeterminate()).isTrue();
    fire(robot, "several-DATE");
    assertThat(session(13).tbc()).contains(Tbc.DATE);
    assertThat(session(14).tbc()).contains(Tbc.DATE);
  }

  // ---- how the tests look and act

  private static List<Object> looks(Region region) {
    return Arrays.asList(region.getBackground(), region.getBorder());
  }

  private String focused() {
    return Objects.requireNonNullElse(
        inspector.view().getScene().getFocusOwner().getId(), "a node without a name");
  }

  private Session session(int row) {
    return document.session(id(row)).orElseThrow();
  }

  private void select(FxRobot robot, int row) {
    robot.interact(() -> document.selection().select(id(row)));
  }

  private void type(FxRobot robot, String field, String words) {
    robot.interact(
        () -> {
          input(field).requestFocus();
          input(field).selectAll();
        });
    robot.write(words, 0);
  }

  private void fire(FxRobot robot, String button) {
    robot.interact(() -> ((ButtonBase) node(button)).fire());
  }

  private static Cluster cluster(String id, String name, String tag) {
    return new Cluster(id, name, tag, "", "", UnknownMembers.NONE);
  }

  private Node node(String id) {
    return inspector.view().lookup("#" + id);
  }

  private TextInputControl input(String id) {
    return (TextInputControl) node(id);
  }

  private String text(String id) {
    return input(id).getText();
  }

  private List<String> words() {
    return all(inspector.view())
        .filter(Node::isVisible)
        .flatMap(
            node ->
                switch (node) {
                  case Labeled labeled -> Stream.of(labeled.getText());
                  case TextInputControl control -> Stream.of(control.getText());
                  default -> Stream.<String>empty();
                })
        .collect(Collectors.toList());
  }

  private static double right(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMaxX();
  }

  private static Stream<Node> all(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(InspectorTest::all))
        : Stream.of(node);
  }
}
