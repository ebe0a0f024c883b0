package magenda.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/** A text area that is as high as its text, between a first and a last number of lines. */
public final class GrowingTextArea extends TextArea {

  private static final double HORIZONTAL_PADDING = 22;
  private static final double VERTICAL_PADDING = 14;

  private final Text measure = new Text();
  private final int minLines;
  private final int maxLines;

  /** An empty area. */
  public GrowingTextArea(int minLines, int maxLines) {
    this.minLines = minLines;
    this.maxLines = maxLines;
    getStyleClass().add("growing");
    setWrapText(true);
    measure.fontProperty().bind(fontProperty());
    textProperty().subscribe(this::requestLayout);
    widthProperty().subscribe(this::requestLayout);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double available = width > 0 ? width : getWidth();
    measure.setWrappingWidth(Math.max(40, available - HORIZONTAL_PADDING));
    measure.setText("x");
    double line = measure.getLayoutBounds().getHeight();
    String text = getText() == null ? "" : getText();
    measure.setText(text.isEmpty() || text.endsWith("\n") ? text + "x" : text);
    double wanted = measure.getLayoutBounds().getHeight();
    return Math.ceil(Math.clamp(wanted, minLines * line, maxLines * line) + VERTICAL_PADDING);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }
}
