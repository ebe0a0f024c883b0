package magenda.ui.timeline;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import magenda.chart.CountedBlock;
import magenda.chart.Reschedule;
import magenda.chart.Span;
import magenda.schedule.Cluster;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.schedule.Tbc;
import magenda.schedule.When;
import magenda.ui.kit.UiContext;
import magenda.wording.Texts;
import magenda.wording.WhenWords;

/** What the timeline says of a session: in its tooltip, and to those who do not see it. */
final class SessionWords {

  private final Texts texts;
  private final WhenWords whenWords;
  private final UiContext context;
  private final DateTimeFormatter day;

  SessionWords(UiContext context) {
    Locale locale = context.locale();
    this.context = context;
    this.texts = Texts.of(Timeline.class, locale);
    this.whenWords = new WhenWords(locale);
    this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
  }

  Texts texts() {
    return texts;
  }

  /** Everything the timeline knows of a session, a line for each fact. */
  String whole(Session session, String title, Schedule schedule) {
    List<String> lines = new ArrayList<>();
    lines.add(title);
    lines.add(meaning(session.when(), session.tbc()));
    lines.add(readerHour(session.when()));
    if (!session.tbc().isEmpty()) {
      lines.add(texts.get("session.tbc", open(session.tbc())));
    }
    String clusters =
        schedule.clusters().stream()
            .filter(cluster -> session.clusters().contains(cluster.id()))
            .map(Cluster::fullName)
            .collect(Collectors.joining(", "));
    lines.add(clusters);
    lines.removeIf(String::isEmpty);
    return String.join("\n", lines);
  }

  /** What a time means, in one sentence; of words that are not understood, the words. */
  String meaning(When when, Set<Tbc> tbc) {
    if (when.empty()) {
      return when.text().isBlank()
          ? texts.get("session.noDate")
          : texts.get("session.words", when.text().strip());
    }
    return whenWords.meaning(when, tbc);
  }

  /** The new time in words. */
  String ghost(Reschedule change) {
    return whenWords.meaning(change.when(), change.tbc());
  }

  /** The hour for the reader, or empty. */
  String readerHour(When when) {
    return whenWords.readerHour(when, context.readerZone().get());
  }

  /** The fields that are to be confirmed, such as "date, title". */
  String open(Set<Tbc> tbc) {
    return tbc.stream()
        .sorted()
        .map(field -> texts.get("tbc." + field))
        .collect(Collectors.joining(texts.get("list.separator")));
  }

  /** How many sessions a block counts, and when. */
  String block(CountedBlock block, Schedule schedule) {
    Span span = block.span();
    ZonedDateTime from = span.from().atZone(schedule.zone());
    Instant lastMoment = span.to().minusNanos(1);
    ZonedDateTime last = lastMoment.atZone(schedule.zone());
    boolean hours = span.length().toHours() < 20;
    return hours
        ? texts.get(
            "block.hours",
            block.count(),
            day.format(from),
            from.toLocalTime().toString(),
            span.to().atZone(schedule.zone()).toLocalTime().toString())
        : from.toLocalDate().equals(last.toLocalDate())
            ? texts.get("block.day", block.count(), day.format(from))
            : texts.get(
                block.stretch() ? "block.stretch" : "block.days",
                block.count(),
                day.format(from),
                day.format(last));
  }
}
