package magenda.ui.kit;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import magenda.problem.Problem;
import magenda.schedule.Tbc;
import magenda.schedule.When;
import magenda.schedule.expression.ExpressionProblem;
import magenda.schedule.expression.Reading;
import magenda.schedule.expression.Reading.Understood;
import magenda.ui.kit.TimeEntry.Outcome;
import magenda.wording.Sentences;
import magenda.wording.Texts;
import magenda.wording.WhenWords;

/**
 * A field in which a time is typed as one would write it, with the understood meaning under it.
 * Enter takes the words, Escape brings back those from before, going away takes them too.
 */
public final class TimeField extends VBox {

  private final Texts texts;
  private final WhenWords words;
  private final Sentences sentences;
  private final ObservableValue<ZoneId> readerZone;
  private final TextField input = new TextField();
  private final VBox meaning = new VBox();
  private TimeEntry entry = new TimeEntry("", text -> new Understood(text, When.OPEN, Set.of()));
  private String before = "";
  private When present = When.OPEN;
  private Set<Tbc> presentTbc = Set.of();
  private List<String> remarks = List.of();
  private Consumer<Outcome> onDecided = outcome -> {};
  private Runnable onAborted = () -> {};
  private boolean deciding;

  /**
   * An empty field.
   *
   * @param readerZone whose hours are shown beside the meaning
   */
  public TimeField(Locale locale, ObservableValue<ZoneId> readerZone) {
    this.readerZone = readerZone;
    texts = Texts.of(TimeField.class, locale);
    words = new WhenWords(locale);
    sentences = new Sentences(locale);
    getStyleClass().add("time-field");
    input.setPromptText(texts.get("time.prompt"));
    input.setAccessibleText(texts.get("time"));
    meaning.getStyleClass().add("meaning");
    meaning.setAccessibleRole(AccessibleRole.TEXT);
    getChildren().addAll(input, meaning);
    input.textProperty().subscribe(() -> showMeaning(false));
    input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    focusWithinProperty()
        .subscribe(
            (had, has) -> {
              if (had && !has) {
                leave();
              }
            });
  }

  /**
   * Calls this with a {@link Outcome.Value}, {@link Outcome.Split} or {@link Outcome.Unchanged}.
   */
  public void setOnDecided(Consumer<Outcome> handler) {
    onDecided = handler;
  }

  /** Calls this when the words from before were brought back by Escape. */
  public void setOnAborted(Runnable handler) {
    onAborted = handler;
  }

  /** The field in which is typed. */
  public TextField input() {
    return input;
  }

  /**
   * Shows a time, in place of anything typed before.
   *
   * @param text its words
   * @param reader reads the words that will be typed
   */
  public void show(String text, When when, Set<Tbc> tbc, Function<String, Reading> reader) {
    before = text;
    present = when;
    presentTbc = tbc;
    remarks = List.of();
    entry = new TimeEntry(text, reader);
    if (!input.getText().equals(text)) {
      input.setText(text);
    } else {
      showMeaning(false);
    }
  }

  /** Adds sentences under the meaning of the time that is shown. */
  public void setRemarks(List<String> sentencesBelow) {
    remarks = List.copyOf(sentencesBelow);
    showMeaning(false);
  }

  /** How high the field is without the meaning, in pixels. */
  public double wordsHeight() {
    return snappedTopInset() + input.prefHeight(-1) + snappedBottomInset();
  }

  /** Shows the meaning above what is typed, or below it, as at first. */
  public void setMeaningAbove(boolean above) {
    if (above == meaning.equals(getChildren().getLast())) {
      // reordered and not taken out: what is typed into keeps the keyboard
      if (above) {
        meaning.toBack();
      } else {
        meaning.toFront();
      }
    }
  }

  /** True while there are words that were not taken yet. */
  public boolean isTyping() {
    return !input.getText().strip().equals(before.strip());
  }

  /** Takes what is typed, without asking. */
  public void commit() {
    leave();
  }

  private void leave() {
    if (!deciding) {
      decide(entry.leave(input.getText()));
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      Outcome outcome = entry.enter(input.getText());
      if (outcome instanceof Outcome.Question) {
        showMeaning(true);
      } else {
        decide(outcome);
      }
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      input.setText(before);
      input.end();
      onAborted.run();
    } else if (event.getCode() == KeyCode.DOWN) {
      List<Node> buttons = buttons();
      if (!buttons.isEmpty()) {
        event.consume();
        buttons.getFirst().requestFocus();
      }
    }
  }

  private void decide(Outcome outcome) {
    deciding = true;
    try {
      if (outcome instanceof Outcome.Value) {
        before = input.getText();
      }
      onDecided.accept(outcome);
    } finally {
      deciding = false;
    }
  }

  private List<Node> buttons() {
    return meaning.getChildren().stream().filter(Button.class::isInstance).toList();
  }

  private void showMeaning(boolean asking) {
    Reading reading = entry.reading(input.getText());
    List<Node> shown = new ArrayList<>();
    switch (reading) {
      case null -> {
        if (!input.getText().isBlank()) {
          addMeaning(shown, present, presentTbc);
          remarks.forEach(remark -> shown.add(line(remark, "remark")));
        }
      }
      case Understood understood -> addMeaning(shown, understood.when(), understood.tbc());
      case Reading.Ambiguous ambiguous -> {
        shown.add(line(sentences.of(ambiguous.question()), "question"));
        ambiguous.choices().forEach(c -> shown.add(choiceButton(ambiguous.question(), c)));
      }
      case Reading.Several several -> {
        shown.add(line(texts.get("time.several", several.parts().size()), "question"));
        several.parts().forEach(p -> shown.add(line(words.meaning(p.when(), p.tbc()), "muted")));
        shown.add(
            button(
                texts.get("time.split", several.parts().size()),
                new Outcome.Split(several.parts())));
        shown.add(button(texts.get("time.keep"), TimeEntry.kept(several)));
      }
      case Reading.Refused refused -> {
        shown.add(line(sentences.of(refused.reason()), "refused"));
        shown.add(line(texts.get(asking ? "time.again" : "time.keeps"), "muted"));
      }
    }
    if (reading instanceof Reading.Ambiguous || (asking && reading instanceof Reading.Several)) {
      shown.add(line(texts.get(asking ? "time.again" : "time.keeps"), "muted"));
    }
    meaning.getChildren().setAll(shown);
    boolean any = !shown.isEmpty();
    meaning.setVisible(any);
    meaning.setManaged(any);
    StringBuilder spoken = new StringBuilder();
    for (Node node : shown) {
      if (node instanceof Label label) {
        spoken.append(label.getText()).append(' ');
      }
    }
    input.setAccessibleHelp(spoken.toString().strip());
  }

  private void addMeaning(List<Node> shown, When when, Set<Tbc> tbc) {
    if (!when.understood()) {
      shown.add(
          line(
              texts.get(when.empty() ? "time.notUnderstood" : "time.notAllUnderstood"), "refused"));
    }
    if (when.understood() || !when.empty()) {
      shown.add(line(words.meaning(when, tbc), "understood"));
    }
    String there = words.readerHour(when, readerZone.getValue());
    if (!there.isEmpty()) {
      shown.add(line(there, "muted"));
    }
  }

  private static Label line(String text, String styleClass) {
    Label label = new Label(text);
    Wrapping.of(label);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(styleClass);
    return label;
  }

  private Button choiceButton(Problem question, Understood choice) {
    String meant =
        question.code() == ExpressionProblem.WEEKDAY_DIFFERS
            ? words.meaningWithWeekday(choice.when(), choice.tbc())
            : words.meaning(choice.when(), choice.tbc());
    return button(withCity(meant, question), new Outcome.Value(choice.when(), choice.tbc()));
  }

  /** An offset alone says little: where the question names its cities, so does the choice. */
  private static String withCity(String meaning, Problem question) {
    if (question.code() != ExpressionProblem.AMBIGUOUS_ZONE) {
      return meaning;
    }
    for (String name : String.valueOf(question.arguments().getLast()).split(", ")) {
      int end = name.indexOf(" (");
      if (end > 0 && meaning.contains(name.substring(0, end))) {
        return meaning.replace(name.substring(0, end), name);
      }
    }
    return meaning;
  }

  private Button button(String text, Outcome outcome) {
    Button button = new Button(text);
    button.getStyleClass().add("choice");
    button.setMaxWidth(Double.MAX_VALUE);
    Wrapping.of(button);
    button.setOnAction(event -> decide(outcome));
    button.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          List<Node> all = buttons();
          int place = all.indexOf(button);
          switch (event.getCode()) {
            case ENTER -> button.fire();
            case ESCAPE -> input.requestFocus();
            case DOWN -> all.get(Math.min(place + 1, all.size() - 1)).requestFocus();
            case UP -> (place == 0 ? input : all.get(place - 1)).requestFocus();
            default -> {
              return;
            }
          }
          event.consume();
        });
    return button;
  }
}
