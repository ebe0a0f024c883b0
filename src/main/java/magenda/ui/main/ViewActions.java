package magenda.ui.main;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import magenda.chart.ZoomLevel;
import magenda.ui.kit.OneOf;
import magenda.wording.Texts;
import org.controlsfx.control.SegmentedButton;

/** The commands that change what is seen, not the document. */
final class ViewActions {

  private final Texts texts;

  ViewActions(Texts texts) {
    this.texts = texts;
  }

  /** A menu item that shows and hides a pane. */
  MenuItem pane(String name, String shortcut, BooleanProperty shown) {
    CheckMenuItem item = new CheckMenuItem(texts.get("action." + name));
    item.setId(name);
    item.setAccelerator(KeyCombination.valueOf(shortcut));
    item.selectedProperty().bindBidirectional(shown);
    return item;
  }

  /** The buttons for the zoom levels of the timeline, of which the present one is pressed. */
  Node zoom(ZoomSwitch zoom) {
    SegmentedButton buttons = new SegmentedButton();
    buttons.setId("zoom");
    buttons.setAccessibleText(texts.get("action.zoom"));
    OneOf<ZoomLevel> group =
        new OneOf<>(ZoomLevel.class, zoom.levelProperty()::getValue, zoom::zoomTo);
    buttons.setToggleGroup(group.group());
    for (ZoomLevel level : List.of(ZoomLevel.values())) {
      ToggleButton button = new ToggleButton(texts.get("zoom." + level.name()));
      button.setId("zoom-" + level.name());
      button.setMinWidth(Region.USE_PREF_SIZE);
      group.add(button, level);
      buttons.getButtons().add(button);
      zoom.levelProperty().addListener((observable, old, now) -> button.setSelected(now == level));
      button.setSelected(zoom.levelProperty().getValue() == level);
    }
    return buttons;
  }

  /** The same levels as menu items. */
  Object[] zoomItems(ZoomSwitch zoom) {
    return Arrays.stream(ZoomLevel.values())
        .map(
            level -> {
              String name = "zoom." + level.name();
              MenuItem item =
                  new MenuItem(Mnemonics.mark(texts.get(name), texts.get(name + ".letter")));
              item.setOnAction(event -> zoom.zoomTo(level));
              return item;
            })
        .toArray();
  }

  /** What can be zoomed. */
  interface ZoomSwitch {

    /** The level that is shown. */
    ObservableValue<ZoomLevel> levelProperty();

    /** Shows another level. */
    void zoomTo(ZoomLevel level);
  }
}
