package magenda.settings;

/** How the window is coloured. */
public enum Theme {
  /** As the platform is. */
  SYSTEM,
  /** Dark on light. */
  LIGHT,
  /** Light on dark. */
  DARK,
  /** Black and white with few strong colours. */
  HIGH_CONTRAST
}
