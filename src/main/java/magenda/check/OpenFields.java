package magenda.check;

import java.util.function.Consumer;
import magenda.check.Finding.Kind;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.schedule.Tbc;

/** What is to be confirmed. */
final class OpenFields implements SessionCheck {

  @Override
  public void look(Session session, Schedule schedule, Consumer<Finding> found) {
    for (Tbc field : session.tbc()) {
      found.accept(Finding.of(Kind.OPEN, session.id(), field));
    }
  }
}
