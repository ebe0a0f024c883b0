package magenda.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import magenda.schedule.Schedule;

/**
 * Sessions at the same time.
 *
 * <p>Two clash for certain if day and hour of both are agreed and they begin at the same moment, or
 * one begins before the stated end of the other. They clash possibly if they would, were those that
 * may be on several days on the same one, those to be confirmed confirmed, and those without a
 * stated length as long as the schedule's default, or {@link #USUAL}. Where no hour is known, or
 * the day may be any of more than a month, nothing can be told, and nothing is.
 */
final class ClashCheck implements Check {

  /** How long a session is taken to last where nothing was stated. */
  static final Duration USUAL = Duration.ofMinutes(60);

  @Override
  public void run(Schedule schedule, Consumer<Finding> found) {
    Duration stated = schedule.defaultDuration();
    Duration assumed = stated == null ? USUAL : stated;
    List<ClashRow> rows = new ArrayList<>();
    for (int i = 0; i < schedule.sessions().size(); i++) {
      ClashRow.of(i, schedule.sessions().get(i), assumed).ifPresent(rows::add);
    }
    List<ClashSpan> spans = new ArrayList<>();
    rows.forEach(row -> row.spans(spans::add));
    ClashSweep.over(spans);
    rows.forEach(row -> row.findings(found));
  }
}
