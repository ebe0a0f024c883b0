package magenda.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import magenda.diagnostics.ZoneRules;
import magenda.settings.Settings;
import magenda.testing.AnsweringDialogs;
import magenda.testing.TestWindow;
import magenda.ui.kit.UiContext;
import org.junit.jupiter.api.Test;

/** On 20 July 2021. */
class ZoneRulesNoticeTest {

  private final Settings settings = new Settings();
  private final UiContext context = TestWindow.context();
  private final AnsweringDialogs dialogs = (AnsweringDialogs) context.dialogs();

  private void start(String release, LocalDate newest) {
    ZoneRules rules = new ZoneRules(release, Optional.of(newest));
    new ZoneRulesNotice(rules, settings, context).tellOnceIfOld();
  }

  @Test
  void oldRulesAreSaidOnce() {
    start("2020a", LocalDate.of(2020, 4, 23));
    start("2020a", LocalDate.of(2020, 4, 23));

    assertThat(dialogs.said)
        .singleElement()
        .asString()
        .contains("more than a year old (release 2020a)", "Install a newer Magenda.");
  }

  @Test
  void anotherReleaseIsSaidAgain() {
    start("2019c", LocalDate.of(2019, 9, 11));
    start("2020a", LocalDate.of(2020, 4, 23));

    assertThat(dialogs.said).hasSize(2);
  }

  @Test
  void rulesOfTheLastYearAreNotSpokenOf() {
    start("2020e", LocalDate.of(2020, 12, 22));

    assertThat(dialogs.said).isEmpty();
    assertThat(settings.oldZoneRulesToldProperty().get()).isNull();
  }
}
