package magenda.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import magenda.schedule.Session;

/** Does to a copy of a list what the list says was done to it, and notes what that was. */
final class ChangeLog implements ListChangeListener<Session> {

  private final List<Session> copy;
  private final List<String> changes = new ArrayList<>();

  ChangeLog(ObservableList<Session> list) {
    copy = new ArrayList<>(list);
    list.addListener(this);
  }

  @Override
  public void onChanged(Change<? extends Session> change) {
    while (change.next()) {
      int from = change.getFrom();
      int to = change.getTo();
      if (change.wasPermutated()) {
        List<Session> old = new ArrayList<>(copy);
        for (int i = from; i < to; i++) {
          copy.set(change.getPermutation(i), old.get(i));
        }
        changes.add("permuted " + from + "-" + (to - 1));
      } else {
        int removed = change.getRemovedSize();
        if (!copy.subList(from, from + removed).equals(change.getRemoved())) {
          throw new AssertionError("Something else was there than is said to be removed");
        }
        copy.subList(from, from + removed).clear();
        copy.addAll(from, change.getAddedSubList());
        changes.add(said(from, removed, to - from));
      }
    }
  }

  private static String said(int from, int removed, int added) {
    if (removed == added) {
      return "set " + rows(from, added);
    }
    if (removed == 0) {
      return "added " + rows(from, added);
    }
    return "removed " + rows(from, removed) + (added == 0 ? "" : " for " + added);
  }

  private static String rows(int from, int count) {
    return count == 1 ? String.valueOf(from) : from + "-" + (from + count - 1);
  }

  /** The copy. */
  List<Session> copy() {
    return Collections.unmodifiableList(copy);
  }

  /** What was done since the last call, such as "set 3". */
  List<String> changes() {
    List<String> told = List.copyOf(changes);
    changes.clear();
    return told;
  }
}
