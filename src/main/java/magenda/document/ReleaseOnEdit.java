package magenda.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import magenda.schedule.Release;
import magenda.schedule.Schedule;

/** Keeps a version that was given out: an edit of it is an edit of the draft that follows. */
final class ReleaseOnEdit {

  private ReleaseOnEdit() {}

  /**
   * The schedule after a change. One that was given out is frozen among its releases, and the
   * change is made to the next draft; but not by a change of nothing, nor by a word on the version
   * itself, such as its approval.
   */
  static Schedule change(Schedule before, UnaryOperator<Schedule> change) {
    Schedule after = change.apply(before);
    return !before.version().closed() || after.equals(before) || sameVersionGoesOn(before, after)
        ? after
        : change.apply(nextDraft(before));
  }

  private static boolean sameVersionGoesOn(Schedule before, Schedule after) {
    return after.version().closed()
        && after.version().number().equals(before.version().number())
        && after.toBuilder().version(before.version()).build().equals(before);
  }

  private static Schedule nextDraft(Schedule schedule) {
    List<Release> releases = new ArrayList<>(schedule.releases());
    releases.add(Release.of(schedule));
    return schedule.toBuilder().releases(releases).version(schedule.version().next()).build();
  }
}
