package magenda.store;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What texts mean that occur again and again in one file, such as zones and platforms: worked out
 * once, and held in memory once.
 */
final class Recurring<T> implements Function<String, T> {

  private final Map<String, T> known = new HashMap<>();
  private final Function<String, T> meaning;

  Recurring(Function<String, T> meaning) {
    this.meaning = meaning;
  }

  @Override
  public T apply(String text) {
    T before = known.get(text);
    if (before != null) {
      return before;
    }
    T found = meaning.apply(text);
    known.put(text, found);
    return found;
  }
}
