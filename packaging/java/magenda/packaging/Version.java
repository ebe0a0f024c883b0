package magenda.packaging;

/**
 * The version of the project, as each system wants it.
 *
 * @param text as the project states it, such as {@code 0.9.0} or {@code 1.0.0-SNAPSHOT}
 */
record Version(String text) {

  private static final String SNAPSHOT = "-SNAPSHOT";

  /**
   * For Debian and RPM, where a tilde sorts before nothing: a snapshot is older than its release.
   */
  String linux() {
    return text.replace(SNAPSHOT, "~SNAPSHOT");
  }

  /** For {@code jpackage}, which takes numbers only: a snapshot counts as its release. */
  String numbers() {
    return text.replace(SNAPSHOT, "");
  }

  /** For macOS, which refuses to begin with zero: whatever comes before 1.0.0 is called 1.0.0. */
  String macos() {
    return text.startsWith("0.") ? "1.0.0" : numbers();
  }
}
