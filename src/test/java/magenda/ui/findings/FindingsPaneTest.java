package magenda.ui.findings;

import static magenda.testing.DraftSchedule.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ListCell;
import javafx.stage.Stage;
import magenda.check.Finding;
import magenda.document.History;
import magenda.document.ScheduleDocument;
import magenda.testing.DraftSchedule;
import magenda.testing.TestWindow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class FindingsPaneTest {

  private ScheduleDocument document;
  private FindingsPane findings;

  @Start
  void start(Stage stage) {
    document = new ScheduleDocument(History.of(DraftSchedule.create(), true), TestWindow.CLOCK);
    document.setFindings(
        document.revisionProperty().get(), List.of(Finding.of(Finding.Kind.NO_TITLE, id(6))));
    findings = new FindingsPane(document, TestWindow.context());
    TestWindow.show(stage, findings.view(), 800, 200);
  }

  private static String title(FxRobot robot) {
    return robot.lookup(".finding-title").queryLabeled().getText();
  }

  private String spoken() {
    return ((ListCell<?>) findings.view().lookup(".list-cell")).getAccessibleText();
  }

  @Test
  void aFindingNamesItsSession(FxRobot robot) {
    assertThat(title(robot)).isEqualTo("IGF 2021 at LACIGF");
    assertThat(spoken()).startsWith("Warning, session 6 “IGF 2021 at LACIGF”: It has no title");
  }

  @Test
  void itNamesTheSessionAsItIsCalledNow(FxRobot robot) {
    robot.interact(() -> document.edit(id(6)).setTitle("Renamed"));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(title(robot)).isEqualTo("Renamed");
  }
}
