package magenda.store;

import java.util.LinkedHashMap;
import java.util.Map;
import magenda.problem.ProblemException;
import magenda.schedule.UnknownMembers;
import org.jspecify.annotations.Nullable;

/** Gathers the members of one object that this version does not know. */
final class UnknownReader {

  private @Nullable Map<String, String> found;

  /** Keeps the value that is stood on under its name. */
  void keep(String name, JsonInput json) throws ProblemException {
    if (found == null) {
      found = new LinkedHashMap<>();
    }
    found.put(name, json.opaque());
  }

  UnknownMembers members() {
    return found == null ? UnknownMembers.NONE : new UnknownMembers(found);
  }
}
