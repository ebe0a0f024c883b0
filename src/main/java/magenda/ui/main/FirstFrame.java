package magenda.ui.main;

import javafx.application.Platform;
import javafx.scene.Scene;

/** Waits until a window was drawn for the first time. */
final class FirstFrame {

  private final Scene scene;
  private final Runnable action;
  private final Runnable pulse = this::pulse;
  private boolean laidOut;

  private FirstFrame(Scene scene, Runnable action) {
    this.scene = scene;
    this.action = action;
  }

  /** Runs an action once a scene was laid out and handed to be drawn. */
  static void then(Scene scene, Runnable action) {
    scene.addPostLayoutPulseListener(new FirstFrame(scene, action).pulse);
  }

  /** A frame is drawn after its layout: when the next one is laid out, the first is there. */
  private void pulse() {
    if (laidOut) {
      scene.removePostLayoutPulseListener(pulse);
      action.run();
    } else {
      laidOut = true;
      Platform.requestNextPulse();
    }
  }
}
