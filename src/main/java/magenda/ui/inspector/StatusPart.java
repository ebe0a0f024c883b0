package magenda.ui.inspector;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import magenda.schedule.Session;
import magenda.schedule.Status;
import magenda.ui.kit.OneOf;
import magenda.wording.Texts;
import org.jspecify.annotations.Nullable;

/** Planned, postponed or cancelled: one of three buttons. */
final class StatusPart implements Part {

  private final HBox box = new HBox();
  private final OneOf<Status> group;
  private final Map<Status, ToggleButton> buttons = new EnumMap<>(Status.class);
  private @Nullable Status shown;

  /**
   * The buttons.
   *
   * @param onChosen is called with what a person has chosen
   */
  StatusPart(Texts texts, Consumer<Status> onChosen) {
    box.getStyleClass().add("status-buttons");
    group =
        new OneOf<>(
            Status.class,
            () -> shown,
            status -> {
              shown = status;
              onChosen.accept(status);
            });
    for (Status status : Status.values()) {
      ToggleButton button = new ToggleButton(texts.get("status." + status));
      button.getStyleClass().add(place(status));
      button.setId("status-" + status);
      button.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(button, Priority.ALWAYS);
      group.add(button, status);
      buttons.put(status, button);
      box.getChildren().add(button);
    }
  }

  private static String place(Status status) {
    return switch (status) {
      case PLANNED -> "left-pill";
      case POSTPONED -> "center-pill";
      case CANCELLED -> "right-pill";
    };
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Session session) {
    choose(session.status());
  }

  /** Shows a status, or none where sessions differ. */
  void choose(@Nullable Status status) {
    shown = status;
    ToggleButton button = status == null ? null : buttons.get(status);
    group.group().selectToggle(button);
  }
}
