package magenda.document;

import java.util.Iterator;
import java.util.stream.IntStream;
import javafx.collections.ObservableListBase;
import magenda.schedule.Session;
import magenda.schedule.Sessions;
import org.jspecify.annotations.Nullable;

/**
 * The sessions as a read-only observable list that reports the smallest change between one state
 * and the next.
 */
final class SessionList extends ObservableListBase<Session> {

  private Sessions current;

  SessionList(Sessions current) {
    this.current = current;
  }

  @Override
  public Session get(int index) {
    return current.get(index);
  }

  @Override
  public int size() {
    return current.size();
  }

  /**
   * Shows another state; sessions are told apart by reference, because an unedited one is shared.
   * Rows that only changed places are told as a permutation, so that views keep what they hold of
   * them.
   */
  void become(Sessions next) {
    Sessions previous = current;
    current = next;
    Stretch stretch = Stretch.changed(previous, next);
    if (stretch.isEmpty()) {
      return;
    }
    beginChange();
    if (stretch.keepsOrder()) {
      tellRowByRow(stretch);
    } else if (stretch.keepsMembers()) {
      nextPermutation(0, next.size(), wholePermutation(stretch));
    } else {
      nextReplace(stretch.start(), stretch.nextEnd(), stretch.before());
    }
    endChange();
  }

  /** Of all rows: a sorted list of JavaFX asks for each, whatever the bounds of the change are. */
  private int[] wholePermutation(Stretch stretch) {
    int[] places = IntStream.range(0, current.size()).toArray();
    int[] moved = stretch.permutation();
    System.arraycopy(moved, 0, places, stretch.start(), moved.length);
    return places;
  }

  @SuppressWarnings("ReferenceEquality")
  private void tellRowByRow(Stretch stretch) {
    Iterator<Session> before = stretch.before().iterator();
    Iterator<Session> after = stretch.after().iterator();
    int index = stretch.start();
    @Nullable Session old = nextOf(before);
    @Nullable Session now = nextOf(after);
    while (old != null || now != null) {
      if (old != null && stretch.isGone(old)) {
        nextRemove(index, old);
        old = nextOf(before);
      } else if (old == null || (now != null && stretch.isNew(now))) {
        nextAdd(index, index + 1);
        index++;
        now = nextOf(after);
      } else {
        if (old != now) {
          nextSet(index, old);
        }
        index++;
        old = nextOf(before);
        now = nextOf(after);
      }
    }
  }

  private static @Nullable Session nextOf(Iterator<Session> sessions) {
    return sessions.hasNext() ? sessions.next() : null;
  }
}
