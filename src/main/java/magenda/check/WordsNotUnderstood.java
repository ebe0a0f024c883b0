package magenda.check;

import java.util.function.Consumer;
import magenda.check.Finding.Kind;
import magenda.schedule.Schedule;
import magenda.schedule.Session;

/** Times whose words say more than was understood. */
final class WordsNotUnderstood implements SessionCheck {

  @Override
  public void look(Session session, Schedule schedule, Consumer<Finding> found) {
    if (!session.when().understood()) {
      found.accept(Finding.of(Kind.NOT_UNDERSTOOD, session.id(), session.when().text()));
    }
  }
}
