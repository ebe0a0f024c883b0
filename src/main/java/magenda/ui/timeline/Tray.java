package magenda.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import magenda.document.ScheduleDocument;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.ui.kit.ClusterStyle;
import magenda.ui.kit.Wrapping;
import org.jspecify.annotations.Nullable;

/**
 * The sessions that are to be confirmed, in one line below the chart: those without a date first,
 * then the others in the author's order. From here they are dragged onto a day.
 */
final class Tray {

  /** As it is styled. */
  static final double HEIGHT = 34;

  private final ScheduleDocument document;
  private final SessionWords words;
  private final Mover mover;
  private final ToggleButton toggle = new ToggleButton();
  private final ObservableList<Session> open = FXCollections.observableArrayList();
  private final ListView<Session> list = new ListView<>(open);
  private final HBox view = new HBox(toggle, list);
  private final BooleanProperty room = new SimpleBooleanProperty(true);

  Tray(ScheduleDocument document, SessionWords words, Mover mover) {
    this.document = document;
    this.words = words;
    this.mover = mover;
    view.getStyleClass().add("tray");
    view.setAlignment(Pos.CENTER_LEFT);
    Region arrow = new Region();
    arrow.getStyleClass().add("tray-arrow");
    toggle.setGraphic(arrow);
    toggle.getStyleClass().add("tray-toggle");
    toggle.setId("tray-toggle");
    toggle.setSelected(true);
    toggle.setMinWidth(Region.USE_PREF_SIZE);
    list.setOrientation(Orientation.HORIZONTAL);
    list.setId("tray");
    list.getStyleClass().add("tray-list");
    list.setAccessibleText(words.texts().get("tray.accessible"));
    list.visibleProperty().bind(toggle.selectedProperty());
    list.managedProperty().bind(toggle.selectedProperty());
    list.setCellFactory(_ -> new Chip());
    list.setOnKeyPressed(
        event -> {
          Session chosen = list.getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.ENTER && chosen != null) {
            document.selection().select(chosen.id());
            event.consume();
          }
        });
    HBox.setHgrow(list, Priority.ALWAYS);
    view.visibleProperty().bind(room.and(Bindings.isNotEmpty(open)));
    view.managedProperty().bind(view.visibleProperty());
  }

  Node view() {
    return view;
  }

  /** Whether the sessions are shown, or only their number. */
  BooleanProperty openProperty() {
    return toggle.selectedProperty();
  }

  /** Shows the open sessions of a schedule. */
  void show(Schedule schedule) {
    List<Session> all = new ArrayList<>();
    for (Session session : schedule.sessions()) {
      if (session.open()) {
        all.add(session);
      }
    }
    all.sort(Comparator.comparing(session -> session.when().date() != null));
    if (!all.equals(open)) {
      open.setAll(all);
    }
    toggle.setText(words.texts().get("tray.title", all.size()));
  }

  /** Whether there is room for it; without, it is not shown. */
  void setRoom(boolean enough) {
    room.set(enough);
  }

  /** Brings a session into sight; false if it is not one of these. */
  boolean reveal(UUID id) {
    for (int i = 0; i < open.size(); i++) {
      if (open.get(i).id().equals(id)) {
        toggle.setSelected(true);
        list.scrollTo(i);
        list.getSelectionModel().select(i);
        return true;
      }
    }
    return false;
  }

  /** Shows which sessions are selected. */
  void refresh() {
    list.refresh();
  }

  /** One session, small: what is open of it, and its title. */
  private final class Chip extends ListCell<Session> {

    private static final double MOST_WIDTH = 220;

    private final Label what = new Label();
    private final Label title = new Label();
    private final HBox chip = new HBox(title, what);
    private final Tooltip tooltip = new Tooltip();

    Chip() {
      chip.getStyleClass().add("chip");
      what.getStyleClass().add("chip-open");
      what.setMinWidth(USE_PREF_SIZE);
      title.getStyleClass().add("chip-title");
      title.setMaxWidth(MOST_WIDTH);
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      Wrapping.of(tooltip);
      tooltip.setMaxWidth(360);
      chip.setOnMousePressed(
          event -> {
            Session session = getItem();
            if (session != null) {
              mover.pick(session, event);
            }
          });
      chip.setOnMouseReleased(
          event -> {
            Session session = getItem();
            if (session != null) {
              document.selection().select(session.id());
            }
          });
    }

    @Override
    protected void updateItem(@Nullable Session session, boolean empty) {
      super.updateItem(session, empty);
      if (empty || session == null) {
        setGraphic(null);
        setTooltip(null);
        setId(null);
        setAccessibleText(null);
        return;
      }
      Schedule schedule = document.schedule();
      String name =
          session.title().isBlank() ? words.texts().get("session.untitled") : session.title();
      title.setText(name);
      what.setText(
          session.when().date() == null
              ? words.texts().get("tray.undated")
              : words.open(session.tbc()));
      chip.getStyleClass().setAll("chip", ClusterStyle.of(session, schedule.clusters()));
      if (document.selection().contains(session.id())) {
        chip.getStyleClass().add("selected");
      }
      String sentence = words.whole(session, name, schedule);
      tooltip.setText(sentence);
      setTooltip(tooltip);
      setAccessibleText(sentence);
      setId("open-" + session.id());
      setGraphic(chip);
    }
  }
}
