package magenda.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import magenda.schedule.Session;
import magenda.schedule.Sessions;

/**
 * The sessions that are selected, by id, the same in every view. The last one is the primary: the
 * one being looked at.
 */
public final class Selection {

  /** So many are sooner looked for one by one than in a set that has to be made first. */
  private static final int FEW = 8;

  private final ReadOnlyObjectWrapper<List<UUID>> ids = new ReadOnlyObjectWrapper<>(List.of());

  Selection() {}

  /** The selected ids in the order they were selected, each once. */
  public ReadOnlyObjectProperty<List<UUID>> idsProperty() {
    return ids.getReadOnlyProperty();
  }

  /** The selected ids in the order they were selected, each once. */
  public List<UUID> ids() {
    return ids.get();
  }

  /** The id selected last. */
  public Optional<UUID> primary() {
    List<UUID> all = ids.get();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  /** True if this session is selected. */
  public boolean contains(UUID id) {
    return ids.get().contains(id);
  }

  /** Selects one session only. */
  public void select(UUID id) {
    set(List.of(id));
  }

  /** Selects these sessions only; the last becomes the primary. */
  public void selectAll(Collection<UUID> selected) {
    set(List.copyOf(new LinkedHashSet<>(selected)));
  }

  /** Adds a session to the selection, or takes it out. */
  public void toggle(UUID id) {
    List<UUID> copy = new ArrayList<>(ids.get());
    if (!copy.remove(id)) {
      copy.add(id);
    }
    set(List.copyOf(copy));
  }

  /** Selects nothing. */
  public void clear() {
    set(List.of());
  }

  /** Drops what is no longer there. */
  void retain(Sessions existing) {
    List<UUID> selected = ids.get();
    if (selected.size() <= FEW) {
      set(selected.stream().filter(id -> existing.indexOf(id) >= 0).toList());
    } else {
      Set<UUID> there = existing.stream().map(Session::id).collect(Collectors.toSet());
      set(selected.stream().filter(there::contains).toList());
    }
  }

  private void set(List<UUID> selected) {
    if (!selected.equals(ids.get())) {
      ids.set(selected);
    }
  }
}
