package magenda.ui.kit;

import java.text.Normalizer;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import magenda.schedule.ClockTime;
import magenda.wording.ZonePlace;
import org.jspecify.annotations.Nullable;

/** All time zones, found by typing a part of their name; a click or Enter chooses one. */
public final class ZoneList extends VBox {

  private final TextField filter = new TextField();
  private final FilteredList<ZoneId> shown =
      new FilteredList<>(FXCollections.observableList(all()));
  private final ListView<ZoneId> list = new ListView<>(shown);

  /**
   * A list of zones.
   *
   * @param prompt what to type
   * @param none what is said where nothing fits
   * @param name the words for a zone
   * @param chosen takes the zone that is chosen
   */
  public ZoneList(
      String prompt, String none, Function<ZoneId, String> name, Consumer<ZoneId> chosen) {
    super(6);
    filter.setId("zone-filter");
    filter.setPromptText(prompt);
    filter.setAccessibleText(prompt);
    filter.textProperty().subscribe(typed -> search(typed, name));
    filter.addEventFilter(KeyEvent.KEY_PRESSED, event -> handle(event, chosen));
    list.setId("zone-list");
    list.setAccessibleText(prompt);
    list.setPlaceholder(new Label(none));
    list.setPrefHeight(280);
    list.setFixedCellSize(26);
    list.setCellFactory(view -> new ZoneCell(name));
    list.setOnMouseClicked(event -> choose(chosen));
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            choose(chosen);
          }
        });
    getStyleClass().add("zone-list");
    getChildren().addAll(filter, list);
  }

  /** Puts the caret into the filter and shows a zone. */
  public void begin(ZoneId present) {
    list.getSelectionModel().select(present);
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
    filter.requestFocus();
  }

  /** UTC, then all zones that are named after a place, by the name of the place. */
  public static List<ZoneId> all() {
    List<ZoneId> zones = new ArrayList<>(List.of(ClockTime.UTC));
    ZoneId.getAvailableZoneIds().stream()
        .map(ZoneId::of)
        .filter(ZonePlace::named)
        .sorted(Comparator.comparing(ZonePlace::of).thenComparing(ZoneId::getId))
        .forEach(zones::add);
    return zones;
  }

  private void search(String typed, Function<ZoneId, String> name) {
    String wanted = plain(typed);
    shown.setPredicate(
        zone -> plain(zone.getId()).contains(wanted) || plain(name.apply(zone)).contains(wanted));
    if (!shown.isEmpty()) {
      list.getSelectionModel().selectFirst();
      list.scrollTo(0);
    }
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('_', ' ')
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  private void handle(KeyEvent event, Consumer<ZoneId> chosen) {
    switch (event.getCode()) {
      case DOWN -> list.getSelectionModel().selectNext();
      case UP -> list.getSelectionModel().selectPrevious();
      case ENTER -> choose(chosen);
      default -> {
        return;
      }
    }
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
    event.consume();
  }

  private void choose(Consumer<ZoneId> chosen) {
    ZoneId zone = list.getSelectionModel().getSelectedItem();
    if (zone != null) {
      chosen.accept(zone);
    }
  }

  private static final class ZoneCell extends ListCell<ZoneId> {

    private final Function<ZoneId, String> name;

    ZoneCell(Function<ZoneId, String> name) {
      this.name = name;
    }

    @Override
    protected void updateItem(@Nullable ZoneId zone, boolean empty) {
      super.updateItem(zone, empty);
      setText(empty || zone == null ? null : name.apply(zone));
    }
  }
}
