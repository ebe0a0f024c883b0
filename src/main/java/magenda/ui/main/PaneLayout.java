package magenda.ui.main;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import magenda.settings.Pane;
import magenda.settings.Settings;

/** Which panes are shown and how the room is shared between them, as the person left it. */
final class PaneLayout {

  private static final String TIMELINE = "timeline";
  private static final String FINDINGS = "findings";
  private static final String INSPECTOR = "inspector";

  /** The fractions of the room before anybody dragged a divider. */
  private static final Map<String, Double> USUAL =
      Map.of(TIMELINE, 0.48, FINDINGS, 0.2, INSPECTOR, 0.25);

  private static final double HALF = 0.5;

  private static final double UNMOVED = 1e-6;

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

  /**
   * Shares the room of panes as it was kept, now and whenever they become larger or smaller, and
   * keeps each divider that somebody drags. What a small window does to the dividers is not kept.
   *
   * @param panes side by side, or one over the other
   */
  void share(SplitPane panes) {
    ChangeListener<Number> apply = (observable, old, now) -> apply(panes);
    panes.widthProperty().addListener(apply);
    panes.heightProperty().addListener(apply);
    panes.getItems().addListener((ListChangeListener<Node>) change -> apply(panes));
    AtomicReference<double[]> pressed = new AtomicReference<>(new double[0]);
    panes.addEventFilter(
        MouseEvent.MOUSE_PRESSED, event -> pressed.set(panes.getDividerPositions()));
    panes.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> keepMoved(panes, pressed.get()));
    apply(panes);
  }

  private void apply(SplitPane panes) {
    for (int divider = 0; divider < panes.getDividers().size(); divider++) {
      Share share = shareAt(panes, divider);
      // a position that stays as it is would not count as asked for when the size changes
      panes.setDividerPosition(divider, 0);
      double usual = USUAL.getOrDefault(share.name(), HALF);
      panes.setDividerPosition(
          divider, share.position(settings.dividers().getOrDefault(share.name(), usual)));
    }
  }

  private void keepMoved(SplitPane panes, double[] before) {
    double[] now = panes.getDividerPositions();
    for (int divider = 0; divider < Math.min(now.length, before.length); divider++) {
      if (Math.abs(now[divider] - before[divider]) > UNMOVED) {
        Share share = shareAt(panes, divider);
        settings.dividers().put(share.name(), share.position(now[divider]));
      }
    }
  }

  /** A divider shares room out to the pane after it, unless that takes what the others leave. */
  private static Share shareAt(SplitPane panes, int divider) {
    String after = panes.getItems().get(divider + 1).getId();
    return USUAL.containsKey(after)
        ? new Share(after, true)
        : new Share(panes.getItems().get(divider).getId(), false);
  }

  /**
   * What a divider gives to a pane.
   *
   * @param name of the pane
   * @param after true if the pane stands after the divider
   */
  private record Share(String name, boolean after) {

    /** The position for a fraction of the room, and the fraction for a position. */
    double position(double fraction) {
      return after ? 1 - fraction : fraction;
    }
  }
}
