package magenda.ui.inspector;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import magenda.check.Finding;
import magenda.document.ScheduleDocument;
import magenda.schedule.Session;
import magenda.schedule.When;
import magenda.schedule.expression.TimeContext;
import magenda.schedule.expression.TimeExpressions;
import magenda.ui.kit.TimeEntry.Outcome;
import magenda.ui.kit.TimeField;
import magenda.ui.kit.UiContext;
import magenda.wording.FindingWords;
import magenda.wording.WhenWords;
import org.jspecify.annotations.Nullable;

/**
 * The time as it was typed, what is understood of it, what hour it is elsewhere, and what it may
 * clash with.
 */
final class TimePart implements Part {

  private final ScheduleDocument document;
  private final TimeField field;
  private final ObservableValue<ZoneId> readerZone;
  private final WhenWords words;
  private final FindingWords findingWords;
  private @Nullable Session shown;
  private @Nullable TimeContext readIn;

  TimePart(ScheduleDocument document, UiContext context) {
    this.document = document;
    readerZone = context.readerZone();
    Locale locale = context.locale();
    words = new WhenWords(locale);
    findingWords = new FindingWords(locale);
    field = new TimeField(locale, context.readerZone());
    field.input().setId("inspector-time");
    context
        .readerZone()
        .subscribe(
            zone -> {
              Session session = shown;
              if (session != null) {
                field.setRemarks(remarks(session));
              }
            });
  }

  @Override
  public Node node() {
    return field;
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // the same state of a session is the same object
  public void show(Session session) {
    Session before = shown;
    if (before != null && !before.id().equals(session.id())) {
      commit();
    }
    boolean sameTime =
        before != null
            && before.id().equals(session.id())
            && before.when() == session.when()
            && before.tbc().equals(session.tbc());
    shown = session;
    TimeContext context = TimeContext.of(document.schedule());
    if (!sameTime || !context.equals(readIn)) {
      readIn = context;
      UUID id = session.id();
      field.setOnDecided(outcome -> take(id, outcome));
      field.show(
          words(session, context),
          session.when(),
          session.tbc(),
          typed -> TimeExpressions.parse(typed, context));
    }
    field.setRemarks(remarks(session));
  }

  @Override
  public void commit() {
    if (field.isTyping()) {
      field.commit();
    }
  }

  private static String words(Session session, TimeContext context) {
    When when = session.when();
    return when.text().isBlank()
        ? TimeExpressions.format(when, session.tbc(), context)
        : when.text().strip().replaceAll("\\s+", " ");
  }

  private List<String> remarks(Session session) {
    List<String> remarks = new ArrayList<>();
    ZoneId zone = document.schedule().zone();
    // the field itself says the hour in the reader's zone
    boolean saidByField = zone.normalized().equals(readerZone.getValue().normalized());
    String there = words.readerHour(session.when(), zone);
    if (!there.isEmpty() && !saidByField) {
      remarks.add(there);
    }
    for (Finding finding : document.findingsProperty().get()) {
      boolean said =
          finding.kind() == Finding.Kind.OPEN || finding.kind() == Finding.Kind.NOT_UNDERSTOOD;
      boolean present =
          finding.others().stream().allMatch(other -> document.session(other).isPresent());
      if (finding.session().equals(session.id()) && !said && present) {
        remarks.add(findingWords.sentence(finding, document.schedule()));
      }
    }
    return remarks;
  }

  private void take(UUID id, Outcome outcome) {
    switch (outcome) {
      case Outcome.Value value -> document.edit(id).setWhen(value.when(), value.tbc());
      case Outcome.Split split -> document.rows().split(id, split.parts());
      case Outcome.Unchanged unchanged -> {}
      case Outcome.Question question -> {}
    }
  }
}
