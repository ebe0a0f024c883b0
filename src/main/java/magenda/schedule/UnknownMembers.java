package magenda.schedule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Members of a file that this version does not know: kept as opaque values, compared, merged and
 * undone like any other, and written back as they were.
 *
 * @param json the JSON text of each value by the name of its member, in the order of the file; the
 *     order takes no part in equality
 */
public record UnknownMembers(Map<String, String> json) {

  /** No unknown members. */
  public static final UnknownMembers NONE = new UnknownMembers(Map.of());

  /** Copies the map. */
  public UnknownMembers {
    json = json.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(json));
  }

  /** True if there are none. */
  public boolean isEmpty() {
    return json.isEmpty();
  }
}
