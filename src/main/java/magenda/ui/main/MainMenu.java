package magenda.ui.main;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import magenda.ui.kit.ActionFactory;
import magenda.wording.Texts;
import org.controlsfx.control.action.Action;
import org.controlsfx.control.action.ActionUtils;
import org.jspecify.annotations.Nullable;

/** The menu bar: every command there is, with its shortcut. */
final class MainMenu {

  private final Texts texts;
  private final MenuBar bar = new MenuBar();

  MainMenu(Texts texts) {
    this.texts = texts;
    bar.setId("menu");
    bar.setMinWidth(Region.USE_PREF_SIZE);
  }

  Node view() {
    return bar;
  }

  /** Adds a menu; null stands for a line between groups. */
  void add(String name, @Nullable Object... entries) {
    bar.getMenus().add(menu(name, entries));
  }

  /** A menu of actions and menu items; null stands for a line between groups. */
  Menu menu(String name, @Nullable Object... entries) {
    Menu menu = new Menu(texts.get("menu." + name));
    menu.setMnemonicParsing(true);
    menu.setId("menu-" + name);
    for (Object entry : Arrays.asList(entries)) {
      menu.getItems().add(item(entry));
    }
    return menu;
  }

  /** A menu of files that follows a list. */
  Menu recent(ObservableList<Path> files, Consumer<Path> open) {
    Menu menu = menu("recent");
    Runnable fill = () -> menu.getItems().setAll(recentItems(files, open));
    files.addListener((ListChangeListener<Path>) change -> fill.run());
    fill.run();
    return menu;
  }

  /** Items of which one is chosen, bound to a value both ways. */
  <E extends Enum<E>> Menu choice(String name, List<E> values, ObjectProperty<E> chosen) {
    Menu menu = menu(name);
    ToggleGroup group = new ToggleGroup();
    for (E value : values) {
      RadioMenuItem item = new RadioMenuItem(texts.get(name + "." + value.name()));
      item.setId(name + "-" + value.name());
      item.setToggleGroup(group);
      item.setSelected(value == chosen.get());
      item.setOnAction(event -> chosen.set(value));
      chosen.addListener((observable, old, now) -> item.setSelected(now == value));
      menu.getItems().add(item);
    }
    return menu;
  }

  /** A menu item for an action, without its icon, which can stand in one place of a window only. */
  static MenuItem item(Action action) {
    MenuItem item = ActionUtils.createMenuItem(action);
    item.graphicProperty().unbind();
    item.setGraphic(null);
    item.textProperty().unbind();
    String letter = ActionFactory.letter(action).orElse("");
    item.textProperty().bind(action.textProperty().map(text -> Mnemonics.mark(text, letter)));
    return item;
  }

  private List<MenuItem> recentItems(List<Path> files, Consumer<Path> open) {
    List<MenuItem> items = new ArrayList<>();
    for (Path file : files) {
      MenuItem item = new MenuItem(String.valueOf(file.getFileName()) + "   " + file.getParent());
      item.setMnemonicParsing(false);
      item.setOnAction(event -> open.accept(file));
      items.add(item);
    }
    if (items.isEmpty()) {
      MenuItem none = new MenuItem(texts.get("menu.recent.none"));
      none.setDisable(true);
      items.add(none);
    }
    return items;
  }

  private static MenuItem item(@Nullable Object entry) {
    return switch (entry) {
      case null -> new SeparatorMenuItem();
      case MenuItem item -> item;
      case Action action -> item(action);
      default -> throw new IllegalArgumentException("Neither an action nor a menu item: " + entry);
    };
  }
}
