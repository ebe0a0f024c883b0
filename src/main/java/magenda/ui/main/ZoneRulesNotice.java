package magenda.ui.main;

import java.time.LocalDate;
import magenda.diagnostics.ZoneRules;
import magenda.settings.Settings;
import magenda.ui.kit.UiContext;
import magenda.wording.Texts;

/** Says once of each release of the time zone database that it has become old. */
final class ZoneRulesNotice {

  private final ZoneRules rules;
  private final Settings settings;
  private final UiContext context;

  ZoneRulesNotice(ZoneRules rules, Settings settings, UiContext context) {
    this.rules = rules;
    this.settings = settings;
    this.context = context;
  }

  void tellOnceIfOld() {
    if (!rules.oldOn(LocalDate.now(context.clock()))
        || rules.release().equals(settings.oldZoneRulesToldProperty().get())) {
      return;
    }
    settings.oldZoneRulesToldProperty().set(rules.release());
    Texts texts = Texts.of(ZoneRulesNotice.class, context.locale());
    context.dialogs().notice(texts.get("zoneRules.old", rules.release()));
  }
}
