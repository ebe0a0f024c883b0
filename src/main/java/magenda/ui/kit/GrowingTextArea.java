package magenda.ui.kit;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * A text area that is as high as its text, between a first and a last number of lines, and that Tab
 * leaves.
 */
public final class GrowingTextArea extends TextArea {

  /** The area rounds up what is in it; where it is lower than that, it shows a scroll bar. */
  private static final double ROUNDING = 2;

  /** The height of the bar under lines that are not wrapped. */
  private static final double SCROLL_BAR = 16;

  private final Text measure = new Text();
  private final int minLines;
  private final int maxLines;

  /** An empty area. */
  public GrowingTextArea(int minLines, int maxLines) {
    this.minLines = minLines;
    this.maxLines = maxLines;
    getStyleClass().add("growing");
    Wrapping.of(this);
    TextEdits.leaveByTab(this);
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
    Insets around = around();
    String text = getText() == null ? "" : getText();
    double room = Math.max(40, available - around.getLeft() - around.getRight());
    measure.setWrappingWidth(isWrapText() ? room : 0);
    measure.setText("x");
    double line = measure.getLayoutBounds().getHeight();
    measure.setText(text.isEmpty() || text.endsWith("\n") ? text + "x" : text);
    double wanted = measure.getLayoutBounds().getHeight();
    return Math.ceil(
        Math.clamp(wanted, minLines * line, maxLines * line)
            + around.getTop()
            + around.getBottom()
            + (isWrapText() ? ROUNDING : SCROLL_BAR));
  }

  /** What the stylesheets leave around the text: a guess would leave an empty line under it. */
  private Insets around() {
    Insets own = getInsets();
    Insets inner =
        lookup(".content") instanceof Region content ? content.getInsets() : Insets.EMPTY;
    return new Insets(
        own.getTop() + inner.getTop(),
        own.getRight() + inner.getRight(),
        own.getBottom() + inner.getBottom(),
        own.getLeft() + inner.getLeft());
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }
}
