package magenda.settings;

/**
 * Where the window stands while it is not maximized, in the units of the screen.
 *
 * @param x of the left edge
 * @param y of the upper edge
 * @param width positive
 * @param height positive
 * @param maximized whether it fills the screen
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {

  /** Refuses what is no place: a size that is not positive, or no number at all. */
  public WindowPlace {
    if (!Double.isFinite(x) || !Double.isFinite(y) || !(width > 0) || !(height > 0)) {
      throw new IllegalArgumentException("No place for a window");
    }
  }
}
