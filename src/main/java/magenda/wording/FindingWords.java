package magenda.wording;

import java.text.ListFormat;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import magenda.check.Finding;
import magenda.schedule.EdtfDate;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.schedule.Tbc;

/**
 * Says what the checks found. Sessions are named by their place in the document, counted from 1,
 * which is what the table shows beside them.
 */
public final class FindingWords {

  /** How many other sessions are named; the rest is counted. */
  private static final int NAMED = 3;

  private final Locale locale;
  private final Texts texts;
  private final DateWords dates;

  /** Words in one language. */
  public FindingWords(Locale locale) {
    this.locale = locale;
    this.texts = Texts.named("magenda.wording.check", locale);
    this.dates = new DateWords(locale);
  }

  /**
   * What was found, in one sentence: "Possibly at the same time as 13 “Inclusive IG processes” and
   * 15 “Youth engagement webinar”."
   *
   * @param schedule the one the finding is about
   */
  public String sentence(Finding finding, Schedule schedule) {
    return texts.get(key(finding), arguments(finding, others(finding, schedule, true)));
  }

  /** The same in few words, for a narrow place beside the session: "possible clash with 13, 15". */
  public String label(Finding finding, Schedule schedule) {
    return texts.get(key(finding) + ".label", arguments(finding, others(finding, schedule, false)));
  }

  private static String key(Finding finding) {
    String key = "Kind." + finding.kind().name();
    return finding.kind() == Finding.Kind.OPEN
        ? key + "." + ((Tbc) finding.arguments().getFirst()).name()
        : key;
  }

  /** The other sessions in one string, where there are any; then the arguments, each in words. */
  private Object[] arguments(Finding finding, String others) {
    List<Object> all = new ArrayList<>();
    if (!others.isEmpty()) {
      all.add(others);
    }
    finding.arguments().forEach(argument -> all.add(words(argument)));
    return all.toArray();
  }

  private String words(Object argument) {
    return switch (argument) {
      case ZoneOffset offset -> offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.getId();
      case ZoneId zone -> ZonePlace.of(zone);
      case EdtfDate date -> dates.of(date);
      case DayOfWeek day -> day.getDisplayName(TextStyle.FULL, locale);
      case Duration length -> length(length);
      default -> argument.toString();
    };
  }

  private String length(Duration length) {
    String hours = texts.get("length.hours", length.toHours());
    int minutes = length.toMinutesPart();
    return minutes == 0
        ? hours
        : list(ListFormat.Type.UNIT, List.of(hours, texts.get("length.minutes", minutes)));
  }

  private String others(Finding finding, Schedule schedule, boolean titles) {
    List<UUID> ids = finding.others();
    if (ids.isEmpty()) {
      return "";
    }
    List<String> names = new ArrayList<>();
    ids.stream().limit(NAMED).forEach(id -> names.add(name(id, schedule, titles)));
    if (finding.arguments().contains(true)) {
      names.add(texts.get("others.manyMore"));
    } else if (ids.size() > NAMED) {
      names.add(texts.get("others.more", ids.size() - NAMED));
    }
    return titles ? list(ListFormat.Type.STANDARD, names) : list(ListFormat.Type.UNIT, names);
  }

  private String name(UUID id, Schedule schedule, boolean withTitle) {
    String place = String.valueOf(schedule.sessions().indexOf(id) + 1);
    if (!withTitle) {
      return place;
    }
    String title = schedule.session(id).map(Session::title).orElse("").strip();
    return title.isEmpty()
        ? texts.get("other.untitled", place)
        : texts.get("other", place, Shortened.of(title));
  }

  private String list(ListFormat.Type type, List<String> items) {
    ListFormat.Style style =
        type == ListFormat.Type.UNIT ? ListFormat.Style.SHORT : ListFormat.Style.FULL;
    return ListFormat.getInstance(locale, type, style).format(items);
  }
}
