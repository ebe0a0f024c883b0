package magenda.calendar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What recipients of the earlier releases were told, from which follow SEQUENCE and the entries
 * that have to be withdrawn.
 *
 * <p>SEQUENCE is the number of times, over the releases in order, that start, end or status of an
 * entry (of a digest also its list) differed from what was told of it before; being withdrawn and
 * coming back count as well. It never falls from one release to a later one. The status is always
 * that of a release, so that a draft counts only what it really changes.
 *
 * <p>An entry that a release had and the next has no more is withdrawn in that next one, once.
 */
final class History {

  private final Map<UUID, Told> told = new LinkedHashMap<>();

  /**
   * An entry with its place in history.
   *
   * @param withdrawn true if it stands no more in the state and is written to say so
   */
  record Entry(PlannedEvent event, int sequence, boolean withdrawn) {}

  /** What was told of an entry last. */
  private record Told(PlannedEvent event, int sequence, boolean withdrawn) {}

  /**
   * The entries of the next state, then those it withdraws; from now on that state counts as given
   * out.
   */
  List<Entry> next(List<PlannedEvent> events) {
    List<Entry> entries = new ArrayList<>(events.size());
    Map<UUID, Told> before = new LinkedHashMap<>(told);
    for (PlannedEvent event : events) {
      Told last = before.remove(event.uid());
      int sequence = last == null ? 0 : last.sequence() + (differs(last, event) ? 1 : 0);
      told.put(event.uid(), new Told(event, sequence, false));
      entries.add(new Entry(event, sequence, false));
    }
    for (Told last : before.values()) {
      if (!last.withdrawn()) {
        boolean known = last.event().certainty() == Certainty.CANCELLED;
        Told withdrawn = new Told(last.event(), last.sequence() + (known ? 0 : 1), true);
        told.put(last.event().uid(), withdrawn);
        entries.add(new Entry(withdrawn.event(), withdrawn.sequence(), true));
      }
    }
    return entries;
  }

  private static boolean differs(Told last, PlannedEvent event) {
    return last.withdrawn() || !last.event().saysTheSameAs(event);
  }
}
