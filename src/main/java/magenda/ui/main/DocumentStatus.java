package magenda.ui.main;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
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

/**
 * Says where the document that is shown comes from, whether and when it was saved, and when its
 * recovery copy was made while it is not.
 */
final class DocumentStatus {

  private final Texts texts;
  private final Clock clock;
  private final DateTimeFormatter time;
  private final DateTimeFormatter exactTime;
  private final DateTimeFormatter day;
  private final ReadOnlyStringWrapper origin = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");

  DocumentStatus(ObservableValue<OpenDocument> shown, Clock clock, Locale locale) {
    texts = Texts.of(DocumentStatus.class, locale);
    this.clock = clock;
    time = DateTimeFormatter.ofPattern("HH:mm", locale);
    exactTime = DateTimeFormatter.ofPattern("HH:mm:ss", locale);
    day = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
    ObservableValue<Origin> origins = shown.flatMap(OpenDocument::originProperty);
    ObservableValue<Boolean> unsaved =
        shown.map(OpenDocument::document).flatMap(ScheduleDocument::unsavedProperty);
    origins.addListener((observable, old, now) -> say(shown.getValue()));
    unsaved.addListener((observable, old, now) -> say(shown.getValue()));
    shown
        .flatMap(OpenDocument::copiedProperty)
        .addListener((observable, old, now) -> say(shown.getValue()));
    shown.addListener((observable, old, now) -> say(now));
    say(shown.getValue());
  }

  /** Where the document comes from, or empty for a file that can be saved. */
  ReadOnlyStringProperty originProperty() {
    return origin.getReadOnlyProperty();
  }

  /** Whether and when it was saved, or its recovery copy was made. */
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
    String words = savedWords(shown.origin(), unsaved);
    Instant copied = shown.copiedProperty().get();
    saved.set(
        unsaved && copied != null
            ? texts.get("status.copied", words, exactTime.format(copied.atZone(clock.getZone())))
            : words);
  }

  private String savedWords(Origin origin, boolean unsaved) {
    if (origin instanceof Origin.Kept kept) {
      return unsaved
          ? texts.get("status.unsaved.file", kept.name())
          : texts.get("status.saved", kept.name(), savedAt(kept));
    }
    return texts.get(unsaved ? "status.unsaved" : "status.unchanged");
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
