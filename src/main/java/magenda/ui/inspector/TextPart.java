package magenda.ui.inspector;

import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import magenda.document.ScheduleDocument;
import magenda.document.SessionVerbs;
import magenda.schedule.Session;
import magenda.ui.kit.TextEdits;
import org.jspecify.annotations.Nullable;

/** A field of text: each keystroke changes the document, going away ends the step. */
final class TextPart implements Part {

  private final ScheduleDocument document;
  private final TextInputControl control;
  private final Function<Session, String> read;
  private final BiConsumer<SessionVerbs, String> write;
  private @Nullable UUID shown;
  private boolean showing;

  /**
   * A field.
   *
   * @param read the text of a session
   * @param write the verb that types another
   */
  TextPart(
      ScheduleDocument document,
      TextInputControl control,
      Function<Session, String> read,
      BiConsumer<SessionVerbs, String> write) {
    this.document = document;
    this.control = control;
    this.read = read;
    this.write = write;
    control.textProperty().subscribe((before, typed) -> typed(typed));
    control
        .focusedProperty()
        .subscribe(
            (had, has) -> {
              if (had && !has) {
                document.commitTyping();
              }
            });
  }

  /** Lets Enter end the step and not begin a line, and lets nothing else bring a line break. */
  TextPart singleLine(ScheduleDocument document) {
    TextEdits.keepOneLine(control);
    control.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            document.commitTyping();
          }
        });
    return this;
  }

  @Override
  public Node node() {
    return control;
  }

  @Override
  public void show(Session session) {
    showing = true;
    try {
      String text = read.apply(session);
      if (session.id().equals(shown)) {
        TextEdits.update(control, text);
      } else {
        shown = session.id();
        control.setText(text);
      }
    } finally {
      showing = false;
    }
  }

  private void typed(String text) {
    UUID id = shown;
    if (!showing && id != null) {
      write.accept(document.edit(id), text);
    }
  }
}
