package magenda.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The menus, reached by the keyboard. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class MainMenuTest {

  @TempDir Path folder;

  private OpenWindow window;

  @Start
  void start(Stage stage) {
    window = new OpenWindow(stage, folder);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(window::close);
  }

  @Test
  void everyItemHasALetterOfItsOwnInItsMenu(FxRobot robot) {
    List<Menu> menus =
        Stream.concat(
                Stream.of(new Menu("", null, bar(robot).getMenus().toArray(MenuItem[]::new))),
                bar(robot).getMenus().stream().flatMap(MainMenuTest::menus))
            .filter(menu -> !"menu-recent".equals(menu.getId()))
            .toList();

    assertThat(menus)
        .allSatisfy(
            menu -> {
              List<String> letters =
                  menu.getItems().stream()
                      .filter(item -> !(item instanceof SeparatorMenuItem))
                      .map(MainMenuTest::letter)
                      .toList();
              assertThat(letters).doesNotHaveDuplicates().doesNotContain("");
            });
  }

  @Test
  void altAndItsLetterOpenAMenu(FxRobot robot) {
    robot.push(KeyCode.ALT, KeyCode.S);

    assertThat(bar(robot).getMenus().get(2).isShowing()).isTrue();
  }

  @Test
  void everyShortcutOfTheMenusIsListed(FxRobot robot) {
    List<String> listed = new ArrayList<>();
    window.dialogs.filling.add(
        form ->
            ((ScrollPane) form.getDialogPane().getContent())
                .getContent().lookupAll(".keys").stream()
                    .map(keys -> ((Labeled) keys).getText())
                    .flatMap(keys -> Stream.of(keys.split(" or ")))
                    .forEach(listed::add));

    robot.interact(() -> window.choose("Keyboard shortcuts"));

    assertThat(listed).contains("Alt+Up");
    assertThat(listed.stream().map(MainMenuTest::parts).toList())
        .containsAll(
            bar(robot).getMenus().stream()
                .flatMap(MainMenuTest::menus)
                .flatMap(menu -> menu.getItems().stream())
                .map(MenuItem::getAccelerator)
                .filter(Objects::nonNull)
                .map(keys -> keys.getName().replace("Shortcut", "Ctrl").replace("Comma", ","))
                .map(MainMenuTest::parts)
                .toList());
  }

  private static Set<String> parts(String keys) {
    return Set.of(keys.split("\\+"));
  }

  private static MenuBar bar(FxRobot robot) {
    return robot.lookup("#menu").queryAs(MenuBar.class);
  }

  private static Stream<Menu> menus(Menu menu) {
    return Stream.concat(
        Stream.of(menu),
        menu.getItems().stream()
            .filter(Menu.class::isInstance)
            .map(Menu.class::cast)
            .flatMap(MainMenuTest::menus));
  }

  private static String letter(MenuItem item) {
    String text = item.getText();
    int mark = item.isMnemonicParsing() ? text.indexOf('_') : -1;
    return mark < 0 ? "" : text.substring(mark + 1, mark + 2).toLowerCase(Locale.ROOT);
  }
}
