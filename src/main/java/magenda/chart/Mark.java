package magenda.chart;

import java.util.Set;
import magenda.schedule.EdtfDate;
import magenda.schedule.Session;
import magenda.schedule.Tbc;
import magenda.schedule.When;

/** How a session is marked on the timeline, by what is known of its time. */
public enum Mark {
  /** Day and hour are known and nobody doubts them. */
  FIXED,
  /** The day is known; the hour is not, or one of the two is to be confirmed. */
  DAY,
  /** It takes place somewhere in a month or a range. */
  SOMEWHERE,
  /** It goes on throughout a month or a range. */
  THROUGHOUT,
  /** No date is known. */
  UNDATED;

  /** The mark of a session. */
  public static Mark of(Session session) {
    return of(session.when(), session.tbc());
  }

  /** The mark of a time with those fields that are to be confirmed. */
  public static Mark of(When when, Set<Tbc> tbc) {
    return switch (when.date()) {
      case null -> UNDATED;
      case EdtfDate.Day _ -> {
        boolean doubted = tbc.contains(Tbc.DATE) || tbc.contains(Tbc.TIME) || !when.understood();
        yield when.time() == null || doubted ? DAY : FIXED;
      }
      case EdtfDate date -> date.continuous() ? THROUGHOUT : SOMEWHERE;
    };
  }

  /** True for the marks that stand on one day. */
  public boolean dated() {
    return this == FIXED || this == DAY;
  }
}
