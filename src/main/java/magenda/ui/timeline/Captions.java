package magenda.ui.timeline;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.text.Font;
import magenda.chart.Mark;
import magenda.schedule.ClockTime;
import magenda.schedule.Cluster;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.schedule.Status;
import magenda.schedule.Tbc;
import magenda.ui.kit.ClusterStyle;
import magenda.wording.Texts;
import magenda.wording.ZonePlace;

/** Makes the captions of sessions and keeps them while neither session nor clusters change. */
final class Captions {

  private static final double TAG_PADDING = 12;

  /** The most of a title that stands beside a mark, in font sizes. */
  private static final double MOST_TITLE = 17;

  private final Texts texts;
  private final TextMeasure title;
  private final TextMeasure hour;
  private final TextMeasure tag;
  private final ZoneId zone;
  private final List<Cluster> clusters;
  private final Map<UUID, Caption> made = new HashMap<>();

  Captions(Texts texts, Schedule schedule, Font title, Font hour, Font tag) {
    this.texts = texts;
    this.title = new TextMeasure(title);
    this.hour = new TextMeasure(hour);
    this.tag = new TextMeasure(tag);
    this.zone = schedule.zone();
    this.clusters = schedule.clusters();
  }

  /** True if captions made with this are still right for the schedule. */
  boolean good(Schedule schedule) {
    return schedule.zone().equals(zone) && schedule.clusters().equals(clusters);
  }

  TextMeasure titleMeasure() {
    return title;
  }

  @SuppressWarnings("ReferenceEquality") // an unedited session is shared from state to state
  Caption of(Session session) {
    Caption known = made.get(session.id());
    if (known == null || known.session() != session) {
      known = make(session);
      made.put(session.id(), known);
    }
    return known;
  }

  private Caption make(Session session) {
    Mark mark = Mark.of(session);
    String hourText = hour(session, mark);
    boolean open =
        mark == Mark.DAY && (session.when().time() == null || session.tbc().contains(Tbc.TIME));
    String titleText = title(session);
    String cut = title.cut(titleText, MOST_TITLE * title.font().getSize());
    List<Caption.Tag> tags = new ArrayList<>();
    List<Double> tagWidths = new ArrayList<>();
    for (Cluster cluster : clusters) {
      if (!cluster.tag().isEmpty() && session.clusters().contains(cluster.id())) {
        tags.add(new Caption.Tag(cluster.tag(), ClusterStyle.of(cluster.id(), clusters)));
        tagWidths.add(Math.ceil(tag.width(cluster.tag()) + TAG_PADDING));
      }
    }
    return new Caption(
        session,
        mark,
        hourText,
        open,
        titleText,
        tags,
        ClusterStyle.of(session, clusters),
        (open ? title : hour).width(hourText),
        cut,
        title.width(cut),
        tagWidths);
  }

  private String title(Session session) {
    String words =
        session.title().isBlank() ? texts.get("session.untitled") : oneLine(session.title());
    return session.status() == Status.PLANNED
        ? words
        : texts.get("session.status." + session.status(), words);
  }

  private String hour(Session session, Mark mark) {
    ClockTime time = session.when().time();
    if (time == null) {
      return mark == Mark.DAY ? texts.get("session.timeOpen") : "";
    }
    String clock =
        time.zone().equals(zone)
            ? time.start().toString()
            : texts.get(
                "session.hourElsewhere", time.start().toString(), ZonePlace.of(time.zone()));
    boolean open = mark == Mark.DAY && session.tbc().contains(Tbc.TIME);
    return open ? texts.get("session.hourOpen", clock) : clock;
  }

  private static String oneLine(String text) {
    return text.indexOf('\n') < 0 ? text : text.replaceAll("\\s*\\R\\s*", " – ");
  }
}
