package magenda.settings;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/**
 * What a person prefers. Not safe for use by several threads: the user interface uses it from its
 * own.
 */
public final class Settings {

  /** How many files are remembered. */
  public static final int RECENT = 12;

  private final ObjectProperty<Theme> theme;
  private final ObjectProperty<@Nullable ZoneId> readerZone;
  private final ObservableList<Path> recentFiles;
  private final ObservableList<Path> recentFilesView;
  private final ObjectProperty<@Nullable Path> lastFolder;
  private final ObjectProperty<@Nullable WindowPlace> window;
  private final ObjectProperty<@Nullable String> oldZoneRulesTold;
  private final ObservableMap<String, Double> dividers;
  private final Map<Pane, BooleanProperty> shown = new EnumMap<>(Pane.class);

  /** What holds before anything was preferred. */
  public Settings() {
    this(SettingsValues.DEFAULT);
  }

  Settings(SettingsValues values) {
    theme = new SimpleObjectProperty<>(values.theme());
    readerZone = new SimpleObjectProperty<>(values.readerZone().orElse(null));
    recentFiles = FXCollections.observableArrayList(values.recentFiles());
    recentFilesView = FXCollections.unmodifiableObservableList(recentFiles);
    lastFolder = new SimpleObjectProperty<>(values.lastFolder().orElse(null));
    window = new SimpleObjectProperty<>(values.window().orElse(null));
    oldZoneRulesTold = new SimpleObjectProperty<>(values.oldZoneRulesTold().orElse(null));
    dividers = FXCollections.observableHashMap();
    dividers.putAll(values.dividers());
    for (Pane pane : Pane.values()) {
      shown.put(pane, new SimpleBooleanProperty(values.shown().contains(pane)));
    }
  }

  /** How the window is coloured. */
  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  /** Where the reader is; null for the zone of the computer. */
  public ObjectProperty<@Nullable ZoneId> readerZoneProperty() {
    return readerZone;
  }

  /** The files opened or saved last, the latest first, each once; read-only. */
  public ObservableList<Path> recentFiles() {
    return recentFilesView;
  }

  /** Puts a file first among the recent ones; the oldest makes room. */
  public void addRecentFile(Path file) {
    Path added = file.toAbsolutePath().normalize();
    if (!recentFiles.isEmpty() && recentFiles.getFirst().equals(added)) {
      return;
    }
    recentFiles.remove(added);
    recentFiles.addFirst(added);
    if (recentFiles.size() > RECENT) {
      recentFiles.remove(RECENT, recentFiles.size());
    }
  }

  /** Forgets a recent file, because it is not there any more. */
  public void removeRecentFile(Path file) {
    recentFiles.remove(file.toAbsolutePath().normalize());
  }

  /** Forgets all recent files. */
  public void clearRecentFiles() {
    recentFiles.clear();
  }

  /** The folder in which a file was chosen last, or null. */
  public ObjectProperty<@Nullable Path> lastFolderProperty() {
    return lastFolder;
  }

  /** Where the window stands, or null before it stood anywhere. */
  public ObjectProperty<@Nullable WindowPlace> windowProperty() {
    return window;
  }

  /** The release of the time zone database of which it was said that it is old, or null. */
  public ObjectProperty<@Nullable String> oldZoneRulesToldProperty() {
    return oldZoneRulesTold;
  }

  /** The positions of dividers from 0 to 1, by name. */
  public ObservableMap<String, Double> dividers() {
    return dividers;
  }

  /** Whether a part of the window is shown. */
  public BooleanProperty shownProperty(Pane pane) {
    return shown.computeIfAbsent(pane, _ -> new SimpleBooleanProperty(true));
  }

  /** Calls {@code changed} after each change of anything. */
  void onChange(Runnable changed) {
    InvalidationListener listener = _ -> changed.run();
    for (Observable observable :
        new Observable[] {
          theme, readerZone, recentFiles, lastFolder, window, oldZoneRulesTold, dividers
        }) {
      observable.addListener(listener);
    }
    shown.values().forEach(property -> property.addListener(listener));
  }

  /** All preferences as they are now. */
  SettingsValues values() {
    Set<Pane> panes = EnumSet.noneOf(Pane.class);
    shown.forEach(
        (pane, property) -> {
          if (property.get()) {
            panes.add(pane);
          }
        });
    return new SettingsValues(
        theme.get(),
        Optional.ofNullable(readerZone.get()),
        recentFiles,
        Optional.ofNullable(lastFolder.get()),
        Optional.ofNullable(window.get()),
        Optional.ofNullable(oldZoneRulesTold.get()),
        dividers,
        panes);
  }
}
