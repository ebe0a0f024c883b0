package magenda.ui.main;

import java.util.Locale;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import magenda.document.EditLabel;
import magenda.document.ScheduleDocument;
import magenda.wording.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Says what was done last in the document that is shown: the last step, or that it was taken back.
 */
final class LastStep {

  private final Texts texts;
  private final EditWords words;
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

  LastStep(Locale locale, ObservableValue<ScheduleDocument> shown) {
    texts = Texts.of(LastStep.class, locale);
    words = new EditWords(locale);
    ObservableValue<@Nullable EditLabel> done = shown.flatMap(ScheduleDocument::undoLabelProperty);
    ObservableValue<@Nullable EditLabel> undone =
        shown.flatMap(ScheduleDocument::redoLabelProperty);
    done.addListener((observable, old, now) -> say(now, undone.getValue()));
    undone.addListener((observable, old, now) -> say(done.getValue(), now));
  }

  ReadOnlyStringProperty saidProperty() {
    return said.getReadOnlyProperty();
  }

  private void say(@Nullable EditLabel done, @Nullable EditLabel undone) {
    if (undone != null) {
      said.set(texts.get("status.undone", words.of(undone)));
    } else {
      said.set(done == null ? "" : words.of(done));
    }
  }
}
