package magenda.diagnostics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.zone.ZoneRulesProvider;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The release of the time zone database that all hours are reckoned with.
 *
 * @param release its name, such as {@code 2026a}: a year and a letter
 * @param newest the last day on which it can have been released, where that is known: the Java it
 *     came with is not older than it, and it bears the year it is of
 */
public record ZoneRules(String release, Optional<LocalDate> newest) {

  private static final Pattern NAME = Pattern.compile("([0-9]{4})[a-z]+");

  /** The rules of the running Java. */
  public static ZoneRules ofRuntime() {
    return of(
        ZoneRulesProvider.getVersions("UTC").lastKey(), System.getProperty("java.version.date"));
  }

  /**
   * Rules of a release.
   *
   * @param javaDate the day of the Java that came with them, such as {@code 2026-04-21}, or null
   */
  static ZoneRules of(String release, @Nullable String javaDate) {
    Optional<LocalDate> java = date(javaDate);
    Matcher name = NAME.matcher(release);
    if (!name.matches()) {
      return new ZoneRules(release, java);
    }
    LocalDate endOfYear = LocalDate.of(Integer.parseInt(name.group(1)), 12, 31);
    return new ZoneRules(release, Optional.of(java.filter(endOfYear::isAfter).orElse(endOfYear)));
  }

  /** True if they are older than a year for sure. */
  public boolean oldOn(LocalDate today) {
    return newest.isPresent() && newest.get().plusYears(1).isBefore(today);
  }

  private static Optional<LocalDate> date(@Nullable String text) {
    try {
      return text == null ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      // a Java that does not say its day: the year of the release has to do
      return Optional.empty();
    }
  }
}
