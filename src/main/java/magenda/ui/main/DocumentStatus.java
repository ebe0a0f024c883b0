package magenda.ui.main;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import magenda.document.ScheduleDocument;
import magenda.wording.Texts;
import magenda.workspace.OpenDocument;
import magenda.workspace.Origin;

/** Says where the document that is shown comes from, and whether and when it was saved. */
final class DocumentStatus {

  private final Texts texts;
  private final Clock clock;
  private final DateTimeFormatter time;
  private final DateTimeFormatter day;
  private final ReadOnlyStringWrapper origin = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");

  DocumentStatus(ObservableValue<OpenDocument> shown, Clock clock, Locale locale) {
    texts = Texts.of(DocumentStatus.class, locale);
    this.clock = clock;
    time = DateTimeFormatter.ofPattern("HH:mm", locale);
    day = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
    ObservableValue<Origin> origins = shown.flatMap(OpenDocument::originProperty);
    ObservableValue<Boolean> unsaved =
        shown.map(OpenDocument::document).flatMap(ScheduleDocument::unsavedProperty);
    origins.addListener((observable, old, now) -> say(shown.getValue()));
    unsaved.addListener((observable, old, now) -> say(shown.getValue()));
    shown.addListener((observable, old, now) -> say(now));
    say(shown.getValue());
  }

  /** Where the document comes from, or empty for a file that can be saved. */
  ReadOnlyStringProperty originProperty() {
    return origin.getReadOnlyProperty();
  }

  /** Whether and when it was saved. */
  ReadOnlyStringProperty savedProperty() {
    return saved.getReadOnlyProperty();
  }

  private void say(OpenDocument shown) {
    boolean unsaved = shown.document().unsavedProperty().get();
    origin.set(
        switch (shown.origin()) {
          case Origin.Kept kept -> shown.readOnly() ? texts.get("origin.readOnly") : "";
          case Origin.Unsaved none ->
              switch (none.kind()) {
                case NEW -> texts.get("origin.new");
                case EXAMPLE -> texts.get("origin.example");
                case IMPORT -> texts.get("origin.imported");
              };
        });
    if (shown.origin() instanceof Origin.Kept kept) {
      saved.set(
          unsaved
              ? texts.get("status.unsaved.file", kept.name())
              : texts.get("status.saved", kept.name(), savedAt(kept)));
    } else {
      saved.set(texts.get(unsaved ? "status.unsaved" : "status.unchanged"));
    }
  }

  /** The time of the file itself: it may have been saved long before it was opened. */
  private String savedAt(Origin.Kept kept) {
    try {
      ZonedDateTime at = Files.getLastModifiedTime(kept.path()).toInstant().atZone(clock.getZone());
      LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
      return (at.toLocalDate().equals(today) ? time : day).format(at);
    } catch (IOException e) {
      return texts.get("status.saved.gone");
    }
  }
}
