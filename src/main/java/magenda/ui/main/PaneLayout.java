package magenda.ui.main;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import magenda.settings.Pane;
import magenda.settings.Settings;

/** Which panes are shown and how the room is shared between them, as the person left it. */
final class PaneLayout {

  private static final String TIMELINE = "timeline";
  private static final String FINDINGS = "findings";
  private static final String INSPECTOR = "inspector";

  private final Settings settings;

  PaneLayout(Settings settings) {
    this.settings = settings;
  }

  BooleanProperty timelineShown() {
    return settings.shownProperty(Pane.TIMELINE);
  }

  BooleanProperty tableShown() {
    return settings.shownProperty(Pane.TABLE);
  }

  BooleanProperty inspectorShown() {
    return settings.shownProperty(Pane.INSPECTOR);
  }

  BooleanProperty findingsShown() {
    return settings.shownProperty(Pane.FINDINGS);
  }

  List<BooleanProperty> shown() {
    return List.of(timelineShown(), tableShown(), inspectorShown(), findingsShown());
  }

  /** Keeps how the room is shared now. */
  void remember(SplitPane views, SplitPane all) {
    double[] rows = views.getDividerPositions();
    List<Node> stacked = views.getItems();
    if (rows.length > 0 && TIMELINE.equals(stacked.getFirst().getId())) {
      keep(TIMELINE, rows[0]);
    }
    if (rows.length > 0 && FINDINGS.equals(stacked.getLast().getId())) {
      keep(FINDINGS, 1 - rows[rows.length - 1]);
    }
    double[] columns = all.getDividerPositions();
    if (columns.length > 0) {
      keep(INSPECTOR, 1 - columns[0]);
    }
  }

  /** Shares the room as it was kept. */
  void apply(SplitPane views, SplitPane all) {
    int dividers = views.getItems().size() - 1;
    if (dividers > 0 && TIMELINE.equals(views.getItems().getFirst().getId())) {
      views.setDividerPosition(0, kept(TIMELINE, 0.48));
    }
    if (dividers > 0 && FINDINGS.equals(views.getItems().getLast().getId())) {
      views.setDividerPosition(dividers - 1, 1 - kept(FINDINGS, 0.2));
    }
    if (all.getItems().size() > 1) {
      all.setDividerPosition(0, 1 - kept(INSPECTOR, 0.25));
    }
  }

  private void keep(String name, double fraction) {
    if (fraction > 0.05 && fraction < 0.95) {
      settings.dividers().put(name, fraction);
    }
  }

  private double kept(String name, double otherwise) {
    return settings.dividers().getOrDefault(name, otherwise);
  }
}
