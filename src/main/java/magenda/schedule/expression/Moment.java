package magenda.schedule.expression;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The dates and hours that words say of one session, while they are being read. */
final class Moment {

  /** Usually one; two where a date was struck out beside the new one. */
  final List<DatePhrase> dates = new ArrayList<>(1);

  /** Usually one; several where the same hour is said in several zones. */
  final List<HourPhrase> hours = new ArrayList<>(1);

  /** The day on which a range ends that begins at an hour, or null. */
  @Nullable DatePhrase untilDate;

  /** The hour at which a range ends that begins at an hour, or null. */
  @Nullable HourPhrase untilHour;

  /** True if this moment is another possibility for the one before, rather than another session. */
  final boolean alternative;

  Moment(boolean alternative) {
    this.alternative = alternative;
  }

  HourPhrase lastHour() {
    return hours.getLast();
  }

  void replaceLastHour(HourPhrase hour) {
    hours.set(hours.size() - 1, hour);
  }
}
