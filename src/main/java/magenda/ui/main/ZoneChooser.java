package magenda.ui.main;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import magenda.chart.Extent;
import magenda.schedule.Schedule;
import magenda.ui.kit.Wrapping;
import magenda.ui.kit.ZoneList;
import magenda.wording.Texts;
import magenda.wording.ZonePlace;
import org.controlsfx.control.PopOver;
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

  Button view() {
    return button;
  }

  void open() {
    PopOver popOver = new PopOver();
    ZoneOffsets offsets = offsets();
    ZoneList zones =
        new ZoneList(
            texts.get("zone.prompt"),
            texts.get("zone.none"),
            zone -> texts.get("zone.item", ZonePlace.of(zone), zone.getId(), utc(offsets, zone)),
            zone -> {
              choose.accept(zone);
              popOver.hide();
            });
    zones.setPrefWidth(360);
    Label explanation = new Label(texts.get("zone.explanation"));
    Wrapping.of(explanation);
    explanation.setMaxWidth(360);
    explanation.getStyleClass().add("muted");
    VBox content = new VBox(8, zones, explanation);
    content.getStyleClass().add("popover-content");
    popOver.setContentNode(content);
    popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
    popOver.setAnimated(false);
    popOver.show(button);
    zones.begin(readerZone.getValue());
  }

  private void show() {
    ZoneId own = schedule.getValue().zone();
    ZoneId reader = readerZone.getValue();
    if (own.normalized().equals(reader.normalized())) {
      button.setText(texts.get("zone.button.same", ZonePlace.of(own)));
      return;
    }
    ZoneOffsets offsets = offsets();
    // beside UTC it is plain what an offset is counted from
    String offset = isUtc(own) ? offsets.of(reader) : utc(offsets, reader);
    button.setText(
        texts.get("zone.button", ZonePlace.of(own), ZonePlace.of(reader), offset).strip());
  }

  private String utc(ZoneOffsets offsets, ZoneId zone) {
    String offset = offsets.of(zone);
    return offset.isEmpty() ? "" : texts.get("zone.offset", offset);
  }

  private ZoneOffsets offsets() {
    Schedule shown = schedule.getValue();
    LocalDate today = clock.instant().atZone(shown.zone()).toLocalDate();
    return new ZoneOffsets(Extent.of(shown, today).span());
  }

  private static boolean isUtc(ZoneId zone) {
    return zone.normalized().equals(ZoneOffset.UTC);
  }
}
