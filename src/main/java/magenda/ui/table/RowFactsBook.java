package magenda.ui.table;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import magenda.check.Finding;
import magenda.document.ScheduleDocument;
import magenda.schedule.Cluster;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.schedule.Status;
import magenda.schedule.Tbc;
import magenda.schedule.When;
import magenda.schedule.expression.TimeContext;
import magenda.schedule.expression.TimeExpressions;
import magenda.ui.kit.Badges;
import magenda.wording.FindingWords;
import magenda.wording.Texts;
import magenda.wording.WhenWords;

/**
 * Makes the words of each row once, and again only when its session, its findings or its place have
 * changed: scrolling only reads them.
 */
final class RowFactsBook {

  private final ScheduleDocument document;
  private final Texts texts;
  private final WhenWords words;
  private final FindingWords findingWords;
  private final Map<UUID, RowFacts> facts = new HashMap<>();
  private final Map<UUID, Integer> ordinals = new HashMap<>();
  private final Map<UUID, List<Finding>> findings = new HashMap<>();
  private ZoneId readerZone;
  private TimeContext context;
  private boolean orderChanged;

  RowFactsBook(ScheduleDocument document, Locale locale, ZoneId readerZone) {
    this.document = document;
    this.readerZone = readerZone;
    texts = Texts.of(RowFactsBook.class, locale);
    words = new WhenWords(locale);
    findingWords = new FindingWords(locale);
    context = TimeContext.of(document.schedule());
    findingsChanged();
  }

  /** The words of a session's row. */
  @SuppressWarnings("ReferenceEquality") // another state of a session is another object
  RowFacts of(Session session) {
    RowFacts known = facts.get(session.id());
    if (known != null && known.session() == session) {
      return known;
    }
    RowFacts made = make(session);
    facts.put(session.id(), made);
    return made;
  }

  /** The place of a session in the document, counted from 1; 0 where it is not there. */
  int ordinal(UUID id) {
    if (ordinals.isEmpty()) {
      List<Session> sessions = document.sessions();
      for (int i = 0; i < sessions.size(); i++) {
        ordinals.put(sessions.get(i).id(), i + 1);
      }
    }
    return ordinals.getOrDefault(id, 0);
  }

  /** The words of a session's time as they stand in the table, on one line. */
  String timeWords(Session session) {
    When when = session.when();
    if (!when.text().isBlank()) {
      return when.text().strip().replaceAll("\\s+", " ");
    }
    return TimeExpressions.format(when, session.tbc(), context);
  }

  /** Sessions were added, removed or brought elsewhere. */
  void orderChanged() {
    ordinals.clear();
    facts.clear();
    orderChanged = true;
  }

  /** Whether {@link #orderChanged()} was called since this was asked last. */
  boolean orderWasChanged() {
    boolean was = orderChanged;
    orderChanged = false;
    return was;
  }

  /** Zone, period, language or clusters of the schedule have changed. */
  void scheduleChanged() {
    context = TimeContext.of(document.schedule());
    facts.clear();
  }

  /** The reader is elsewhere. */
  void setReaderZone(ZoneId zone) {
    readerZone = zone;
    facts.clear();
  }

  /** Takes the findings of the document. */
  void findingsChanged() {
    findings.clear();
    for (Finding finding : document.findingsProperty().get()) {
      findings.computeIfAbsent(finding.session(), id -> new ArrayList<>()).add(finding);
    }
    facts.clear();
  }

  private RowFacts make(Session session) {
    int ordinal = ordinal(session.id());
    Schedule schedule = document.schedule();
    List<Cluster> clusters =
        session.clusters().stream().flatMap(id -> schedule.cluster(id).stream()).toList();
    return new RowFacts(
        session,
        ordinal,
        session.number().isEmpty() ? String.valueOf(ordinal) : session.number(),
        timeWords(session),
        words.readerHour(session.when(), readerZone),
        clusters,
        pills(session));
  }

  private List<RowFacts.Pill> pills(Session session) {
    List<RowFacts.Pill> pills = new ArrayList<>();
    if (session.status() != Status.PLANNED) {
      pills.add(
          new RowFacts.Pill(Badges.Pill.STATUS, texts.get("pill.status." + session.status())));
    }
    if (!session.tbc().isEmpty()) {
      String fields =
          session.tbc().stream()
              .sorted()
              .map(field -> fieldName(field))
              .collect(Collectors.joining(texts.get("pill.and")));
      pills.add(new RowFacts.Pill(Badges.Pill.OPEN, texts.get("pill.tbc", fields)));
    }
    if (!session.when().understood()) {
      pills.add(new RowFacts.Pill(Badges.Pill.OPEN, texts.get("pill.notUnderstood")));
    }
    for (Finding finding : findings.getOrDefault(session.id(), List.of())) {
      boolean present = finding.others().stream().allMatch(other -> ordinal(other) > 0);
      if (present && !saidAlready(finding)) {
        pills.add(
            new RowFacts.Pill(kind(finding), findingWords.label(finding, document.schedule())));
      }
    }
    return List.copyOf(pills);
  }

  private static boolean saidAlready(Finding finding) {
    return finding.kind() == Finding.Kind.OPEN || finding.kind() == Finding.Kind.NOT_UNDERSTOOD;
  }

  private static Badges.Pill kind(Finding finding) {
    return switch (finding.kind()) {
      case CERTAIN_CLASH, POSSIBLE_CLASH -> Badges.Pill.CLASH;
      default -> Badges.Pill.OPEN;
    };
  }

  private String fieldName(Tbc field) {
    return texts.get("pill.field." + field);
  }
}
