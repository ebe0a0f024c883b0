package magenda.ui.table;

import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import magenda.ui.kit.Wrapping;

/** Wrapped texts one below the other; an empty one takes no room. */
final class TextStack extends Region {

  private final Text[] lines;
  private String[] contents = {};

  /** One text for each style class. */
  TextStack(TextAlignment alignment, String... styleClasses) {
    lines = new Text[styleClasses.length];
    for (int i = 0; i < lines.length; i++) {
      Text line = new Text();
      line.getStyleClass().add(styleClasses[i]);
      line.setTextOrigin(VPos.TOP);
      line.setTextAlignment(alignment);
      line.setManaged(false);
      lines[i] = line;
    }
    getChildren().addAll(lines);
  }

  /** Shows these texts. */
  void show(String... texts) {
    contents = texts;
    for (int i = 0; i < lines.length; i++) {
      lines[i].setVisible(!texts[i].isEmpty());
    }
    requestLayout();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double height = 0;
    for (int i = 0; i < contents.length; i++) {
      height += wrapped(i, width);
    }
    return Math.ceil(height);
  }

  @Override
  protected void layoutChildren() {
    double y = 0;
    for (int i = 0; i < contents.length; i++) {
      double height = wrapped(i, getWidth());
      lines[i].relocate(0, y);
      y += height;
    }
  }

  private double wrapped(int index, double width) {
    Text line = lines[index];
    if (!line.isVisible()) {
      return 0;
    }
    Wrapping.fill(line, contents[index], width);
    return line.getLayoutBounds().getHeight();
  }
}
