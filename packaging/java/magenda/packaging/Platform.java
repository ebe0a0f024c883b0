package magenda.packaging;

import java.util.Locale;
import java.util.stream.Stream;

/** A kind of computer that packages are made for. */
enum Platform {
  LINUX_X64(OperatingSystem.LINUX, "x64", "linux"),
  LINUX_AARCH64(OperatingSystem.LINUX, "aarch64", "linux-aarch64"),
  WINDOWS_X64(OperatingSystem.WINDOWS, "x64", "win"),
  MACOS_X64(OperatingSystem.MACOS, "x64", "mac"),
  MACOS_AARCH64(OperatingSystem.MACOS, "aarch64", "mac-aarch64");

  /** Whose installers and folders they are. */
  enum OperatingSystem {
    LINUX,
    WINDOWS,
    MACOS
  }

  private final OperatingSystem system;
  private final String processor;
  private final String javaFxClassifier;

  Platform(OperatingSystem system, String processor, String javaFxClassifier) {
    this.system = system;
    this.processor = processor;
    this.javaFxClassifier = javaFxClassifier;
  }

  /** The computer on which this runs. */
  static Platform host() throws PackagingException {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    OperatingSystem system =
        name.startsWith("windows")
            ? OperatingSystem.WINDOWS
            : name.startsWith("mac") ? OperatingSystem.MACOS : OperatingSystem.LINUX;
    String architecture = System.getProperty("os.arch");
    String processor = architecture.matches("amd64|x86_64") ? "x64" : architecture;
    return Stream.of(values())
        .filter(platform -> platform.system == system && platform.processor.equals(processor))
        .findFirst()
        .orElseThrow(
            () ->
                new PackagingException(
                    """
                    There is no JavaFX for %s on %s, and so no package of Magenda. \
                    Run this with a JDK for another processor, or on another computer.\
                    """
                        .formatted(System.getProperty("os.name"), processor)));
  }

  OperatingSystem system() {
    return system;
  }

  /** How JavaFX calls it: the classifier of its jars. */
  String javaFxClassifier() {
    return javaFxClassifier;
  }

  /** The middle of the name of a file that is made for it, such as {@code linux-x64}. */
  String label() {
    return system.name().toLowerCase(Locale.ROOT) + "-" + processor;
  }

  /** How Debian calls the processor. */
  String debianArchitecture() {
    return processor.equals("x64") ? "amd64" : "arm64";
  }

  /** How RPM calls the processor. */
  String rpmArchitecture() {
    return processor.equals("x64") ? "x86_64" : processor;
  }
}
