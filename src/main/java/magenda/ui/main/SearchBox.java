package magenda.ui.main;

import atlantafx.base.controls.CustomTextField;
import java.util.function.Predicate;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import magenda.document.SessionSearch;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.wording.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The search field: what is typed becomes the filter of both views; beside it stands how many
 * sessions were found, where there is room for both.
 */
final class SearchBox {

  /** Below this width the number would take the room of what is typed; it is then only spoken. */
  private static final double NARROW = 180;

  private final Texts texts;
  private final ObservableValue<Schedule> schedule;
  private final CustomTextField field = new CustomTextField();
  private final BooleanBinding narrow = field.widthProperty().lessThan(NARROW);
  private final Label found = new Label();
  private final ReadOnlyObjectWrapper<Predicate<Session>> filter =
      new ReadOnlyObjectWrapper<>(new SessionSearch(""));

  /** A search among the sessions of a schedule. */
  SearchBox(Texts texts, ObservableValue<Schedule> schedule) {
    this.texts = texts;
    this.schedule = schedule;
    field.setId("search");
    field.setPromptText(texts.get("search.prompt"));
    field.setLeft(new FontIcon(Feather.SEARCH));
    field.getStyleClass().add("search");
    found.setId("search-found");
    found.getStyleClass().add("search-found");
    found.setMinWidth(Region.USE_PREF_SIZE);
    field
        .textProperty()
        .addListener(
            (observable, old, now) -> {
              filter.set(new SessionSearch(now));
              count();
            });
    schedule.addListener((observable, old, now) -> count());
    narrow.addListener((observable, old, now) -> count());
    count();
    field.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            field.clear();
            event.consume();
          }
        });
  }

  Node view() {
    return field;
  }

  ReadOnlyObjectProperty<Predicate<Session>> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  private void count() {
    if (field.getText().isBlank()) {
      field.setRight(null);
      field.setAccessibleText(texts.get("search.name"));
      return;
    }
    long number = schedule.getValue().sessions().stream().filter(filter.get()).count();
    found.setText(texts.get("search.found", number));
    field.setRight(narrow.get() ? null : found);
    field.setAccessibleText(texts.get("search.name.found", number));
  }

  void focus() {
    field.requestFocus();
    field.selectAll();
  }
}
