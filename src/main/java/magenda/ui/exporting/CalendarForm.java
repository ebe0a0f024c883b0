package magenda.ui.exporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import magenda.calendar.CalendarExport;
import magenda.calendar.CalendarFile;
import magenda.calendar.CalendarOptions;
import magenda.calendar.CalendarReport;
import magenda.calendar.Edition;
import magenda.calendar.Fate;
import magenda.calendar.Preset;
import magenda.problem.ProblemException;
import magenda.schedule.Cluster;
import magenda.schedule.Schedule;
import magenda.schedule.SessionFilter;
import magenda.ui.kit.Wrapping;
import magenda.wording.CalendarWords;
import magenda.wording.Sentences;
import magenda.wording.Texts;
import magenda.wording.VersionWords;
import org.jspecify.annotations.Nullable;

/**
 * Asks for whom a calendar is made, of which version and of which cluster, and shows what becomes
 * of each session before anything is written.
 */
public final class CalendarForm extends Dialog<CalendarForm.Request> {

  /**
   * What was asked for.
   *
   * @param file the calendar as shown
   * @param advice whether the advice for its recipients is to be written beside it
   */
  public record Request(CalendarFile file, boolean advice) {}

  private static final double WIDTH = 560;

  private final Schedule schedule;
  private final Texts texts;
  private final Sentences sentences;
  private final CalendarWords words;
  private final ComboBox<Preset> preset;
  private final ComboBox<Edition> edition;
  private final ComboBox<String> cluster;
  private final CheckBox links;
  private final CheckBox advice;
  private final Label counts = new Label();
  private final Label warnings = new Label();
  private final ListView<String> fates = new ListView<>();
  private final GridPane grid = new GridPane(12, 10);
  private final ButtonType write;
  private @Nullable CalendarFile file;

  /** A form for the calendar of a schedule. */
  public CalendarForm(Schedule schedule, Locale locale) {
    this.schedule = schedule;
    this.texts = Texts.of(CalendarForm.class, locale);
    this.sentences = new Sentences(locale);
    this.words = new CalendarWords(locale);
    write = new ButtonType(texts.get("write"), ButtonBar.ButtonData.OK_DONE);
    preset = choice("preset", List.of(Preset.values()), p -> texts.get("preset." + p.name()));
    edition = choice("edition", editions(), e -> edition(e, locale));
    cluster = choice("cluster", clusterIds(), this::cluster);
    links = new CheckBox(texts.get("links"));
    links.setId("calendar-links");
    links.setSelected(true);
    advice = new CheckBox(texts.get("advice"));
    advice.setId("calendar-advice");
    advice.setSelected(true);
    grid.add(links, 1, grid.getRowCount());
    grid.add(advice, 1, grid.getRowCount());
    layOut();
    preset
        .valueProperty()
        .addListener((observable, old, now) -> links.setSelected(now == Preset.MEMBERS));
    preset.valueProperty().addListener(observable -> refresh());
    edition.valueProperty().addListener(observable -> refresh());
    cluster.valueProperty().addListener(observable -> refresh());
    links.selectedProperty().addListener(observable -> refresh());
    refresh();
  }

  private void layOut() {
    counts.getStyleClass().add("calendar-counts");
    counts.setId("calendar-counts");
    Wrapping.of(warnings);
    warnings.getStyleClass().add("calendar-warnings");
    warnings.setMinHeight(Region.USE_PREF_SIZE);
    warnings.setId("calendar-warnings");
    Wrapping.of(counts);
    counts.setMinHeight(Region.USE_PREF_SIZE);
    fates.setPrefSize(WIDTH, 260);
    fates.setAccessibleText(texts.get("fates"));
    fates.getStyleClass().add("calendar-fates");
    fates.setId("calendar-fates");
    fates.setCellFactory(list -> new Sentence());
    VBox content = new VBox(12, grid, counts, warnings, fates);
    content.setPrefWidth(WIDTH);
    VBox.setVgrow(fates, Priority.ALWAYS);
    getDialogPane().getButtonTypes().setAll(write, ButtonType.CANCEL);
    getDialogPane()
        .getStylesheets()
        .add(String.valueOf(CalendarForm.class.getResource("exporting.css")));
    getDialogPane().setContent(content);
    getDialogPane().lookupButton(write).setId("calendar-write");
    setResultConverter(
        pressed ->
            write.equals(pressed) && file != null ? new Request(file, advice.isSelected()) : null);
  }

  private void refresh() {
    make();
    getDialogPane().lookupButton(write).setDisable(file == null || file.report().empty());
  }

  private void make() {
    CalendarOptions options =
        CalendarOptions.of(preset.getValue())
            .with(edition.getValue())
            .with(SessionFilter.cluster(cluster.getValue()))
            .withLinks(links.isSelected());
    try {
      file = CalendarExport.of(schedule, options);
      show(file.report());
    } catch (ProblemException e) {
      file = null;
      counts.setText(sentences.of(e.problem()));
      fates.getItems().clear();
      warnings.setText("");
    }
  }

  private void show(CalendarReport report) {
    counts.setText(
        words.counts(
            report.count(Fate.Group.TIMED),
            report.count(Fate.Group.ALL_DAY),
            report.count(Fate.Group.DIGESTED),
            report.count(Fate.Group.LEFT_OUT)));
    List<String> lines = new ArrayList<>();
    for (Fate.Group group : Fate.Group.values()) {
      report.in(group).forEach(outcome -> lines.add(sentences.of(outcome.problem())));
    }
    fates.getItems().setAll(lines);
    warnings.setText(String.join("\n", report.warnings().stream().map(sentences::of).toList()));
  }

  /** What was given out last and, where it is another, the working copy. */
  private List<Edition> editions() {
    if (schedule.version().closed() || schedule.releases().isEmpty()) {
      return List.of(Edition.WORKING_COPY);
    }
    return List.of(Edition.LAST_RELEASE, Edition.WORKING_COPY);
  }

  private String edition(Edition value, Locale locale) {
    VersionWords versions = new VersionWords(locale);
    if (value instanceof Edition.WorkingCopy) {
      return versions.of(schedule);
    }
    return schedule
        .lastRelease()
        .map(release -> versions.of(release.schedule()))
        .orElseGet(() -> versions.of(schedule));
  }

  private List<String> clusterIds() {
    List<String> ids = new ArrayList<>(List.of(""));
    schedule.clusters().stream().map(Cluster::id).forEach(ids::add);
    return ids;
  }

  private String cluster(String id) {
    return id.isEmpty()
        ? texts.get("cluster.all")
        : schedule.cluster(id).map(Cluster::fullName).orElse(id);
  }

  /** A whole sentence, on as many lines as it needs. */
  private static final class Sentence extends ListCell<String> {

    Sentence() {
      Wrapping.of(this);
      // no wider than the list, which would else scroll sideways instead of letting it wrap
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable String sentence, boolean empty) {
      super.updateItem(sentence, empty);
      setText(empty ? null : sentence);
    }
  }

  private <T> ComboBox<T> choice(String key, List<T> values, Function<T, String> name) {
    ComboBox<T> box = new ComboBox<>(FXCollections.observableList(values));
    box.setId("calendar-" + key);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T value) {
            return value == null ? "" : name.apply(value);
          }

          @Override
          public @Nullable T fromString(String text) {
            return null;
          }
        });
    box.setValue(values.getFirst());
    box.setMaxWidth(Double.MAX_VALUE);
    row(key, box);
    return box;
  }

  private void row(String key, Control control) {
    Label label = new Label(texts.get(key));
    label.getStyleClass().add("muted");
    label.setLabelFor(control);
    control.setAccessibleText(texts.get(key));
    grid.addRow(grid.getRowCount(), label, control);
    GridPane.setHgrow(control, Priority.ALWAYS);
  }
}
