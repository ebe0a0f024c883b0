package magenda.settings;

/** A part of the window that can be hidden. */
public enum Pane {
  /** The timeline. */
  TIMELINE,
  /** The table. */
  TABLE,
  /** The inspector. */
  INSPECTOR,
  /** The findings. */
  FINDINGS
}
