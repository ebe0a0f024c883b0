package magenda.ui.main;

import atlantafx.base.controls.CustomTextField;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import magenda.document.SessionSearch;
import magenda.schedule.Session;
import magenda.wording.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The search field: what is typed becomes the filter of both views. */
final class SearchBox {

  private final CustomTextField field = new CustomTextField();
  private final ReadOnlyObjectWrapper<Predicate<Session>> filter =
      new ReadOnlyObjectWrapper<>(new SessionSearch(""));

  SearchBox(Texts texts) {
    field.setId("search");
    field.setPromptText(texts.get("search.prompt"));
    field.setAccessibleText(texts.get("search.name"));
    field.setLeft(new FontIcon(Feather.SEARCH));
    field.getStyleClass().add("search");
    field.textProperty().addListener((observable, old, now) -> filter.set(new SessionSearch(now)));
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

  void focus() {
    field.requestFocus();
    field.selectAll();
  }
}
