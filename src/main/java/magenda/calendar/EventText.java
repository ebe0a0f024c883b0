package magenda.calendar;

import java.util.Map;
import java.util.StringJoiner;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.schedule.Status;
import magenda.schedule.Tbc;
import magenda.wording.CalendarWords;
import magenda.wording.CalendarWords.Label;
import magenda.wording.CalendarWords.Mark;

/** The words of the entries: SUMMARY and DESCRIPTION. */
final class EventText {

  private final ExportedState state;
  private final CalendarOptions options;
  private final CalendarWords words;
  private final String lengthAssumed;
  private final String from;
  private final String withdrawn;

  EventText(ExportedState state, CalendarOptions options, CalendarWords words) {
    Schedule schedule = state.schedule();
    this.state = state;
    this.options = options;
    this.words = words;
    this.lengthAssumed = words.lengthAssumed(Plan.defaultLength(schedule, options).toMinutes());
    this.from = words.from(schedule.version());
    this.withdrawn = words.withdrawn();
  }

  /**
   * The SUMMARY of an entry.
   *
   * @param dropped true if it is withdrawn because its session is no longer held
   */
  String summary(History.Entry entry, boolean dropped) {
    String summary =
        switch (entry.event()) {
          case PlannedEvent.Digest digest -> words.digest(digest.month(), digest.sessions().size());
          case PlannedEvent.OfSession event when entry.withdrawn() -> words.title(event.session());
          case PlannedEvent.OfSession event -> summary(event);
        };
    if (entry.withdrawn()) {
      summary = words.marked(dropped ? Mark.CANCELLED : Mark.REPLACED, summary);
    }
    return PlainText.line(state.draft() ? words.marked(Mark.DRAFT, summary) : summary);
  }

  private String summary(PlannedEvent.OfSession event) {
    Session session = event.session();
    String title = words.title(session);
    if (session.status() == Status.CANCELLED) {
      return words.marked(Mark.CANCELLED, title);
    }
    if (session.status() == Status.POSTPONED) {
      return words.marked(Mark.POSTPONED, title);
    }
    if (event.certainty() != Certainty.TENTATIVE) {
      return title;
    }
    boolean dateOpen = session.tbc().contains(Tbc.DATE);
    boolean timeOpen = session.tbc().contains(Tbc.TIME);
    return switch (event.fate()) {
      case BAR, MARKER -> words.marked(Mark.DATE, title);
      case DAY -> words.marked(timeOpen && !dateOpen ? Mark.TIME : Mark.OPEN, title);
      default -> words.marked(Mark.OPEN, title);
    };
  }

  /** The DESCRIPTION of an entry. */
  String description(History.Entry entry) {
    StringJoiner paragraphs = new StringJoiner("\n\n");
    if (entry.withdrawn()) {
      paragraphs.add(withdrawn);
    } else {
      switch (entry.event()) {
        case PlannedEvent.Digest digest -> paragraphs.add(list(digest));
        case PlannedEvent.OfSession event -> describe(event, paragraphs);
      }
    }
    return PlainText.lines(paragraphs.add(from).toString());
  }

  private String list(PlannedEvent.Digest digest) {
    StringJoiner lines = new StringJoiner("\n");
    for (Session session : digest.sessions()) {
      lines.add(PlainText.line(words.digestLine(session)));
    }
    return lines.toString();
  }

  private void describe(PlannedEvent.OfSession event, StringJoiner paragraphs) {
    Session session = event.session();
    if (!session.description().isBlank()) {
      paragraphs.add(DescriptionText.of(session.description()));
    }
    StringJoiner facts = new StringJoiner("\n");
    if (!event.timed() && session.when().time() != null) {
      facts.add(words.labelled(Label.HOURS, words.hours(session.when().time())));
    }
    add(facts, Label.NUMBER, session.number());
    add(facts, Label.SERIES, session.series());
    add(facts, Label.ORGANIZERS, session.organizers().text());
    if (!session.platforms().isEmpty()) {
      add(facts, Label.PLATFORMS, String.join(", ", session.platforms()));
    }
    if (options.links()) {
      add(facts, Label.LINK, session.link());
    }
    for (Map.Entry<String, String> field : session.fields().entrySet()) {
      facts.add(words.column(field.getKey(), field.getValue()));
    }
    if (!session.tbc().isEmpty()) {
      facts.add(words.open(session.tbc()));
    }
    if (!session.when().understood()) {
      facts.add(words.labelled(Label.WORDS, session.when().text()));
    }
    if (event.lengthAssumed()) {
      facts.add(lengthAssumed);
    }
    if (facts.length() > 0) {
      paragraphs.add(facts.toString());
    }
  }

  private void add(StringJoiner facts, Label label, String text) {
    if (!text.isBlank()) {
      facts.add(words.labelled(label, PlainText.line(text)));
    }
  }
}
