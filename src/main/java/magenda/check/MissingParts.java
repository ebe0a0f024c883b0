package magenda.check;

import java.util.function.Consumer;
import magenda.check.Finding.Kind;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.schedule.Tbc;

/** Title and date are there, or said to be to be confirmed. */
final class MissingParts implements SessionCheck {

  @Override
  public void look(Session session, Schedule schedule, Consumer<Finding> found) {
    if (session.title().isBlank() && !session.tbc().contains(Tbc.TITLE)) {
      found.accept(Finding.of(Kind.NO_TITLE, session.id()));
    }
    boolean saidOtherwise = session.tbc().contains(Tbc.DATE) || !session.when().understood();
    if (session.when().date() == null && !saidOtherwise) {
      found.accept(Finding.of(Kind.NO_DATE, session.id()));
    }
  }
}
