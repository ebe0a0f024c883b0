package magenda.ui.inspector;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import magenda.document.ScheduleDocument;
import magenda.schedule.Session;
import magenda.schedule.Tbc;
import magenda.wording.Texts;
import org.jspecify.annotations.Nullable;

/** Says beside a field's name whether it is to be confirmed, in a word and a symbol. */
final class TbcMark implements Part {

  private static final String OPEN = "●";
  private static final String CONFIRMED = "○";

  private final ToggleButton button = new ToggleButton();
  private final Tbc field;
  private final String words;
  private @Nullable Session shown;

  TbcMark(ScheduleDocument document, Texts texts, Tbc field) {
    this.field = field;
    words = texts.get("tbc." + field);
    button.getStyleClass().setAll("tbc-mark");
    button.setId("tbc-" + field);
    button.setMinWidth(ToggleButton.USE_PREF_SIZE);
    button.setAccessibleText(texts.get("tbc.spoken." + field));
    button.setOnAction(
        event -> {
          Session session = shown;
          if (session != null) {
            document.edit(session.id()).setTbc(field, button.isSelected());
          }
        });
  }

  @Override
  public Node node() {
    return button;
  }

  @Override
  public void show(Session session) {
    shown = session;
    boolean open = session.tbc().contains(field);
    button.setSelected(open);
    button.setText((open ? OPEN : CONFIRMED) + " " + words);
  }
}
