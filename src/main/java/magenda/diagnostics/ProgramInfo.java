package magenda.diagnostics;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which program runs on what.
 *
 * @param version of Magenda
 * @param java its version and who made it
 * @param javaFx its version; empty without a window
 * @param system the operating system and the kind of the processor
 * @param zoneRules the rules of the time zones
 */
public record ProgramInfo(
    String version, String java, Optional<String> javaFx, String system, ZoneRules zoneRules) {

  /** The running program. */
  public static ProgramInfo ofRuntime() {
    return new ProgramInfo(
        ownVersion(),
        properties("java.runtime.version", "java.vendor"),
        Optional.ofNullable(System.getProperty("javafx.version")),
        properties("os.name", "os.version", "os.arch"),
        ZoneRules.ofRuntime());
  }

  /** The version of Magenda. */
  public static String ownVersion() {
    return ResourceBundle.getBundle("magenda.build", Locale.ROOT).getString("version");
  }

  /** One line for each, by the names they have everywhere. */
  public List<String> lines() {
    return Stream.of(
            Stream.of("Magenda " + version, "Java " + java),
            javaFx.stream().map("JavaFX "::concat),
            Stream.of(system, "tzdata " + zoneRules.release()))
        .flatMap(line -> line)
        .toList();
  }

  private static String properties(String... names) {
    return Stream.of(names)
        .map(name -> System.getProperty(name, ""))
        .collect(Collectors.joining(" "));
  }
}
