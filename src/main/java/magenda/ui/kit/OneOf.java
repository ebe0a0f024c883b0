package magenda.ui.kit;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;

/**
 * Buttons side by side, of which the one of the present value is pressed. The keyboard chooses as
 * the mouse does: the arrow keys change the selection of a group and fire no action. The button
 * that is pressed once more stays.
 */
public final class OneOf<T> {

  private final Class<T> type;
  private final Supplier<@Nullable T> present;
  private final Consumer<T> onChosen;
  private final ToggleGroup group = new ToggleGroup();

  /**
   * No buttons yet.
   *
   * @param present the value that holds, or null for none
   * @param onChosen is called with another one that a person has chosen; it is to hold then
   */
  public OneOf(Class<T> type, Supplier<@Nullable T> present, Consumer<T> onChosen) {
    this.type = type;
    this.present = present;
    this.onChosen = onChosen;
    group.selectedToggleProperty().addListener((observable, old, now) -> selected(old, now));
  }

  /** Takes a button in, for its value. */
  public void add(ToggleButton button, T value) {
    button.setUserData(value);
    button.setToggleGroup(group);
  }

  /** The group of the buttons. */
  public ToggleGroup group() {
    return group;
  }

  private void selected(@Nullable Toggle old, @Nullable Toggle now) {
    if (now == null) {
      if (old != null && old.getUserData().equals(present.get())) {
        group.selectToggle(old);
      }
    } else if (!now.getUserData().equals(present.get())) {
      onChosen.accept(type.cast(now.getUserData()));
    }
  }
}
