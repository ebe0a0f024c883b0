package magenda.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneRulesTest {

  @ParameterizedTest
  @CsvSource({
    "2026a, 2026-04-21, 2026-04-21",
    "2025b, 2026-04-21, 2025-12-31",
    "2025b, 2025-12-31, 2025-12-31",
    "2025b, ,           2025-12-31",
    "2025b, unknown,    2025-12-31",
    "local, 2026-04-21, 2026-04-21",
  })
  void theyAreNotNewerThanTheirYearAndTheirJava(
      String release, @org.jspecify.annotations.Nullable String java, LocalDate newest) {
    assertThat(ZoneRules.of(release, java).newest()).contains(newest);
  }

  @ParameterizedTest
  @CsvSource({
    "2026a, 2026-04-21, 2027-04-21, false",
    "2026a, 2026-04-21, 2027-04-22, true",
    "2025b, 2026-04-21, 2026-12-31, false",
    "2025b, 2026-04-21, 2027-01-01, true",
  })
  void theyAreOldWhenEvenTheNewestThatTheyCanBeIsAYearAgo(
      String release, String java, LocalDate today, boolean old) {
    assertThat(ZoneRules.of(release, java).oldOn(today)).isEqualTo(old);
  }

  @Test
  void whereNothingIsKnownTheyAreNotCalledOld() {
    assertThat(ZoneRules.of("local", null).oldOn(LocalDate.of(2999, 1, 1))).isFalse();
  }

  @Test
  void theRunningJavaSaysWhichItHas() {
    ZoneRules rules = ZoneRules.ofRuntime();

    assertThat(rules.release()).matches("20[0-9]{2}[a-z]+");
    assertThat(rules.newest()).isPresent();
  }
}
