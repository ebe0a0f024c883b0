package magenda.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import magenda.check.ClashRow.Firmness;

/**
 * Goes through all spans once, by their start, and introduces to each other those that go on at the
 * same time. A row that is full is introduced only to those that still want to hear of it, so that
 * thousands at one hour cost no more than thousands times the few that are listed.
 */
final class ClashSweep {

  private final PriorityQueue<ClashSpan> ending =
      new PriorityQueue<>(Comparator.comparingLong(ClashSpan::end));
  private final Map<Firmness, Set<ClashSpan>> going = new EnumMap<>(Firmness.class);
  private final Map<Firmness, Set<ClashSpan>> hungry = new EnumMap<>(Firmness.class);

  private ClashSweep() {
    for (Firmness firmness : Firmness.values()) {
      going.put(firmness, new LinkedHashSet<>());
      hungry.put(firmness, new LinkedHashSet<>());
    }
  }

  static void over(Collection<ClashSpan> spans) {
    List<ClashSpan> byStart = new ArrayList<>(spans);
    byStart.sort(Comparator.comparingLong(ClashSpan::start));
    ClashSweep sweep = new ClashSweep();
    byStart.forEach(sweep::take);
  }

  private void take(ClashSpan span) {
    while (!ending.isEmpty() && ending.peek().end() <= span.start()) {
      ClashSpan ended = ending.remove();
      sameFirmness(going, ended).remove(ended);
      sameFirmness(hungry, ended).remove(ended);
    }
    ClashRow row = span.row();
    for (Firmness firmness : Firmness.values()) {
      if (firmness.compareTo(row.firmness()) >= 0) {
        feedTheHungry(sets(hungry, firmness), span);
      }
      if (firmness.compareTo(row.firmness()) <= 0) {
        feed(span, sets(going, firmness));
      }
    }
    ending.add(span);
    sameFirmness(going, span).add(span);
    if (!row.full()) {
      sameFirmness(hungry, span).add(span);
    }
  }

  private static void feedTheHungry(Set<ClashSpan> hungry, ClashSpan span) {
    for (Iterator<ClashSpan> others = hungry.iterator(); others.hasNext(); ) {
      ClashSpan other = others.next();
      introduce(other, span);
      if (other.row().full()) {
        others.remove();
      }
    }
  }

  private static void feed(ClashSpan span, Set<ClashSpan> going) {
    for (ClashSpan other : going) {
      if (span.row().full()) {
        return;
      }
      introduce(other, span);
    }
  }

  private static void introduce(ClashSpan earlier, ClashSpan later) {
    if (earlier.row() != later.row()) {
      earlier.row().meets(later.row(), earlier.start() == later.start());
    }
  }

  private static Set<ClashSpan> sameFirmness(Map<Firmness, Set<ClashSpan>> all, ClashSpan span) {
    return sets(all, span.row().firmness());
  }

  private static Set<ClashSpan> sets(Map<Firmness, Set<ClashSpan>> all, Firmness firmness) {
    return all.getOrDefault(firmness, Set.of());
  }
}
