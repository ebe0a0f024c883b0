package magenda.ui.main;

import java.util.Locale;
import magenda.document.EditLabel;
import magenda.wording.Texts;
import org.jspecify.annotations.Nullable;

/** Says in words what a step does. */
final class EditWords {

  private static final int LONGEST_SUBJECT = 32;

  private final Texts texts;

  EditWords(Locale locale) {
    texts = Texts.of(EditWords.class, locale);
  }

  /** What the step did: "Move “Road to IGF 2021”". */
  String of(EditLabel label) {
    String subject =
        label.subject().isBlank() ? texts.get("edit.untitled") : shortened(label.subject());
    return texts.get("edit." + label.kind().name(), subject, label.count());
  }

  /** The text of the undo command: with the step it takes back, or plain. */
  String undo(@Nullable EditLabel label) {
    return label == null ? texts.get("action.undo") : texts.get("action.undo.step", of(label));
  }

  /** The text of the redo command: with the step it does again, or plain. */
  String redo(@Nullable EditLabel label) {
    return label == null ? texts.get("action.redo") : texts.get("action.redo.step", of(label));
  }

  private static String shortened(String subject) {
    String line = subject.lines().findFirst().orElse("");
    return line.codePointCount(0, line.length()) <= LONGEST_SUBJECT
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT - 1)).strip() + "…";
  }
}
