package magenda.ui.main;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableDoubleValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import magenda.settings.Pane;
import magenda.settings.Settings;

/**
 * Which panes are shown and how the room is shared between them, as the person left it. In a narrow
 * window the inspector gives way to the table first; it is shown there when it is asked for, and
 * that is not kept.
 */
final class PaneLayout {

  private static final String TIMELINE = "timeline";
  private static final String FINDINGS = "findings";
  private static final String INSPECTOR = "inspector";

  /** The fractions of the room before anybody dragged a divider. */
  private static final Map<String, Double> USUAL =
      Map.of(TIMELINE, 0.48, FINDINGS, 0.2, INSPECTOR, 0.25);

  /** The height in which the table has some rows; in a low window the timeline gives it up. */
  private static final double ROWS = 210;

  private static final double HALF = 0.5;

  private static final double UNMOVED = 1e-6;

  /** Below this width the table needs all of it. */
  private static final double NARROW = 800;

  private final Settings settings;
  private final BooleanProperty narrow = new SimpleBooleanProperty();
  private final BooleanProperty inspector = new SimpleBooleanProperty();

  PaneLayout(Settings settings) {
    this.settings = settings;
    BooleanProperty wanted = settings.shownProperty(Pane.INSPECTOR);
    inspector.set(wanted.get());
    inspector.subscribe(
        shown -> {
          if (!narrow.get()) {
            wanted.set(shown);
          }
        });
    narrow.subscribe(is -> inspector.set(!is && wanted.get()));
  }

  /** Takes how wide the window is, from then on. */
  void follow(ObservableDoubleValue width) {
    narrow.bind(
        Bindings.createBooleanBinding(
            () -> width.get() > 0 && width.get() < NARROW, width)); // at first it is nothing
  }

  BooleanProperty timelineShown() {
    return settings.shownProperty(Pane.TIMELINE);
  }

  BooleanProperty tableShown() {
    return settings.shownProperty(Pane.TABLE);
  }

  BooleanProperty inspectorShown() {
    return inspector;
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
      double fraction = settings.dividers().getOrDefault(share.name(), usual);
      double position = share.position(fraction);
      panes.setDividerPosition(
          divider, share.over() ? Math.min(position, leavingRows(panes)) : position);
    }
  }

  /** The position that leaves some rows to what stands below. */
  private static double leavingRows(SplitPane panes) {
    return panes.getHeight() > 0 ? Math.max(0, 1 - ROWS / panes.getHeight()) : 1;
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

    /** True where the timeline stands over others. */
    boolean over() {
      return !after && name.equals(TIMELINE);
    }

    /** The position for a fraction of the room, and the fraction for a position. */
    double position(double fraction) {
      return after ? 1 - fraction : fraction;
    }
  }
}
