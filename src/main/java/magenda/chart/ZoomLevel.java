package magenda.chart;

import java.time.ZonedDateTime;

/** How much is in view: the steps a person chooses from, between which zooming is continuous. */
public enum ZoomLevel {
  /** The whole schedule. */
  PHASE(Double.POSITIVE_INFINITY),
  /** About a month. */
  MONTH(31),
  /** About a week. */
  WEEK(7),
  /** About a day. */
  DAY(1);

  private final double days;

  ZoomLevel(double days) {
    this.days = days;
  }

  /** How many days it shows; infinite where that is a matter of the schedule. */
  public double days() {
    return days;
  }

  /** The level that comes nearest to so many days in view. */
  public static ZoomLevel showing(double days) {
    if (days > 45) {
      return PHASE;
    }
    if (days > 14) {
      return MONTH;
    }
    return days > 2 ? WEEK : DAY;
  }

  /** Where this level begins to show a moment: at the beginning of its month, week or day. */
  public ZonedDateTime begin(ZonedDateTime moment) {
    return switch (this) {
      case PHASE, MONTH -> Step.MONTH.floor(moment);
      case WEEK -> Step.WEEK.floor(moment);
      case DAY -> Step.DAY.floor(moment);
    };
  }
}
