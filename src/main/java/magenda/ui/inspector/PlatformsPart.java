package magenda.ui.inspector;

import java.util.Locale;
import javafx.scene.Node;
import magenda.document.ScheduleDocument;
import magenda.schedule.Session;
import magenda.ui.kit.ChipField;
import org.jspecify.annotations.Nullable;

/** The platforms of a session as chips; those of other sessions are offered. */
final class PlatformsPart implements Part {

  private final ScheduleDocument document;
  private final ChipField field;
  private @Nullable Session shown;

  PlatformsPart(ScheduleDocument document, Locale locale, String name) {
    this.document = document;
    field = new ChipField(locale, name, true);
    field.input().setId("inspector-platforms");
    field.setOnChanged(
        names -> {
          Session session = shown;
          if (session != null) {
            document.edit(session.id()).setPlatforms(names);
            document.commitTyping();
          }
        });
    field.input().focusedProperty().subscribe(this::offer);
  }

  private void offer() {
    field.setOptions(
        document.schedule().sessions().stream()
            .flatMap(session -> session.platforms().stream())
            .distinct()
            .sorted()
            .toList());
  }

  @Override
  public Node node() {
    return field;
  }

  @Override
  public void show(Session session) {
    shown = session;
    field.setValues(session.platforms());
  }
}
