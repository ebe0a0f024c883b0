package magenda.ui.inspector;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** The name of a field at the left and its marks at the right, or below where it is too narrow. */
final class FieldHead extends Region {

  private static final double GAP = 8;

  private final Label name;
  private final FlowPane marks = new FlowPane();

  FieldHead(Label name, List<? extends Node> marks) {
    this.name = name;
    this.marks.getStyleClass().add("field-marks");
    this.marks.getChildren().setAll(marks);
    getStyleClass().add("field-head");
    getChildren().addAll(name, this.marks);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return Math.max(name.prefWidth(-1), marks.minWidth(-1));
  }

  @Override
  protected double computePrefWidth(double height) {
    return name.prefWidth(-1) + GAP + marksWidth();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double first = name.prefHeight(-1);
    double second = marks.prefHeight(width < 0 ? prefWidth(-1) : width);
    return fits(width) ? Math.max(first, second) : first + second;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double first = name.prefHeight(-1);
    double second = marks.prefHeight(width);
    if (fits(width)) {
      double own = Math.min(width, marksWidth());
      double line = Math.max(first, second);
      name.resizeRelocate(0, (line - first) / 2, name.prefWidth(-1), first);
      marks.resizeRelocate(width - own, (line - second) / 2, own, second);
    } else {
      name.resizeRelocate(0, 0, width, first);
      marks.resizeRelocate(0, first, width, second);
    }
  }

  /** All marks beside one another; the preferred width of a flow pane is another one. */
  private double marksWidth() {
    List<Node> all = marks.getChildren();
    return all.stream().mapToDouble(mark -> Math.ceil(mark.prefWidth(-1)) + marks.getHgap()).sum();
  }

  private boolean fits(double width) {
    return width < 0 || computePrefWidth(-1) <= width + 0.5;
  }
}
