package magenda.packaging;

import java.util.ArrayList;
import java.util.List;

/** A call of {@code jpackage}, with what it is always told of Magenda. */
final class Jpackage {

  private final List<String> arguments = new ArrayList<>();

  Jpackage(String type, Project project, Platform.OperatingSystem system) {
    with("--type", type);
    with("--name", Launcher.WINDOW.label());
    with("--app-version", version(project.version(), system));
    with("--vendor", "Magenda");
    with("--description", "Schedules that are still being agreed");
    with("--copyright", "Apache License 2.0");
  }

  private static String version(Version version, Platform.OperatingSystem system) {
    return system == Platform.OperatingSystem.MACOS ? version.macos() : version.numbers();
  }

  Jpackage with(String option) {
    arguments.add(option);
    return this;
  }

  Jpackage with(String option, Object value) {
    arguments.add(option);
    arguments.add(value.toString());
    return this;
  }

  void run() throws PackagingException {
    new JdkTool("jpackage").run(arguments);
  }
}
