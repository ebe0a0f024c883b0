package magenda.store;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names met so far in the object that is open at one depth. Serves all objects of that depth
 * one after the other, because they mostly have the same names.
 */
final class NamesMet {

  private final @Nullable NamesMet outer;
  private @Nullable NamesMet inner;

  /** For each name the last object in which it was met. */
  private final Map<String, Last> lasts = new HashMap<>();

  private int object;

  /** The numbers of names that have one and were met in this object, each a bit. */
  private long numbers;

  private static final class Last {
    int object;
  }

  /** Before the outermost object. */
  NamesMet() {
    this(null);
  }

  private NamesMet(@Nullable NamesMet outer) {
    this.outer = outer;
  }

  /** Enters an object inside this one, and gives its names. */
  NamesMet enter() {
    if (inner == null) {
      inner = new NamesMet(this);
    }
    inner.object++;
    inner.numbers = 0;
    return inner;
  }

  /** Leaves this object, and gives the names of the one around it. */
  NamesMet leave() {
    if (outer == null) {
      throw new IllegalStateException("No object is open");
    }
    return outer;
  }

  /**
   * Notes a name by its number; false if it was met in this object before.
   *
   * @param number from 0 to 63, always the same and the only one for this name
   */
  boolean add(int number) {
    long bit = 1L << number;
    boolean first = (numbers & bit) == 0;
    numbers |= bit;
    return first;
  }

  /** Notes a name that has no number; false if it was met in this object before. */
  boolean add(String name) {
    Last last = lasts.get(name);
    if (last == null) {
      last = new Last();
      lasts.put(name, last);
    }
    boolean first = last.object != object;
    last.object = object;
    return first;
  }
}
