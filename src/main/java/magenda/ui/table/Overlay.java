package magenda.ui.table;

import javafx.scene.layout.Pane;

/**
 * Lies over the table without taking its clicks, and asks for its children to be placed anew
 * whenever one of them or the overlay itself has changed its size.
 */
final class Overlay extends Pane {

  private Runnable arrange = () -> {};

  Overlay() {
    setPickOnBounds(false);
  }

  /** What places the children. */
  void setOnArrange(Runnable handler) {
    arrange = handler;
  }

  @Override
  protected void layoutChildren() {
    arrange.run();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 0;
  }
}
