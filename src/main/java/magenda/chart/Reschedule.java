package magenda.chart;

import java.util.EnumSet;
import java.util.Set;
import magenda.schedule.Tbc;
import magenda.schedule.When;

/**
 * A time that a session is to get.
 *
 * @param when the new time
 * @param tbc which of {@link Tbc#DATE} and {@link Tbc#TIME} are to be confirmed then
 */
public record Reschedule(When when, Set<Tbc> tbc) {

  /** Keeps of the fields to be confirmed those of date and time. */
  public Reschedule {
    Set<Tbc> own = EnumSet.of(Tbc.DATE, Tbc.TIME);
    own.retainAll(tbc);
    tbc = Set.copyOf(own);
  }
}
