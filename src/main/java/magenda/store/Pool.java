package magenda.store;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;

/** Numbers things that occur again and again, each instance once, in the order they came. */
final class Pool<T> {

  private final IdentityHashMap<T, Integer> numbers = new IdentityHashMap<>();
  private final List<T> all = new ArrayList<>();

  /** Takes a thing in; false if it is there already. */
  boolean add(T thing) {
    if (numbers.putIfAbsent(thing, all.size()) != null) {
      return false;
    }
    all.add(thing);
    return true;
  }

  /** The number of a thing that was taken in, counted from 0. */
  int numberOf(T thing) {
    return Objects.requireNonNull(numbers.get(thing));
  }

  /** All things by their number. */
  List<T> all() {
    return all;
  }
}
