package magenda.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import magenda.schedule.Approval;
import magenda.schedule.Schedule;
import magenda.schedule.Version;

/** Says in words which version a schedule is and what it is based on. */
public final class VersionWords {

  private final Texts texts;
  private final DateTimeFormatter date;

  /** Words in one language. */
  public VersionWords(Locale locale) {
    texts = Texts.named("magenda.wording.version", locale);
    date = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
  }

  /**
   * "draft of v3, based on v2, approved 13 July 2021"; empty where nothing is known of the version.
   */
  public String of(Schedule schedule) {
    Version version = schedule.version();
    if (version.closed()) {
      return closed(version);
    }
    String draft =
        version.number().isBlank()
            ? texts.get("draft")
            : texts.get("draft.number", version.number());
    return schedule
        .lastRelease()
        .map(release -> texts.get("draft.basedOn", draft, closed(release.version())))
        .orElse(draft);
  }

  private String closed(Version version) {
    String number =
        version.number().isBlank()
            ? texts.get("unnumbered")
            : texts.get("number", version.number());
    Approval approval = version.approval();
    LocalDate day = approval == null || approval.date() == null ? version.date() : approval.date();
    String state = version.state().name();
    return day == null
        ? texts.get("closed." + state, number)
        : texts.get("closed." + state + ".date", number, date.format(day));
  }
}
