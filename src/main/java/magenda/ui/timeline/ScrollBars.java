package magenda.ui.timeline;

import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import magenda.chart.Viewport;

/** The bars that show which part of the chart is in view, and by which another is brought there. */
final class ScrollBars {

  /** How thick a bar is. */
  static final double THICKNESS = 10;

  private final ScrollBar vertical = new ScrollBar();
  private final ScrollBar horizontal = new ScrollBar();
  private boolean showing;

  /**
   * Bars that show nothing yet.
   *
   * @param onRows told how many pixels of the rows are to be above the view
   * @param onDays told how many days are to be before the view
   */
  ScrollBars(DoubleConsumer onRows, DoubleConsumer onDays) {
    vertical.setOrientation(Orientation.VERTICAL);
    listen(vertical, onRows);
    listen(horizontal, onDays);
  }

  private void listen(ScrollBar bar, DoubleConsumer moved) {
    bar.setManaged(false);
    bar.setFocusTraversable(false);
    bar.valueProperty()
        .addListener(
            (_, _, value) -> {
              if (!showing) {
                moved.accept(value.doubleValue());
              }
            });
  }

  List<Node> nodes() {
    return List.of(vertical, horizontal);
  }

  /**
   * Shows which rows are in view.
   *
   * @param scrolled how many pixels of them are above it
   * @param most how many can be
   * @param view how many are in it
   * @param row the height of one
   */
  void showRows(double scrolled, double most, double view, double row) {
    showing = true;
    vertical.setVisible(most > 0);
    vertical.setMax(Math.max(1, most));
    vertical.setVisibleAmount(vertical.getMax() * view / (most + view));
    vertical.setUnitIncrement(row);
    vertical.setBlockIncrement(view - row);
    vertical.setValue(scrolled);
    showing = false;
  }

  /** Shows which days are in view. */
  void showDays(TimelineState state, double width) {
    double days = state.viewport().days();
    double all = Viewport.of(state.reach(), width).days();
    double fits = Viewport.of(state.extent().span(), width).days();
    showing = true;
    horizontal.setVisible(days < fits * 0.999);
    horizontal.setMax(Math.max(0.001, all - days));
    horizontal.setVisibleAmount(horizontal.getMax() * days / all);
    horizontal.setUnitIncrement(days / 10);
    horizontal.setBlockIncrement(days * 0.9);
    horizontal.setValue(-state.scale().x(state.reach().from()) / state.scale().pixelsPerDay());
    showing = false;
  }

  /** Puts the bars along the right and the lower edge of an area that they widen. */
  void place(double top, double width, double height) {
    vertical.resizeRelocate(width, top, THICKNESS, height - top - heightTaken());
    horizontal.resizeRelocate(0, height - THICKNESS, width, THICKNESS);
  }

  /** How much of the height the lower bar takes; 0 while all days are in view. */
  double heightTaken() {
    return horizontal.isVisible() ? THICKNESS : 0;
  }
}
