package magenda.ui.main;

import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.SeparatorMenuItem;
import org.controlsfx.control.action.Action;

/**
 * What a right click offers. Each view gets menus of its own, since an item stands in one only.
 *
 * @param edit what can be done to sessions
 * @param editTime opens the time of the selected session
 * @param paste puts copied sessions in
 * @param zoom the submenu of zoom levels
 */
record ContextMenus(EditActions edit, Action editTime, Action paste, Supplier<Menu> zoom) {

  /** On a session. */
  ContextMenu ofSession() {
    return new ContextMenu(
        MainMenu.item(edit.add),
        MainMenu.item(edit.duplicate),
        MainMenu.item(editTime),
        new SeparatorMenuItem(),
        MainMenu.item(edit.moveUp),
        MainMenu.item(edit.moveDown),
        new SeparatorMenuItem(),
        MainMenu.item(edit.delete));
  }

  /** On a place of the timeline where no session is. */
  ContextMenu ofPlace() {
    return new ContextMenu(
        MainMenu.item(edit.add), MainMenu.item(paste), new SeparatorMenuItem(), zoom.get());
  }
}
