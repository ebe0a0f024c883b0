package magenda.ui.main;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import magenda.schedule.ClockTime;
import magenda.schedule.Schedule;
import magenda.wording.Texts;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows the zone of the schedule beside the reader's own, and lets the reader choose theirs. */
final class ZoneChooser {

  private final Texts texts;
  private final Clock clock;
  private final ObservableValue<Schedule> schedule;
  private final ObservableValue<ZoneId> readerZone;
  private final Consumer<ZoneId> choose;
  private final Button button = new Button();

  ZoneChooser(
      Texts texts,
      Clock clock,
      ObservableValue<Schedule> schedule,
      ObservableValue<ZoneId> readerZone,
      Consumer<ZoneId> choose) {
    this.texts = texts;
    this.clock = clock;
    this.schedule = schedule;
    this.readerZone = readerZone;
    this.choose = choose;
    button.setId("reader-zone");
    button.setGraphic(new FontIcon(Feather.GLOBE));
    button.setAccessibleHelp(texts.get("zone.name"));
    button.setOnAction(event -> open());
    schedule.addListener((observable, old, now) -> show());
    readerZone.addListener((observable, old, now) -> show());
    show();
  }

  Node view() {
    return button;
  }

  void open() {
    SearchableComboBox<ZoneId> zones =
        new SearchableComboBox<>(FXCollections.observableList(allZones()));
    zones.setId("reader-zone-list");
    zones.setConverter(new ZoneNames());
    zones.setValue(readerZone.getValue());
    zones.setPromptText(texts.get("zone.prompt"));
    zones.setAccessibleText(texts.get("zone.name"));
    zones.setPrefWidth(360);
    Label explanation = new Label(texts.get("zone.explanation"));
    explanation.setWrapText(true);
    explanation.setMaxWidth(360);
    explanation.getStyleClass().add("muted");
    VBox content = new VBox(8, zones, explanation);
    content.getStyleClass().add("popover-content");
    PopOver popOver = new PopOver(content);
    popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
    popOver.setAnimated(false);
    zones
        .valueProperty()
        .addListener(
            (observable, old, now) -> {
              if (now != null && !Objects.equals(old, now)) {
                choose.accept(now);
                popOver.hide();
              }
            });
    popOver.show(button);
    zones.requestFocus();
  }

  private void show() {
    ZoneId own = schedule.getValue().zone();
    ZoneId reader = readerZone.getValue();
    button.setText(
        own.normalized().equals(reader.normalized())
            ? texts.get("zone.button.same", city(own))
            : texts.get("zone.button", city(own), city(reader), offset(reader)));
  }

  private List<ZoneId> allZones() {
    List<ZoneId> zones = new ArrayList<>(List.of(ClockTime.UTC));
    ZoneId.getAvailableZoneIds().stream()
        .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
        .sorted(Comparator.comparing((String id) -> city(ZoneId.of(id))).thenComparing(id -> id))
        .map(ZoneId::of)
        .forEach(zones::add);
    return zones;
  }

  private static String city(ZoneId zone) {
    String id = zone.getId();
    return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
  }

  private String offset(ZoneId zone) {
    ZoneOffset offset = zone.getRules().getOffset(clock.instant());
    if (offset.equals(ZoneOffset.UTC)) {
      return "+0";
    }
    String id = offset.getId();
    return id.replaceFirst("^([+-])0", "$1").replaceFirst(":00$", "").replace('-', '−');
  }

  private final class ZoneNames extends StringConverter<@Nullable ZoneId> {

    @Override
    public String toString(@Nullable ZoneId zone) {
      return zone == null ? "" : texts.get("zone.item", city(zone), zone.getId(), offset(zone));
    }

    @Override
    public @Nullable ZoneId fromString(String text) {
      return allZones().stream()
          .filter(zone -> toString(zone).equals(text))
          .findFirst()
          .orElse(null);
    }
  }
}
