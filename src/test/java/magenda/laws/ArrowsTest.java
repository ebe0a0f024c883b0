package magenda.laws;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static magenda.laws.House.CLASSES;
import static magenda.laws.House.lives;
import static magenda.laws.House.livingIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which package may use which. A new package, or a new arrow, is one line in {@link #ARROWS}. */
class ArrowsTest {

  private static final String JAVAFX_BASE =
      "javafx.beans javafx.collections javafx.event javafx.util";
  private static final String WINDOW =
      "javafx org.controlsfx impl.org.controlsfx atlantafx org.kordamp.ikonli";

  /** Stands for each feature of the window: whatever lives in {@code magenda.ui} beside these. */
  private static final String FEATURE = "ui.*";

  private static final String BELOW =
      "workspace document store calendar exchange wording settings chart compare check schedule"
          + " file diagnostics";

  /**
   * For each package what it may use of the house, and of what is not the house's own. A package
   * may always use what lives in it and below it, and every package may use {@code java}, JSpecify
   * and {@code magenda.problem}.
   */
  private static final Map<String, Allowed> ARROWS = new LinkedHashMap<>();

  static {
    arrow("ui.main", "ui instance " + BELOW, WINDOW);
    arrow(FEATURE, "ui.kit " + BELOW, WINDOW);
    arrow("ui.kit", "settings wording schedule diagnostics", WINDOW + " org.commonmark");
    arrow(
        "cli",
        "store calendar exchange wording chart compare check schedule file diagnostics",
        "picocli");
    arrow("workspace", "document store settings schedule file", JAVAFX_BASE);
    arrow("document", "schedule check compare", JAVAFX_BASE + " com.fasterxml.uuid");
    arrow("store", "schedule file", "tools.jackson com.fasterxml.jackson");
    arrow(
        "calendar",
        "schedule compare wording file",
        "net.fortuna.ical4j com.fasterxml.uuid org.commonmark");
    arrow(
        "exchange",
        "schedule compare chart wording file",
        "org.apache.poi org.openxmlformats org.apache.xmlbeans org.jsoup org.commonmark"
            + " org.apache.commons.csv com.fasterxml.uuid javax.xml org.w3c.dom org.xml.sax");
    arrow("wording", "schedule compare check", "");
    arrow("settings", "file", JAVAFX_BASE + " tools.jackson com.fasterxml.jackson");
    arrow("chart", "schedule", "");
    arrow("compare", "schedule", "");
    arrow("check", "schedule", "");
    arrow("schedule", "", "");
    arrow("file", "", "");
    arrow("instance", "", "");
    arrow("diagnostics", "", "");
    arrow("problem", "", "");
  }

  private record Allowed(List<String> house, List<String> libraries) {}

  private static void arrow(String from, String house, String libraries) {
    ARROWS.put(from, new Allowed(words(house), words(libraries)));
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" "));
  }

  @TestFactory
  Stream<DynamicTest> arrowsPointDown() {
    return ARROWS.entrySet().stream()
        .map(
            arrow ->
                DynamicTest.dynamicTest(
                    arrow.getKey(), () -> checkArrow(arrow.getKey(), arrow.getValue())));
  }

  private static void checkArrow(String from, Allowed allowed) {
    classes()
        .that(
            DescribedPredicate.describe(
                "live in magenda." + from, (JavaClass type) -> room(type).equals(from)))
        .should()
        .onlyDependOnClassesThat(
            DescribedPredicate.describe(
                "may be used by magenda."
                    + from
                    + " (house: "
                    + allowed.house()
                    + ", libraries: "
                    + allowed.libraries()
                    + ")",
                used -> mayUse(from, allowed, used)))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  private static boolean mayUse(String from, Allowed allowed, JavaClass used) {
    if (used.getBaseComponentType().isPrimitive()) {
      return true;
    }
    List<String> packages = new ArrayList<>(List.of("java", "org.jspecify", "magenda.problem"));
    packages.addAll(allowed.libraries());
    allowed.house().forEach(name -> packages.add("magenda." + name));
    // that features leave each other alone is a law of its own
    return lives(used, packages.toArray(String[]::new)) || room(used).equals(from);
  }

  /** The line of the table that a class falls under; empty for the root and for what has none. */
  private static String room(JavaClass type) {
    if (lives(type, "magenda.ui.main")) {
      return "ui.main";
    }
    if (lives(type, "magenda.ui.kit")) {
      return "ui.kit";
    }
    if (lives(type, "magenda.ui")) {
      return FEATURE;
    }
    for (String name : ARROWS.keySet()) {
      if (lives(type, "magenda." + name)) {
        return name;
      }
    }
    return "";
  }

  @Test
  void everyPackageHasItsArrows() {
    Set<String> strangers =
        CLASSES.stream()
            .filter(type -> room(type).isEmpty())
            .map(JavaClass::getPackageName)
            .collect(Collectors.toSet());
    assertThat(strangers).as("packages without a line in ARROWS").isSubsetOf("magenda");
  }

  @Test
  void nobodyUsesTheRoot() {
    noClasses()
        .that()
        .resideOutsideOfPackage("magenda")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("magenda")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void thereAreNoCycles() {
    slices()
        .assignedFrom(
            new SliceAssignment() {
              @Override
              public SliceIdentifier getIdentifierOf(JavaClass type) {
                return lives(type, "magenda")
                    ? SliceIdentifier.of(type.getPackageName())
                    : SliceIdentifier.ignore();
              }

              @Override
              public String getDescription() {
                return "packages";
              }
            })
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void featuresOfTheWindowLeaveEachOtherAlone() {
    slices()
        .matching("magenda.ui.(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(livingIn("magenda.ui.main"), DescribedPredicate.alwaysTrue())
        .ignoreDependency(DescribedPredicate.alwaysTrue(), livingIn("magenda.ui.kit"))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @TestFactory
  Stream<DynamicTest> librariesStayAtHome() {
    return Stream.of(
        atHome("Jackson", "tools.jackson com.fasterxml.jackson", "store settings"),
        atHome("iCal4j", "net.fortuna.ical4j", "calendar"),
        atHome("POI", "org.apache.poi org.openxmlformats org.apache.xmlbeans", "exchange"),
        atHome("jsoup", "org.jsoup", "exchange"),
        atHome("commonmark", "org.commonmark", "calendar exchange ui.kit"),
        atHome("commons-csv", "org.apache.commons.csv", "exchange"));
  }

  private static DynamicTest atHome(String name, String library, String homes) {
    String[] rooms = words(homes).stream().map(home -> "magenda." + home).toArray(String[]::new);
    return DynamicTest.dynamicTest(
        name,
        () ->
            noClasses()
                .that(DescribedPredicate.not(livingIn(rooms)))
                .should()
                .dependOnClassesThat(livingIn(words(library).toArray(String[]::new)))
                .allowEmptyShould(true)
                .check(CLASSES));
  }
}
