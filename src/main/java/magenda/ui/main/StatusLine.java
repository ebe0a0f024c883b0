package magenda.ui.main;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import magenda.check.Finding;
import magenda.document.ScheduleDocument;
import magenda.schedule.Schedule;
import magenda.ui.kit.BackgroundTasks;
import magenda.ui.kit.BackgroundTasks.Work;
import magenda.wording.Texts;
import org.controlsfx.control.StatusBar;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Answers: how many, how many open, what clashes, what just happened, what is being done, is it
 * saved.
 */
final class StatusLine {

  private final Texts texts;
  private final StatusBar bar = new StatusBar();
  private final Button counts = new Button();
  private final Label last = new Label();
  private final Label saved = new Label();
  private final Label work = new Label();
  private final Button cancel = new Button();
  private final HBox working = new HBox(8, work, new ProgressBar(), cancel);

  StatusLine(
      Texts texts,
      ObservableValue<ScheduleDocument> document,
      BackgroundTasks tasks,
      ObservableValue<String> lastStep,
      ObservableValue<String> savedState,
      Runnable showFindings) {
    this.texts = texts;
    bar.setText("");
    // nothing can be done in it but by its buttons, and it would not show the keyboard
    bar.setFocusTraversable(false);
    bar.getStyleClass().add("status-line");
    counts.setId("status-counts");
    counts.getStyleClass().addAll("flat", "counts");
    counts.setOnAction(event -> showFindings.run());
    counts.setAccessibleHelp(texts.get("status.counts.help"));
    last.setId("status-last");
    last.getStyleClass().add("muted");
    last.setMinWidth(0);
    saved.setId("status-saved");
    saved.getStyleClass().add("muted");
    saved.setMinWidth(Region.USE_PREF_SIZE);
    HBox left = new HBox(12, counts, last);
    left.setAlignment(Pos.CENTER_LEFT);
    left.setMinWidth(0);
    working.setAlignment(Pos.CENTER_RIGHT);
    work.setId("status-work");
    cancel.setId("status-cancel");
    cancel.setGraphic(new FontIcon(Feather.X));
    cancel.setAccessibleText(texts.get("status.cancel"));
    cancel.getStyleClass().addAll("flat", "small");
    HBox right = new HBox(16, working, saved);
    right.setAlignment(Pos.CENTER_RIGHT);
    bar.getLeftItems().add(left);
    bar.getRightItems().add(right);
    last.textProperty().bind(lastStep);
    saved.textProperty().bind(savedState);
    ObservableValue<Schedule> schedule = document.flatMap(ScheduleDocument::scheduleProperty);
    ObservableValue<List<Finding>> findings = document.flatMap(ScheduleDocument::findingsProperty);
    Runnable count = () -> count(schedule.getValue(), findings.getValue());
    schedule.addListener((observable, old, now) -> count.run());
    findings.addListener((observable, old, now) -> count.run());
    count.run();
    tasks.runningProperty().addListener((observable, old, now) -> show(now));
    show(tasks.runningProperty().get());
  }

  Node view() {
    return bar;
  }

  private void count(Schedule schedule, List<Finding> findings) {
    counts.setText(
        texts.get(
            "status.counts",
            schedule.sessions().size(),
            schedule.openCount(),
            number(findings, Finding.Kind.CERTAIN_CLASH),
            number(findings, Finding.Kind.POSSIBLE_CLASH)));
  }

  private static long number(List<Finding> findings, Finding.Kind kind) {
    return findings.stream().filter(finding -> finding.kind() == kind).count();
  }

  private void show(@Nullable Work running) {
    working.setVisible(running != null);
    working.setManaged(running != null);
    if (running != null) {
      work.setText(running.title());
      cancel.setOnAction(event -> running.cancel().run());
    }
  }
}
