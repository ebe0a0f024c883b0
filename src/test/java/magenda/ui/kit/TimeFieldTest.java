package magenda.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import magenda.schedule.When;
import magenda.schedule.expression.TimeExpressions;
import magenda.testing.TestWindow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is said under a time while it is typed. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class TimeFieldTest {

  private TimeField field;

  @Start
  void start(Stage stage) {
    field = new TimeField(Locale.ENGLISH, new ReadOnlyObjectWrapper<ZoneId>(ZoneOffset.UTC));
    TestWindow.show(stage, field, 500, 300);
  }

  @Test
  void bothDaysOfAWeekdayThatDiffersAreOfferedWithTheirWeekdays(FxRobot robot) {
    show(robot, When.OPEN);
    robot.interact(() -> field.input().setText("Monday 12 October"));

    assertThat(said()).contains("Tuesday 12 October 2021.", "Monday 11 October 2021.");
  }

  @Test
  void itIsSaidBeforehandThatWordsAreKeptOnTheSecondEnter(FxRobot robot) {
    show(robot, When.OPEN);
    robot.interact(() -> field.input().setText("when the moon is full"));

    assertThat(said())
        .contains("Press Enter twice to keep the words as they are, marked as not understood.");
  }

  @Test
  void ofWordsOfWhichNothingWasUnderstoodItIsSaidSo(FxRobot robot) {
    show(robot, When.words("when the moon is full"));

    assertThat(said())
        .contains("These words are kept as they are; none of them was understood.")
        .noneMatch(sentence -> sentence.contains("not all"));
  }

  private void show(FxRobot robot, When when) {
    robot.interact(
        () ->
            field.show(
                when.text(),
                when,
                Set.of(),
                typed -> TimeExpressions.parse(typed, TimeEntryTest.CONTEXT)));
  }

  private List<String> said() {
    return field.getChildrenUnmodifiable().stream()
        .flatMap(node -> node instanceof Pane pane ? pane.getChildren().stream() : Stream.of(node))
        .filter(Labeled.class::isInstance)
        .map(node -> ((Labeled) node).getText())
        .toList();
  }
}
