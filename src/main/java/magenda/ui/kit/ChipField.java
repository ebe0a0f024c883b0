package magenda.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import magenda.wording.Texts;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;

/**
 * Several short values as chips, each with a button that takes it away, and a field to add one.
 * Backspace in the empty field takes the last one away.
 */
public final class ChipField extends FlowPane {

  private static final double MIN_WIDTH = 60;

  private final Texts texts;
  private final TextField input = new TextField();
  private final boolean freeText;
  private List<String> values = List.of();
  private List<String> options = List.of();
  private Function<String, String> styleClassOf = value -> "";
  private Consumer<List<String>> onChanged = list -> {};
  private Consumer<String> onUnknown = words -> {};

  /**
   * A field without values.
   *
   * @param name what the values are, for a screen reader
   * @param freeText whether values can be typed that are not among the options
   */
  public ChipField(Locale locale, String name, boolean freeText) {
    this.freeText = freeText;
    texts = Texts.of(ChipField.class, locale);
    getStyleClass().add("chip-field");
    input.setPromptText(texts.get("chips.add"));
    input.setAccessibleText(name);
    input.setPrefColumnCount(9);
    AutoCompletionBinding<String> completion =
        TextFields.bindAutoCompletion(input, request -> matching(request.getUserText()));
    completion.setDelay(0);
    completion.setOnAutoCompleted(event -> add(event.getCompletion()));
    input.setOnMouseClicked(event -> completion.setUserInput(input.getText()));
    input.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DOWN) {
            completion.setUserInput(input.getText());
          }
        });
    input.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    input.focusedProperty().subscribe(this::focusChanged);
    input.textProperty().subscribe((before, typed) -> onUnknown.accept(""));
    setCursor(Cursor.TEXT);
    setOnMouseClicked(event -> input.requestFocus());
    show();
  }

  /** The field in which a value is typed. */
  public TextField input() {
    return input;
  }

  /** Shows these values. */
  public void setValues(List<String> shown) {
    if (!shown.equals(values)) {
      values = List.copyOf(shown);
      show();
    }
  }

  /** What can be chosen, besides what can be typed. */
  public void setOptions(List<String> choices) {
    options = List.copyOf(choices);
  }

  /** Gives each chip a style class, or none where it is empty. */
  public void setStyleClassOf(Function<String, String> styleClass) {
    styleClassOf = styleClass;
    show();
  }

  /** Calls this with all values whenever one was added or taken away. */
  public void setOnChanged(Consumer<List<String>> handler) {
    onChanged = handler;
  }

  /**
   * Calls this with words that are no option where only options can be chosen, and with no words
   * once these are changed. They stay in the field: nothing typed is lost.
   */
  public void setOnUnknown(Consumer<String> handler) {
    onUnknown = handler;
  }

  /** Shows words in the field that were typed before and are no value yet. */
  public void setTyped(String words) {
    if (!input.getText().equals(words)) {
      input.setText(words);
    }
    if (!words.isBlank()) {
      add(words);
    }
  }

  @Override
  protected double computeMinWidth(double height) {
    return snappedLeftInset() + MIN_WIDTH + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    if (width >= 0) {
      limitChips(width);
    }
    return super.computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    limitChips(getWidth());
    super.layoutChildren();
  }

  /** A flow pane lets a child be wider than itself; a chip that is too long is cut instead. */
  private void limitChips(double width) {
    double room = Math.max(MIN_WIDTH, width - snappedLeftInset() - snappedRightInset());
    for (Node node : getChildren()) {
      if (node instanceof Region child && child.getMaxWidth() != room) {
        child.setMaxWidth(room);
      }
    }
  }

  private void focusChanged(boolean had, boolean has) {
    if (had && !has) {
      add(input.getText());
    }
  }

  private List<String> matching(String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    return options.stream()
        .filter(option -> !values.contains(option))
        .filter(option -> option.toLowerCase(Locale.ROOT).contains(wanted))
        .limit(12)
        .toList();
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !input.getText().isBlank()) {
      event.consume();
      add(input.getText());
    } else if (event.getCode() == KeyCode.BACK_SPACE
        && input.getText().isEmpty()
        && !values.isEmpty()) {
      event.consume();
      remove(values.getLast());
    }
  }

  private void add(String typed) {
    String words = typed.strip();
    Optional<String> option =
        options.stream().filter(each -> each.equalsIgnoreCase(words)).findFirst();
    String value = option.orElse(freeText ? words : "");
    if (!value.isEmpty() && !values.contains(value)) {
      List<String> more = new ArrayList<>(values);
      more.add(value);
      change(more);
    }
    if (!value.isEmpty() || words.isEmpty()) {
      input.clear();
    } else {
      onUnknown.accept(words);
    }
  }

  private void remove(String value) {
    List<String> fewer = new ArrayList<>(values);
    fewer.remove(value);
    change(fewer);
    input.requestFocus();
  }

  private void change(List<String> changed) {
    values = List.copyOf(changed);
    show();
    onChanged.accept(values);
  }

  private void show() {
    List<Node> nodes = new ArrayList<>();
    values.forEach(value -> nodes.add(chip(value)));
    if (!getChildren().contains(input)) {
      getChildren().add(input);
    }
    getChildren().removeIf(node -> !node.equals(input));
    getChildren().addAll(0, nodes);
  }

  private Node chip(String value) {
    Label label = new Label(value);
    label.setTooltip(new Tooltip(value));
    Button away = new Button("×");
    away.setMinWidth(USE_PREF_SIZE);
    away.setCursor(Cursor.HAND);
    away.getStyleClass().setAll("chip-remove");
    away.setAccessibleText(texts.get("chips.remove", value));
    away.setOnAction(event -> remove(value));
    HBox chip = new HBox(label, away);
    chip.getStyleClass().add("chip");
    String styleClass = styleClassOf.apply(value);
    if (!styleClass.isEmpty()) {
      chip.getStyleClass().addAll("colored", styleClass);
    }
    return chip;
  }
}
