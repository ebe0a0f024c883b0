package magenda.ui.details;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import magenda.schedule.EdtfDate;
import magenda.schedule.Schedule;
import magenda.schedule.ScheduleBuilder;
import magenda.schedule.Version;
import magenda.schedule.When;
import magenda.schedule.expression.DateOrder;
import magenda.schedule.expression.Reading;
import magenda.schedule.expression.TimeContext;
import magenda.schedule.expression.TimeExpressions;
import magenda.ui.kit.TextEdits;
import magenda.ui.kit.Wrapping;
import magenda.ui.kit.ZoneList;
import magenda.wording.Texts;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the title, the period and the other details of a schedule; gives back the change that
 * was asked for.
 */
public final class DetailsForm extends Dialog<UnaryOperator<ScheduleBuilder>> {

  private static final int LONGEST_DURATION = 24 * 60;
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final Schedule schedule;
  private final Texts texts;
  private final GridPane grid = new GridPane(12, 10);
  private final List<ObservableStringValue> wrong = new ArrayList<>();
  private final TextField title;
  private final TextField subtitle;
  private final TextField number;
  private final TextField period;
  private final TextField zone;
  private final TextField duration;
  private final TextField columns;
  private final TextArea introduction;
  private final ClusterRows clusters;

  /**
   * A form filled with a schedule.
   *
   * @param isNew true where the schedule is about to be made
   */
  public DetailsForm(Schedule schedule, boolean isNew, Locale locale) {
    this.schedule = schedule;
    this.texts = Texts.of(DetailsForm.class, locale);
    title = field("title", schedule.title());
    subtitle = field("subtitle", schedule.subtitle());
    number = field("number", schedule.version().number());
    number.setDisable(schedule.version().closed());
    period =
        field(
            "period",
            schedule.period() == null ? "" : written(schedule.period()),
            this::periodReadable);
    zone = zone(schedule.zone());
    Duration assumed = schedule.defaultDuration();
    duration =
        field(
            "duration",
            assumed == null ? "" : String.valueOf(assumed.toMinutes()),
            DetailsForm::durationReadable);
    columns = field("columns", String.join(", ", schedule.columns()));
    introduction = new TextArea(schedule.introduction());
    introduction.setId("details-introduction");
    introduction.setPrefRowCount(3);
    Wrapping.of(introduction);
    TextEdits.leaveByTab(introduction);
    introduction.setAccessibleText(texts.get("introduction"));
    row("introduction", introduction, introduction);
    clusters = new ClusterRows(schedule.clusters(), texts);
    row("clusters", clusters.view(), new Region());
    // over both columns: names of clusters are long
    grid.add(clusters.view(), 0, grid.getRowCount(), 2, 1);
    layOut(isNew);
  }

  private void layOut(boolean isNew) {
    ColumnConstraints labels = new ColumnConstraints();
    labels.setMinWidth(Region.USE_PREF_SIZE);
    ColumnConstraints fields = new ColumnConstraints();
    fields.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(labels, fields);
    grid.getStyleClass().add("details-form");
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    scroll.setPrefSize(840, 560);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    ButtonType apply =
        new ButtonType(texts.get(isNew ? "create" : "apply"), ButtonBar.ButtonData.OK_DONE);
    getDialogPane().getButtonTypes().setAll(apply, ButtonType.CANCEL);
    getDialogPane().setContent(scroll);
    getDialogPane().getStyleClass().add("details-dialog");
    getDialogPane()
        .getStylesheets()
        .add(String.valueOf(DetailsForm.class.getResource("details.css")));
    setHeaderText(null);
    Button button = (Button) getDialogPane().lookupButton(apply);
    button.setId("details-apply");
    button
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> !wrong.stream().allMatch(property -> property.get().isEmpty()),
                wrong.toArray(Observable[]::new)));
    setResultConverter(pressed -> apply.equals(pressed) ? change() : null);
    setOnShown(event -> Platform.runLater(title::requestFocus));
  }

  private UnaryOperator<ScheduleBuilder> change() {
    EdtfDate newPeriod = period(period.getText());
    String minutes = duration.getText().strip();
    Duration newDuration = minutes.isEmpty() ? null : Duration.ofMinutes(Long.parseLong(minutes));
    Version before = schedule.version();
    Version newVersion =
        before.closed()
            ? before
            : new Version(
                number.getText().strip(),
                before.date(),
                before.state(),
                before.approval(),
                before.unknown());
    String newTitle = title.getText();
    String newSubtitle = subtitle.getText();
    String newIntroduction = introduction.getText();
    ZoneId typedZone = zone(zone.getText());
    ZoneId newZone = typedZone == null ? schedule.zone() : typedZone;
    List<String> newColumns = columnNames(schedule.columns());
    var newClusters = clusters.clusters();
    boolean versionKept = newVersion.equals(before);
    return builder -> {
      builder
          .title(newTitle)
          .subtitle(newSubtitle)
          .introduction(newIntroduction)
          .period(newPeriod)
          .zone(newZone)
          .defaultDuration(newDuration)
          .columns(newColumns)
          .clusters(newClusters);
      return versionKept ? builder : builder.version(newVersion);
    };
  }

  /** What was not touched stays as it is, also where a name has a comma. */
  private List<String> columnNames(List<String> before) {
    if (columns.getText().equals(String.join(", ", before))) {
      return before;
    }
    Set<String> names = new LinkedHashSet<>();
    for (String name : columns.getText().split(",", -1)) {
      if (!name.isBlank()) {
        names.add(name.strip());
      }
    }
    return new ArrayList<>(names);
  }

  private boolean periodReadable(@Nullable String text) {
    return text == null || text.isBlank() || period(text) != null;
  }

  private @Nullable EdtfDate period(String text) {
    if (text.isBlank()) {
      return null;
    }
    Reading reading = TimeExpressions.parse(text, context(null));
    return reading instanceof Reading.Understood understood
            && understood.when().date() != null
            && understood.when().time() == null
        ? understood.when().date().withContinuous(true)
        : null;
  }

  private String written(EdtfDate date) {
    return TimeExpressions.format(
        When.of(date.withContinuous(false), null), Set.of(), context(null));
  }

  private TimeContext context(@Nullable EdtfDate known) {
    return new TimeContext(known, schedule.zone(), schedule.language(), DateOrder.ASK);
  }

  private static boolean durationReadable(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return true;
    }
    try {
      int minutes = Integer.parseInt(text.strip());
      return minutes > 0 && minutes <= LONGEST_DURATION;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private TextField zone(ZoneId present) {
    TextField field = field("zone", present.getId(), typed -> zone(typed) != null);
    TextFields.bindAutoCompletion(
        field, ZoneList.all().stream().map(ZoneId::getId).sorted().toList());
    return field;
  }

  private static @Nullable ZoneId zone(@Nullable String typed) {
    try {
      return typed == null ? null : ZoneId.of(typed.strip());
    } catch (DateTimeException e) {
      return null;
    }
  }

  private TextField field(String key, String value) {
    TextField field = input(key, value);
    row(key, field, field);
    return field;
  }

  /** A field that says under it what is wrong with its words, as long as it is. */
  private TextField field(String key, String value, Predicate<String> readable) {
    TextField field = input(key, value);
    Label sentence = new Label();
    sentence.setId("details-" + key + "-wrong");
    Wrapping.of(sentence);
    sentence.getStyleClass().add("details-wrong");
    sentence
        .textProperty()
        .bind(
            field
                .textProperty()
                .map(typed -> readable.test(typed) ? "" : texts.get(key + ".wrong")));
    sentence.visibleProperty().bind(sentence.textProperty().isNotEmpty());
    sentence.managedProperty().bind(sentence.visibleProperty());
    sentence.visibleProperty().subscribe(shown -> field.pseudoClassStateChanged(WRONG, shown));
    field.accessibleHelpProperty().bind(sentence.textProperty());
    wrong.add(sentence.textProperty());
    row(key, field, new VBox(2, field, sentence));
    return field;
  }

  private TextField input(String key, String value) {
    TextField field = new TextField(value);
    field.setId("details-" + key);
    field.setAccessibleText(texts.get(key));
    if (texts.has(key + ".prompt")) {
      field.setPromptText(texts.get(key + ".prompt"));
    }
    return field;
  }

  private void row(String key, Node named, Node node) {
    Label label = new Label(texts.get(key));
    label.getStyleClass().addAll("muted", "form-label");
    label.setLabelFor(named);
    grid.addRow(grid.getRowCount(), label, node);
    GridPane.setValignment(label, VPos.TOP);
  }
}
