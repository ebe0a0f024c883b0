package magenda.schedule.expression;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import magenda.problem.Problem;
import magenda.schedule.Tbc;
import org.jspecify.annotations.Nullable;

/** What stands in a time expression, before it is asked what it means. */
final class Phrases {

  /** What is said of each session, in the order of the words; the last one is being read. */
  final List<Moment> moments = new ArrayList<>(1);

  /** The fields that are named as to be confirmed. */
  final Set<Tbc> namedTbc = EnumSet.noneOf(Tbc.class);

  /** True if something is marked as to be confirmed and it is not said what. */
  boolean tbc;

  /** The word that says that it goes on throughout, or empty. */
  String continuous = "";

  /** True if the hours recur each day. */
  boolean daily;

  /** The stated length, or null. */
  @Nullable Duration duration;

  /** A weekday that belongs to no date, or empty. */
  String weekday = "";

  /** A zone that belongs to no hour, or null. */
  @Nullable ZoneMeaning zone;

  /** The first word that is vague or not understood, or null. */
  @Nullable Problem problem;

  Phrases() {
    moments.add(new Moment(false));
  }

  Moment moment() {
    return moments.getLast();
  }

  void refuse(Problem newProblem) {
    if (problem == null) {
      problem = newProblem;
    }
  }
}
