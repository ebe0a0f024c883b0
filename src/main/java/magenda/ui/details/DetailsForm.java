package magenda.ui.details;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Control;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import magenda.schedule.EdtfDate;
import magenda.schedule.Schedule;
import magenda.schedule.ScheduleBuilder;
import magenda.schedule.Version;
import magenda.schedule.When;
import magenda.schedule.expression.DateOrder;
import magenda.schedule.expression.Reading;
import magenda.schedule.expression.TimeContext;
import magenda.schedule.expression.TimeExpressions;
import magenda.ui.kit.ZoneList;
import magenda.wording.Texts;
import org.controlsfx.control.textfield.TextFields;
import org.controlsfx.validation.ValidationResult;
import org.controlsfx.validation.ValidationSupport;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the title, the period and the other details of a schedule; gives back the change that
 * was asked for.
 */
public final class DetailsForm extends Dialog<UnaryOperator<ScheduleBuilder>> {

  private static final int LONGEST_DURATION = 24 * 60;

  private final Schedule schedule;
  private final Texts texts;
  private final GridPane grid = new GridPane(12, 10);
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
    period = field("period", schedule.period() == null ? "" : written(schedule.period()));
    zone = zone(schedule.zone());
    Duration assumed = schedule.defaultDuration();
    duration = field("duration", assumed == null ? "" : String.valueOf(assumed.toMinutes()));
    columns = field("columns", String.join(", ", schedule.columns()));
    introduction = new TextArea(schedule.introduction());
    introduction.setId("details-introduction");
    introduction.setPrefRowCount(3);
    introduction.setWrapText(true);
    add("introduction", introduction);
    clusters = new ClusterRows(schedule.clusters(), texts);
    row("clusters", clusters.view());
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
    scroll.setPrefSize(720, 560);
    scroll.getStyleClass().add("edge-to-edge");
    ButtonType apply =
        new ButtonType(texts.get(isNew ? "create" : "apply"), ButtonBar.ButtonData.OK_DONE);
    getDialogPane().getButtonTypes().setAll(apply, ButtonType.CANCEL);
    getDialogPane().setContent(scroll);
    setHeaderText(null);
    ValidationSupport validation = new ValidationSupport();
    validation.registerValidator(
        period,
        false,
        (Control control, String text) ->
            ValidationResult.fromErrorIf(
                control, texts.get("period.wrong"), !periodReadable(text)));
    validation.registerValidator(
        duration,
        false,
        (Control control, String text) ->
            ValidationResult.fromErrorIf(
                control, texts.get("duration.wrong"), !durationReadable(text)));
    validation.registerValidator(
        zone,
        false,
        (Control control, String text) ->
            ValidationResult.fromErrorIf(control, texts.get("zone.wrong"), zone(text) == null));
    Button button = (Button) getDialogPane().lookupButton(apply);
    button.setId("details-apply");
    button.disableProperty().bind(validation.invalidProperty());
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
    List<String> newColumns = columnNames();
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

  private List<String> columnNames() {
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
    TextField field = field("zone", present.getId());
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
    TextField field = new TextField(value);
    field.setId("details-" + key);
    if (texts.has(key + ".prompt")) {
      field.setPromptText(texts.get(key + ".prompt"));
    }
    add(key, field);
    return field;
  }

  private void add(String key, Control control) {
    control.setAccessibleText(texts.get(key));
    row(key, control);
  }

  private void row(String key, Node node) {
    Label label = new Label(texts.get(key));
    label.getStyleClass().addAll("muted", "form-label");
    label.setLabelFor(node);
    grid.addRow(grid.getRowCount(), label, node);
    GridPane.setValignment(label, VPos.TOP);
  }
}
