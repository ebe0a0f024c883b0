package magenda.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import magenda.check.Finding.Kind;
import magenda.schedule.Schedule;
import magenda.schedule.Session;

/** Numbers that the authors gave twice. */
final class NumberCheck implements Check {

  @Override
  public void run(Schedule schedule, Consumer<Finding> found) {
    Map<String, UUID> bearers = new HashMap<>();
    for (Session session : schedule.sessions()) {
      String number = session.number().strip();
      if (!number.isEmpty()) {
        UUID first = bearers.putIfAbsent(number, session.id());
        if (first != null) {
          found.accept(Finding.among(Kind.SAME_NUMBER, session.id(), List.of(first), number));
        }
      }
    }
  }
}
