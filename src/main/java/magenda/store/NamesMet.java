package magenda.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names met so far in each of the objects that are open, one inside the other. */
final class NamesMet {

  /** For each depth and name the last object at that depth in which the name was met. */
  private final List<Map<String, int[]>> lastMet = new ArrayList<>();

  private int objects;
  private final List<Integer> open = new ArrayList<>();

  /** Enters an object inside the last one. */
  void enter() {
    objects++;
    open.add(objects);
    if (lastMet.size() < open.size()) {
      lastMet.add(new HashMap<>());
    }
  }

  /** Leaves the object entered last. */
  void leave() {
    open.removeLast();
  }

  /** Notes a name in the object entered last; false if it was met in it before. */
  boolean add(String name) {
    int object = open.getLast();
    int[] last = lastMet.get(open.size() - 1).computeIfAbsent(name, _ -> new int[1]);
    boolean first = last[0] != object;
    last[0] = object;
    return first;
  }
}
