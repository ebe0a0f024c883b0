package magenda.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Arabic and Hebrew, which JavaFX on Linux fails to wrap. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class RightToLeftTest {

  private static final String ARABIC =
      "مشاورات الشباب حول حوكمة الإنترنت في المنطقة العربية ومنطقة الشرق الأوسط وشمال أفريقيا";
  private static final String HEBREW =
      "התייעצויות נוער בנושא ממשל האינטרנט באזור, כולל_מילה_ארוכה_במיוחד_בלי_רווחים";

  @TempDir Path folder;

  private Stage stage;
  private OpenWindow window;

  @Start
  void start(Stage stage) {
    this.stage = stage;
    window = new OpenWindow(stage, folder);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(window::close);
  }

  @ParameterizedTest
  @ValueSource(strings = {ARABIC, HEBREW, "IGF 2021 " + ARABIC + " " + HEBREW})
  void isShownInAllFieldsAtAnyWidth(String words, FxRobot robot) {
    robot.interact(() -> fill(words));

    for (int width : new int[] {1440, 1100, 900, 700, 640}) {
      robot.interact(() -> layOut(width));

      assertThat(titlesInTable(robot)).contains(words);
    }
  }

  @Test
  void isPastedIntoTheInspector(FxRobot robot) {
    UUID first = window.document().sessions().getFirst().id();
    robot.interact(() -> window.document().selection().select(first));
    TextArea title = robot.lookup("#inspector-title").queryAs(TextArea.class);

    robot.interact(
        () -> {
          title.requestFocus();
          title.selectAll();
          title.replaceSelection(ARABIC + " " + HEBREW);
          layOut(1200);
        });
    robot.push(KeyCode.ENTER);

    assertThat(window.document().sessions().getFirst().title()).isEqualTo(ARABIC + " " + HEBREW);
  }

  private void fill(String words) {
    UUID first = window.document().sessions().getFirst().id();
    window.document().selection().select(first);
    window.document().edit(first).setTitle(words);
    window.document().edit(first).setDescription(words + "\n\n- " + words);
    window.document().edit(first).setNotes(words);
    window.document().edit(first).setOrganizers(words);
    window.document().setDetails(details -> details.title(words));
  }

  private void layOut(int width) {
    stage.setWidth(width);
    stage.getScene().getRoot().resize(width, stage.getHeight());
    stage.getScene().getRoot().applyCss();
    stage.getScene().getRoot().layout();
  }

  private static List<String> titlesInTable(FxRobot robot) {
    return robot
        .from(robot.lookup("#table").<Node>query())
        .lookup(".session-title")
        .<Text>queryAll()
        .stream()
        .map(Text::getParent)
        .distinct()
        .map(RightToLeftTest::titleIn)
        .toList();
  }

  private static String titleIn(Parent flow) {
    return flow.getChildrenUnmodifiable().stream()
        .filter(node -> node.getStyleClass().contains("session-title"))
        .map(node -> ((Text) node).getText())
        .collect(Collectors.joining());
  }
}
