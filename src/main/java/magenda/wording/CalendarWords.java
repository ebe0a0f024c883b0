package magenda.wording;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import magenda.schedule.ClockTime;
import magenda.schedule.EdtfDate;
import magenda.schedule.Session;
import magenda.schedule.Status;
import magenda.schedule.Tbc;
import magenda.schedule.Version;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar file says to its recipients, and what is said about it. In one language
 * throughout: where a language is not translated, words and months are English. Not for use by
 * several threads at once.
 */
public final class CalendarWords {

  private final Texts texts;
  private final DateTimeFormatter month;
  private final DateTimeFormatter day;
  private final Map<Mark, Blank> marks = new EnumMap<>(Mark.class);
  private final Map<Label, Blank> labels = new EnumMap<>(Label.class);
  private final Map<Set<Tbc>, String> open = new HashMap<>();
  private final String untitled;

  /** What can stand before a title. */
  public enum Mark {
    /** The whole calendar is a draft. */
    DRAFT,
    /** The session is not held. */
    CANCELLED,
    /** The session is held later. */
    POSTPONED,
    /** Another entry, or none, stands in place of this one. */
    REPLACED,
    /** The hour is to be confirmed. */
    TIME,
    /** The day is to be confirmed. */
    DATE,
    /** Date or time, though stated, are to be confirmed. */
    OPEN
  }

  /** What can stand in a description under a label of its own. */
  public enum Label {
    /** Who organizes the session. */
    ORGANIZERS,
    /** Where it takes place. */
    PLATFORMS,
    /** Where to join. */
    LINK,
    /** The number the authors gave it. */
    NUMBER,
    /** The series it is a part of. */
    SERIES,
    /** The hours of an entry that has only days. */
    HOURS,
    /** The author's words for a time that they do not fully say otherwise. */
    WORDS
  }

  /** Words in one language. */
  public CalendarWords(Locale locale) {
    String bundle = "magenda.wording.calendar";
    Locale spoken = Locale.forLanguageTag(Texts.named(bundle, locale).get("language"));
    this.texts = Texts.named(bundle, spoken);
    this.month = DateTimeFormatter.ofPattern(texts.get("pattern.month"), spoken);
    this.day = DateTimeFormatter.ofPattern(texts.get("pattern.day"), spoken);
    for (Mark mark : Mark.values()) {
      marks.put(mark, Blank.of(texts, "summary." + mark.name().toLowerCase(Locale.ROOT)));
    }
    for (Label label : Label.values()) {
      labels.put(label, Blank.of(texts, "description." + label.name().toLowerCase(Locale.ROOT)));
    }
    this.untitled = texts.get("summary.untitled");
  }

  /** The name of the calendar: the title of the schedule with its version. */
  public String name(String title, Version version) {
    String named = title.isBlank() ? texts.get("name.untitled") : title;
    return texts.get(byVersion("name", version), named, version.number());
  }

  /** The title of a session, or words for there being none. */
  public String title(Session session) {
    return session.title().isBlank() ? untitled : session.title();
  }

  /** A title with a mark before it. */
  public String marked(Mark mark, String title) {
    return filled(marks.get(mark), title);
  }

  /** A line of a description. */
  public String labelled(Label label, String words) {
    return filled(labels.get(label), words);
  }

  private static String filled(@Nullable Blank blank, String words) {
    return blank == null ? words : blank.fill(words);
  }

  /** A line of a description for a further column of the schedule. */
  public String column(String name, String words) {
    return texts.get("description.column", name, words);
  }

  /** That these fields, at least one, are to be confirmed. */
  public String open(Set<Tbc> tbc) {
    return open.computeIfAbsent(
        tbc,
        fields -> {
          List<String> names = fields.stream().map(field -> texts.get("tbc." + field)).toList();
          return texts.get("description.open", String.join(", ", names));
        });
  }

  /** That the end was not stated and a length was assumed. */
  public String lengthAssumed(long minutes) {
    return texts.get("description.length", minutes);
  }

  /** That an entry no longer holds. */
  public String withdrawn() {
    return texts.get("description.withdrawn");
  }

  /** Which version an entry comes from, and that a draft is not for circulation. */
  public String from(Version version) {
    return texts.get(byVersion("description", version), version.number());
  }

  private static String byVersion(String key, Version version) {
    return key
        + (version.closed() ? ".release" : ".draft")
        + (version.number().isBlank() ? ".unnumbered" : "");
  }

  /** The title of a digest: of a month, or of sessions without a date where it is null. */
  public String digest(@Nullable YearMonth of, int sessions) {
    return of == null
        ? texts.get("digest.undated", sessions)
        : texts.get("digest.month", month.format(of), sessions);
  }

  /** A line of a digest: the title and what is known of the time beyond the month. */
  public String digestLine(Session session) {
    List<String> facts = new ArrayList<>();
    switch (session.when().date()) {
      case EdtfDate.DayRange range -> facts.add(days(range.first(), range.last()));
      case EdtfDate.MonthRange range ->
          facts.add(
              texts.get("digest.range", month.format(range.first()), month.format(range.last())));
      case null, default -> {}
    }
    ClockTime time = session.when().time();
    if (time != null) {
      facts.add(hours(time));
    }
    if (session.status() == Status.POSTPONED) {
      facts.add(texts.get("digest.postponed"));
    }
    return facts.isEmpty()
        ? texts.get("digest.line", title(session))
        : texts.get("digest.line.facts", title(session), String.join(", ", facts));
  }

  private String days(LocalDate first, LocalDate last) {
    return texts.get("digest.range", day.format(first), day.format(last));
  }

  /** The hours as stated, in their own zone. */
  public String hours(ClockTime time) {
    String zone = zone(time.zone());
    if (time.end() != null) {
      return texts.get("hours.between", time.start(), time.end(), zone);
    }
    return time.duration() == null
        ? texts.get("hours.start", time.start(), zone)
        : texts.get("hours.lasting", time.start(), zone, time.duration().toMinutes());
  }

  private String zone(ZoneId zone) {
    return zone instanceof ZoneOffset ? texts.get("hours.offset", zone.getId()) : zone.getId();
  }

  /** How many sessions became what. */
  public String counts(int timed, int allDay, int digested, int leftOut) {
    return texts.get("report.counts", timed, allDay, digested, leftOut);
  }

  /** How many sessions were not asked for. */
  public String notAskedFor(int sessions) {
    return texts.get("report.notAskedFor", sessions);
  }

  /** How many entries are withdrawn. */
  public String withdrawn(int entries) {
    return texts.get("report.withdrawn", entries);
  }

  /**
   * How recipients bring the file into their calendars, program by program: a plain text to be sent
   * beside it.
   *
   * @param title the title of the schedule
   */
  public String advice(String title) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(texts.get("advice.title", title.isBlank() ? texts.get("name.untitled") : title));
    for (String key :
        List.of(
            "new",
            "google",
            "outlook",
            "outlookNew",
            "apple",
            "thunderbird",
            "nextcloud",
            "hours")) {
      paragraphs.add(texts.get("advice." + key));
    }
    return String.join("\n\n", paragraphs) + "\n";
  }
}
