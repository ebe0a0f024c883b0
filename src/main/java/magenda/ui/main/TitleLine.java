package magenda.ui.main;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import magenda.schedule.Schedule;
import magenda.wording.Texts;
import magenda.wording.VersionWords;

/** The title of the schedule and which version it is, in the middle of the first line. */
final class TitleLine {

  private final Texts texts;
  private final VersionWords versions;
  private final Label title = new Label();
  private final Label version = new Label();
  private final HBox line = new HBox(6, title, version);

  TitleLine(Locale locale, ObservableValue<Schedule> schedule, ObservableValue<String> origin) {
    texts = Texts.of(TitleLine.class, locale);
    versions = new VersionWords(locale);
    title.getStyleClass().add("schedule-title");
    version.getStyleClass().addAll("muted", "schedule-version");
    version.setMinWidth(0);
    title.setMinWidth(0);
    line.setMinWidth(0);
    line.setMaxWidth(Double.MAX_VALUE);
    line.setAlignment(Pos.CENTER);
    line.setMouseTransparent(true);
    line.getStyleClass().add("title-line");
    Runnable show = () -> show(schedule.getValue(), origin.getValue());
    schedule.addListener((observable, old, now) -> show.run());
    origin.addListener((observable, old, now) -> show.run());
    show.run();
  }

  Node view() {
    return line;
  }

  private void show(Schedule schedule, String origin) {
    title.setText(schedule.title().isBlank() ? texts.get("title.untitled") : schedule.title());
    String words = versions.of(schedule);
    version.setText(
        origin.isEmpty()
            ? texts.get("title.version", words)
            : texts.get("title.version.origin", words, origin));
  }
}
