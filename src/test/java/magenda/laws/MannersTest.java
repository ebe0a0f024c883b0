package magenda.laws;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static magenda.laws.House.CLASSES;
import static magenda.laws.House.TESTS;
import static magenda.laws.House.lives;
import static magenda.laws.House.livingIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.ProtocolFamily;
import java.net.StandardProtocolFamily;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What nobody in the house does. */
class MannersTest {

  /** Where nothing depends on the moment or on the computer: both are passed in. */
  private static final String[] PURE = {
    "magenda.schedule",
    "magenda.check",
    "magenda.compare",
    "magenda.chart",
    "magenda.document",
    "magenda.store",
    "magenda.calendar",
    "magenda.exchange",
    "magenda.wording"
  };

  /** The only package with sockets. */
  private static final String WITH_SOCKETS = "magenda.instance";

  @Test
  void theMomentIsReadFromAClockThatIsPassedIn() {
    noClasses()
        .that(livingIn(PURE))
        .should(
            use(
                "the time of the computer",
                target -> {
                  String owner = target.getOwner().getName();
                  String name = target.getName();
                  List<JavaClass> parameters = target.getRawParameterTypes();
                  boolean withClock =
                      parameters.size() == 1 && parameters.getFirst().isEquivalentTo(Clock.class);
                  return switch (owner) {
                    case "java.lang.System" -> name.equals("currentTimeMillis");
                    case "java.time.Clock" -> name.startsWith("system") || name.startsWith("tick");
                    case "java.time.InstantSource" -> name.equals("system");
                    case "java.util.Date" -> name.equals(CONSTRUCTOR) && parameters.isEmpty();
                    case "java.util.Calendar" -> name.equals("getInstance");
                    case "java.util.GregorianCalendar" -> name.equals(CONSTRUCTOR);
                    default -> owner.startsWith("java.time.") && name.equals("now") && !withClock;
                  };
                }))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void zoneAndLanguageArePassedIn() {
    noClasses()
        .that(livingIn(PURE))
        .should(
            use(
                "the zone or the language of the computer",
                target -> {
                  String name = target.getName();
                  List<String> parameters =
                      target.getRawParameterTypes().stream().map(JavaClass::getName).toList();
                  return switch (target.getOwner().getName()) {
                    case "java.time.ZoneId" -> name.equals("systemDefault");
                    case "java.util.TimeZone", "java.util.Locale" -> name.equals("getDefault");
                    case "java.time.format.DateTimeFormatter" ->
                        name.startsWith("ofLocalized")
                            || (name.equals("ofPattern") && parameters.size() == 1);
                    case "java.time.format.DateTimeFormatterBuilder" ->
                        name.equals("toFormatter") && parameters.isEmpty();
                    case "java.text.SimpleDateFormat",
                        "java.text.DecimalFormat",
                        "java.text.MessageFormat" ->
                        name.equals(CONSTRUCTOR) && parameters.size() < 2;
                    case "java.text.NumberFormat",
                        "java.text.DateFormat",
                        "java.text.Collator",
                        "java.text.BreakIterator" ->
                        name.startsWith("get")
                            && name.endsWith("Instance")
                            && !parameters.contains("java.util.Locale");
                    case "java.util.ResourceBundle" ->
                        name.equals("getBundle") && !parameters.contains("java.util.Locale");
                    default -> false;
                  };
                }))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void nothingGlobalChanges() {
    noFields()
        .that()
        .areStatic()
        .and(
            DescribedPredicate.describe(
                "are written by hand",
                (JavaField field) -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
        .should()
        .notBeFinal()
        .orShould()
        .haveRawType(
            DescribedPredicate.describe(
                "that is made to be changed",
                (JavaClass type) ->
                    lives(type, "java.util.concurrent.atomic")
                        || type.isAssignableTo(ThreadLocal.class)
                        || type.isAssignableTo("javafx.beans.Observable")))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void thereAreNoSingletons() {
    noMethods()
        .that()
        .areStatic()
        .and()
        .haveNameMatching("(get)?(I|i)nstance")
        .should()
        .haveRawParameterTypes(List.of().toArray(Class<?>[]::new))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that(DescribedPredicate.not(livingIn("magenda.cli")))
        .and()
        .doNotHaveFullyQualifiedName("magenda.Launcher")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void nobodyPrintsAStackTrace() {
    noClasses()
        .should(
            use(
                "printStackTrace",
                target ->
                    target.getName().equals("printStackTrace")
                        && target.getOwner().isAssignableTo(Throwable.class)
                        && target.getRawParameterTypes().isEmpty()))
        .check(CLASSES);
  }

  @Test
  void nobodyUsesTheNetwork() {
    Set<String> allowed =
        Set.of(
            "java.net.URI",
            "java.net.URISyntaxException",
            "java.net.URL",
            "java.net.MalformedURLException",
            "java.net.URLDecoder",
            "java.net.URLEncoder");
    noClasses()
        .that(DescribedPredicate.not(livingIn(WITH_SOCKETS)))
        .should()
        .dependOnClassesThat(speakingToOtherComputersUnless(allowed))
        .check(CLASSES);
    noClasses()
        .should(
            use(
                "a connection",
                target ->
                    switch (target.getOwner().getName()) {
                      case "java.net.URL" ->
                          Set.of("openStream", "openConnection", "getContent")
                              .contains(target.getName());
                      case "org.jsoup.Jsoup" ->
                          Set.of("connect", "newSession").contains(target.getName());
                      default -> false;
                    }))
        .check(CLASSES);
  }

  @Test
  void otherStartsAreSpokenToByUnixDomainSocketsOnly() {
    Set<String> allowed =
        Set.of(
            "java.net.UnixDomainSocketAddress",
            "java.net.StandardProtocolFamily",
            "java.nio.channels.SocketChannel",
            "java.nio.channels.ServerSocketChannel");
    noClasses()
        .that(livingIn(WITH_SOCKETS))
        .should()
        .dependOnClassesThat(speakingToOtherComputersUnless(allowed))
        .orShould()
        .accessFieldWhere(
            DescribedPredicate.describe(
                "stands for another family than UNIX",
                (JavaFieldAccess access) ->
                    access.getTargetOwner().isEquivalentTo(StandardProtocolFamily.class)
                        && !access.getName().equals("UNIX")))
        .orShould(
            use(
                "a socket of another family than it says",
                target ->
                    target.getOwner().getName().matches("java\\.nio\\.channels\\..*Socket.*")
                        && (target.getName().equals("socket")
                            || (target.getName().equals("open")
                                && target.getRawParameterTypes().stream()
                                    .noneMatch(
                                        type -> type.isEquivalentTo(ProtocolFamily.class))))))
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> speakingToOtherComputersUnless(Set<String> allowed) {
    return DescribedPredicate.describe(
        "speak to other computers",
        (JavaClass type) ->
            !allowed.contains(type.getName())
                && (lives(
                        type,
                        "java.net",
                        "javax.net",
                        "java.rmi",
                        "com.sun.net",
                        "org.jsoup.helper")
                    || type.getName().matches("java\\.nio\\.channels\\..*(Socket|Datagram).*")));
  }

  @Test
  void everyPackageSaysWhatItIsAndIsNullMarked() {
    assertThat(packagesOf(CLASSES)).isEqualTo(markedPackagesOf(CLASSES));
  }

  @Test
  void everyPackageOfTestsIsNullMarked() {
    Set<String> marked = markedPackagesOf(CLASSES);
    marked.addAll(markedPackagesOf(TESTS));
    assertThat(packagesOf(TESTS)).isSubsetOf(marked);
  }

  private static Set<String> packagesOf(JavaClasses classes) {
    return classes.stream()
        .map(JavaClass::getPackageName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> markedPackagesOf(JavaClasses classes) {
    return classes.stream()
        .filter(type -> type.getSimpleName().equals("package-info"))
        .filter(type -> type.isAnnotatedWith(NullMarked.class))
        .map(JavaClass::getPackageName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static final String CONSTRUCTOR = "<init>";

  /** Calls a method or constructor, or refers to it as in {@code Instant::now}. */
  private static ArchCondition<JavaClass> use(
      String what, Predicate<CodeUnitAccessTarget> forbidden) {
    return new ArchCondition<>("use " + what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
          if (access.getTarget() instanceof CodeUnitAccessTarget target && forbidden.test(target)) {
            events.add(SimpleConditionEvent.satisfied(access, access.getDescription()));
          }
        }
      }
    };
  }
}
